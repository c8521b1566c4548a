import { ExcelRefusal } from "./ExcelRefusal";
import type { WorkbookProblem } from "./WorkbookPort";

const REMEDIES: Readonly<Record<WorkbookProblem["code"], string>> = {
  "cell-being-edited": "Press Enter to keep what you typed, or Esc to leave it, then try again.",
  protected: "Lift the protection on the Review tab, or work in another sheet, then try again.",
  unsupported: "Update Excel, or open the workbook in Excel on the web.",
  "invalid-name": "Give the sheet another name, then try again.",
  "host-error": "Nothing was left half done. Try again; if it stays, save and open the workbook again.",
};

/** Excel's error codes (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling). */
const CODES: Readonly<Record<string, readonly [WorkbookProblem["code"], string]>> = {
  InvalidOperationInCellEditMode: ["cell-being-edited", "A cell is being edited, so Excel takes no changes."],
  AccessDenied: ["protected", "The workbook or the sheet is protected."],
  ApiNotFound: ["unsupported", "This version of Excel is too old for that step."],
  ApiNotAvailable: ["unsupported", "This version of Excel cannot do that step."],
  UnsupportedOperation: ["unsupported", "This version of Excel cannot do that step."],
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
  const [code, message] = CODES[excelCode] ?? ["host-error", `Excel refused: ${detail}`];
  return { code, message, remedy: REMEDIES[code] };
}
