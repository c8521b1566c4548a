import { SHEET_ROLES, type Draft } from "../scenarios";
import type { WorkbookPort } from "../workbook";
import { refusal, report, type ActionReport } from "./ActionReport";
import { insertComparison, type InsertedComparison } from "./insertComparison";
import { presentSheets } from "./presentSheets";
import { firstOfSheets } from "./sheetList";

/** Inserts the scenario sheets of a draft; sheets of it that are there already are shown instead. */
export async function insertComparisonOnce(
  workbook: WorkbookPort,
  draft: Draft,
): Promise<InsertedComparison> {
  if (draft.quotes.length === 0) return { report: NO_QUOTES };
  const present = await showPresentSheets(workbook, draft);
  return present ? { report: present } : insertComparison(workbook, draft);
}

/** Brings the draft's own sheets to the front, where the workbook still has them. */
async function showPresentSheets(workbook: WorkbookPort, draft: Draft): Promise<ActionReport | undefined> {
  if (!draft.inserted) return undefined;
  const { sheets } = draft.inserted;
  const inOrder = [sheets.Comparison, ...SHEET_ROLES.map((role) => sheets[role])];
  const keys = [...new Set(inOrder.filter((key) => key !== undefined))];
  const present = await presentSheets(workbook, keys);
  if (!present.ok) return refusal(present.problem);
  const [first] = present.value;
  if (first === undefined) return undefined;
  const names = present.value.map(({ name }) => name);
  return report(
    await workbook.showSheet(first.key),
    () =>
      `The comparison is in the workbook already: ${firstOfSheets(names)}. The wizard shows what you change there.`,
  );
}

const NO_QUOTES: ActionReport = {
  done: false,
  message: "There is nothing to insert yet: the draft has no quotes.",
  remedy: "Enter them in the wizard, or try it with a sample; then insert.",
};
