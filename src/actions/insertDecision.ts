import {
  decisionPageOf,
  decisionSheet,
  decisionWordsIn,
  type DecisionChoice,
  type DecisionSignature,
  type Draft,
} from "../scenarios";
import type { WorkbookPort } from "../workbook";
import { refusal, report, type ActionReport } from "./ActionReport";
import { comparedTables } from "./comparedTables";
import { insertKeptComparison } from "./insertKeptComparison";
import { newestDraft } from "./newestDraft";
import { linkedPane } from "./paneLink";
import { sheetList } from "./sheetList";

/** What a page is made for, and who made it. */
export type DecisionDetails = DecisionChoice & DecisionSignature;

/**
 * Adds the page for who decides as a sheet, beside the sheets of the comparison: where these are not there yet, they
 * come first, since its formulas read their tables.
 *
 * @param details the first scenario by total cost, unsigned, where left out
 */
export async function insertDecision(
  workbook: WorkbookPort,
  given: Draft | undefined,
  details?: DecisionDetails,
): Promise<ActionReport> {
  if (given === undefined || given.quotes.length === 0) return NO_QUOTES;
  let draft = given;
  if (draft.inserted === undefined) {
    const comparison = (await linkedPane()?.insert()) ?? (await insertKeptComparison(workbook));
    if (!comparison.done) return comparison;
    draft = (await newestDraft(workbook)).draft ?? given;
  }
  const present = draft.inserted && (await comparedTables(workbook, draft.inserted));
  if (present?.ok === false) return refusal(present.problem);
  const choice: DecisionChoice = {
    scenario: details?.scenario ?? draft.scenarios[0]?.id ?? "",
    measure: details?.measure ?? "total",
  };
  const page = decisionPageOf(draft, choice, decisionWordsIn(draft.currency));
  const signed = { author: details?.author ?? "", date: details?.date ?? "" };
  const plan = decisionSheet({ draft, page, measure: choice.measure, signed, tables: present?.value.tables });
  return report(await workbook.addSheets([plan]), ({ sheets }) => {
    return `Added ${sheetList(sheets.map(({ name }) => name))}. It prints on one page; its values stay as they are now.`;
  });
}

const NO_QUOTES: ActionReport = {
  done: false,
  message: "There is nothing to decide on yet: the draft has no quotes.",
  remedy: "Enter them in the wizard, or try it with a sample.",
};
