import { bestQuotes, inOneCurrency, notesOf, success, ZERO, type Result } from "../../pricing";
import { costsFor } from "../comparisonMemo";
import type { CellResult } from "../WorksheetFunction";
import { withAddress } from "../issueAddress";
import { measure, shown, tablesAt } from "./comparedTables";
import { flag } from "./numbers";
import { at, reading, type Source } from "./reading";
import { discountRate } from "./tables";

/** QUOTECOSTS: numbers, framed by names where that is asked for. */
export const costCells = reading(
  [tablesAt(5), at(2, measure), at(3, discountRate), at(4, flag)] as const,
  (tables, chosen, rate, headers): Result<CellResult[][]> => {
    const result = costsFor(tables, chosen, rate);
    if (!result.ok) return result;
    const { comparison, costs } = result.value;
    const comparable = inOneCurrency(comparison);
    if (!comparable.ok) return comparable;
    const cells = costs.map((row) => row.map(shown));
    if (!headers) return success(cells);
    return success([
      ["", ...comparison.quotes.rows.map((row) => row.name)],
      ...comparison.scenarios.rows.map(({ name }, index) => [name, ...(cells[index] ?? [])]),
    ]);
  },
);

/** BESTQUOTE: one name per scenario. */
export const bestCells = reading(
  [tablesAt(4), at(2, measure), at(3, discountRate)] as const,
  (tables, chosen, rate): Result<CellResult[][]> => {
    const result = costsFor(tables, chosen, rate);
    if (!result.ok) return result;
    const comparable = inOneCurrency(result.value.comparison);
    if (!comparable.ok) return comparable;
    return success(bestQuotes(result.value.comparison, result.value.costs).map((best) => [shown(best)]));
  },
);

/** QUOTENOTES: the sentences of each scenario. */
export const noteCells: Source<CellResult[][]> = (values, places) =>
  reading([tablesAt(2)] as const, (tables): Result<CellResult[][]> => {
    const result = costsFor(tables, "total", ZERO);
    if (!result.ok) return result;
    const { comparison, costs } = result.value;
    const notes = notesOf(comparison, costs, (issue) => withAddress(issue, places));
    return success(notes.map((note) => [fittingNote(note)]));
  })(values, places);

/** Characters that a cell holds. */
const LONGEST_TEXT = 32_767;
const CUT_NOTE = " … There is more to know than a cell can hold: look at fewer quotes at a time.";

function fittingNote(note: string): string {
  return note.length <= LONGEST_TEXT ? note : note.slice(0, LONGEST_TEXT - CUT_NOTE.length) + CUT_NOTE;
}
