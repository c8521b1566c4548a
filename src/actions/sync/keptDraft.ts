import { readDraft, type ReadDraft } from "../../scenarios";
import type { WorkbookOutcome, WorkbookPort } from "../../workbook";
import { refusal, report, type ActionReport } from "../ActionReport";

/** What the workbook keeps: a draft, none, or one that cannot be used. */
export type KeptDraft =
  | { readonly kept: ReadDraft | undefined; readonly report?: undefined }
  | { readonly kept?: undefined; readonly report: ActionReport };

/** The draft that the workbook keeps for the wizard. */
export async function keptDraft(workbook: WorkbookPort): Promise<KeptDraft> {
  const outcome = await workbook.readDraft();
  if (!outcome.ok) return { report: refusal(outcome.problem) };
  return { kept: outcome.value === undefined ? undefined : readDraft(outcome.value) };
}

/** Keeps the draft in the workbook; one of a newer version of the product is not overwritten. */
export async function keepDraft(workbook: WorkbookPort, text: string): Promise<ActionReport> {
  const before = await keptDraft(workbook);
  if (before.report) return before.report;
  if (before.kept?.state === "newer") return newerDraft(before.kept.version);
  const outcome: WorkbookOutcome<undefined> = await workbook.writeDraft(text);
  return report(outcome, () => "The draft is kept in the workbook.");
}

/** That the workbook's draft is one that only a newer version of the product can read. */
export const newerDraft = (version: number): ActionReport => ({
  done: false,
  message: `The draft in this workbook was made by a newer version of the add-in (version ${version} of the draft), so it is neither shown nor changed.`,
  remedy: "Update the add-in, or work in another workbook.",
});
