import {
  comparisonSheets,
  PLANNED_TABLES,
  studySheetPlan,
  type Draft,
  type StudyAsked,
  type StudySheet,
} from "../scenarios";
import type { AddedSheets, WorkbookPort } from "../workbook";
import { refusal, report, type ActionReport } from "./ActionReport";
import { comparedTables } from "./comparedTables";
import { insertedSheets, type InsertedComparison } from "./insertComparison";
import { firstOfSheets } from "./sheetList";

/**
 * Adds a sheet that asks what would change the answer. It reads the tables of the draft's comparison; where the workbook
 * does not have them yet, they are added with it, in one step.
 */
export async function insertStudySheet(
  workbook: WorkbookPort,
  draft: Draft,
  sheet: StudySheet,
  asked: StudyAsked,
): Promise<InsertedComparison> {
  if (draft.quotes.length === 0) return { report: NO_QUOTES };
  const present = draft.inserted && (await comparedTables(workbook, draft.inserted));
  if (present?.ok === false) return { report: refusal(present.problem) };
  if (present?.value.isOneLeft) return { report: TABLE_GONE };
  const tables = present?.value.tables;
  const plan = studySheetPlan(draft, sheet, asked, tables ?? PLANNED_TABLES);
  const outcome = await workbook.addSheets(
    tables === undefined ? [...comparisonSheets(draft), plan] : [plan],
  );
  const own = outcome.ok ? ownSheet(outcome.value, plan.name) : undefined;
  // Among several sheets another one is shown first.
  if (own && tables === undefined) await workbook.showSheet(own.key);
  const done = report(outcome, ({ sheets }) => {
    const others = sheets.filter((each) => each !== own).map(({ name }) => name);
    const words = `“${own?.name ?? plan.name}” added; it follows the tables of quotes and scenarios.`;
    return others.length === 0
      ? words
      : `${words} The comparison that it reads came with it: ${firstOfSheets(others)}.`;
  });
  return outcome.ok && tables === undefined
    ? { report: done, inserted: insertedSheets(outcome.value) }
    : { report: done };
}

/** The last one of its name: a comparison is added before it. */
const ownSheet = ({ sheets }: AddedSheets, planned: string) =>
  sheets.filter((each) => each.planned === planned).at(-1);

const NO_QUOTES: ActionReport = {
  done: false,
  message: "There is nothing to insert yet: the draft has no quotes.",
  remedy: "Enter them in the wizard, or try it with a sample; then insert.",
};

const TABLE_GONE: ActionReport = {
  done: false,
  message: "Nothing was inserted: the table of quotes or that of scenarios is no longer in the workbook.",
  remedy: "Undo its removal, or delete the other sheets of the comparison and insert again.",
};
