import type { InsertedSheets, Rows, SheetRows, SheetTables, TableRows } from "../../scenarios";
import type { TableChange, WorkbookOutcome, WorkbookPort } from "../../workbook";
import { contentOf } from "./contentOf";

/**
 * Puts quotes, scenarios and charges in their tables: all or none. Each row goes where it belongs with all that stands in it;
 * a column keeps the header that the sheet has for it, and columns of the user's own stay.
 *
 * @param read the tables as they were read; where they hold something else by now, nothing is written
 * @param was the same as rows
 */
export function writeSheets(
  workbook: WorkbookPort,
  inserted: InsertedSheets,
  read: SheetTables,
  was: SheetRows,
  rows: Rows,
): Promise<WorkbookOutcome<undefined>> {
  return workbook.writeTables([
    change(inserted.quotesTable, read.quotes, was.quotes, rows.quotes),
    change(inserted.scenariosTable, read.scenarios, was.scenarios, rows.scenarios),
    ...(inserted.chargesTable === undefined || read.charges === undefined
      ? []
      : [change(inserted.chargesTable, read.charges, was.charges, rows.charges)]),
  ]);
}

function change(
  key: string,
  read: SheetTables["quotes"],
  { written, places }: SheetRows["quotes"],
  { headers, rows }: TableRows,
): TableChange {
  return {
    key,
    rows: [
      headers.map((header) => written.get(header) ?? header),
      ...rows.map(({ values }) => headers.map((header) => contentOf(values[header]))),
    ],
    from: rows.map(({ id }) => places.get(id)),
    before: read.map((cells) => cells.map(contentOf)),
  };
}
