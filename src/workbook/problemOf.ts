import { ExcelRefusal } from "./ExcelRefusal";
import type { WorkbookProblem } from "./WorkbookPort";

const REMEDIES: Readonly<Record<WorkbookProblem["code"], string>> = {
  "cell-being-edited": "Press Enter to keep what you typed, or Esc to leave it, then try again.",
  protected: "Lift the protection on the Review tab, or work in another sheet, then try again.",
  unsupported: "Update Excel, or open the workbook in Excel on the web.",
  "invalid-name": "Give the sheet another name, then try again.",
  "not-found": "Undo until it is back, or insert the scenario sheets again.",
  changed: "Try again.",
  "no-answer": "You can go on working, or try again. Sheets that arrive late are removed.",
  "host-error": "Nothing was left half done. Try again; if it stays, save and open the workbook again.",
};

type KnownProblem = readonly [code: WorkbookProblem["code"], message: string, remedy?: string];

/** Excel's error codes (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling). */
const CODES: Readonly<Record<string, KnownProblem>> = {
  InvalidOperationInCellEditMode: ["cell-being-edited", "A cell is being edited, so Excel takes no changes."],
  AccessDenied: ["protected", "The workbook or the sheet is protected."],
  ApiNotFound: ["unsupported", "This version of Excel is too old for that step."],
  ApiNotAvailable: ["unsupported", "This version of Excel cannot do that step."],
  UnsupportedOperation: ["unsupported", "This version of Excel cannot do that step."],
  InvalidSelection: [
    "not-found",
    "No single block of cells is selected.",
    "Select one block of cells, then try again.",
  ],
  RequestPayloadSizeLimitExceeded: [
    "host-error",
    "That is more than Excel takes at once.",
    "Take fewer rows, then try again.",
  ],
  ResponsePayloadSizeLimitExceeded: [
    "host-error",
    "That is more than Excel hands out at once.",
    "Take fewer rows, then try again.",
  ],
};

/** Why Excel refused and what to do about it, in the reader's words. */
export function problemOf(thrown: unknown): WorkbookProblem {
  if (thrown instanceof ExcelRefusal) {
    const { code, message, remedy } = thrown;
    return { code, message, remedy: remedy ?? REMEDIES[code] };
  }
  const excelCode =
    typeof thrown === "object" && thrown !== null && "code" in thrown ? String(thrown.code) : "";
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  const [code, message, remedy] = CODES[excelCode] ?? (["host-error", `Excel refused: ${detail}`] as const);
  return { code, message, remedy: remedy ?? REMEDIES[code] };
}
