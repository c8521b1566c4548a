import {
  expectedInvoice,
  failed,
  failure,
  isBlankOrZero,
  success,
  type Result,
  type TableCells,
} from "../../pricing";
import {
  countDevices,
  countUsers,
  listChanges,
  listSentence,
  reconcile,
  type Basis,
  type ListResult,
} from "../../inventory";
import type { CellResult } from "../WorksheetFunction";
import { choiceOf, serialDate } from "./choices";
import { cellsOf, columnsOf } from "./grid";
import { COUNT_BOUNDS, notOneCell, numberWithin } from "./numbers";
import { inArgument, type Reader } from "./Reader";
import { at, reading } from "./reading";
import { monthOf, quoteOf } from "./billedMonth";
import { rowReference, wholeTable, type RowReference } from "./tables";

/** What a value means; undefined where the cell is blank. */
function unlessBlank<T>(reader: Reader<T>): Reader<T | undefined> {
  return (value, place) => {
    const cells = cellsOf(value);
    const isBlank =
      cells.length === 0 || (cells.length === 1 && columnsOf(cells) <= 1 && isBlankOrZero(cells[0]?.[0]));
    return isBlank ? success(undefined) : reader(value, place);
  };
}

const asOf = unlessBlank(serialDate);
const days = unlessBlank(numberWithin(COUNT_BOUNDS));
const reference = unlessBlank(rowReference);

/** A word that may be the heading of a list's own. */
const heading: Reader<string> = (value, place) => {
  const cells = cellsOf(value);
  if (cells.length > 1 || columnsOf(cells) > 1) return notOneCell(place, cells);
  if (isBlankOrZero(cells[0]?.[0])) return success("");
  const word = rowReference(value, place);
  return word.ok ? success(String(word.value)) : word;
};

const BASES = ["", "licensed", "active", "enabled", "named"] as const;
const basis: Reader<Basis | undefined> = (value, place) => {
  const chosen = choiceOf(BASES)(value, place);
  return chosen.ok ? success(chosen.value === "" ? undefined : chosen.value) : chosen;
};

/** An answer about a list as one about the argument that it was passed as. */
function ofArgument<T>(result: ListResult<T>): Result<T> {
  if (result.ok) return success(result.value);
  const { issue } = result;
  const { field, where } = inArgument({ name: issue.field });
  // An error value comes back as itself, with the cell that holds it.
  if (issue.code === "error-value") {
    const cell = `row ${issue.row} of ${issue.heading}`;
    return failed("error-value", { field, where: { ...where, cell }, errorValue: issue.errorValue });
  }
  return failed("list", { field, where, problem: issue, words: () => listSentence(issue) });
}

const shownRows = (rows: ListResult<readonly (readonly (string | number)[])[]>): Result<CellResult[][]> => {
  const result = ofArgument(rows);
  // Copies: a host may write into what it gets.
  return result.ok ? success(result.value.map((row) => [...row])) : result;
};

/** COUNTDEVICES: devices of a list by class, client, month or row. */
export const deviceCells = reading(
  [at(0, wholeTable), at(1, asOf), at(2, days), at(3, heading), at(4, wholeTable)] as const,
  (list, date, staleDays, by, map) => shownRows(countDevices({ list, asOf: date, staleDays, by, map })),
);

/** COUNTUSERS: accounts of a list by kind, client, month or row. */
export const userCells = reading(
  [at(0, wholeTable), at(1, basis), at(2, asOf), at(3, days), at(4, heading), at(5, wholeTable)] as const,
  (list, chosen, date, inactiveDays, by, map) =>
    shownRows(countUsers({ list, basis: chosen, asOf: date, inactiveDays, by, map })),
);

/** LISTCHANGES: what joined, left and changed. */
export const changeCells = reading(
  [
    at(0, wholeTable),
    at(1, wholeTable),
    at(2, choiceOf(["devices", "accounts"])),
    at(3, wholeTable),
  ] as const,
  (before, after, of, map) => shownRows(listChanges({ before, after, of, map })),
);

/** RECONCILE: an invoice line by line against what the contract leads to. */
export const reconcileCells = reading(
  [
    at(0, wholeTable),
    at(1, wholeTable),
    at(2, rowReference),
    at(3, wholeTable),
    at(4, reference),
    at(5, wholeTable),
  ] as const,
  (invoice, quotes, quote, counts, month, charges): Result<CellResult[][]> => {
    const expected = expectedLines(quotes, quote, counts, month, charges);
    return expected.ok ? shownRows(reconcile(invoice, expected.value)) : expected;
  },
);

function expectedLines(
  quotes: TableCells,
  quote: RowReference,
  counts: TableCells,
  month: RowReference | undefined,
  charges: TableCells,
) {
  const invoice = expectedInvoice({
    quotes,
    counts,
    charges,
    quoteAt: (names) => quoteOf(names, quote),
    monthAt: (labels) => monthOf(labels, month),
  });
  if (!invoice.ok) return failure(invoice.issue);
  const { lines, taxLines, totalWithTax } = invoice.value;
  return success({ lines: [...lines, ...taxLines], statesTaxes: totalWithTax !== undefined });
}
