import type { InsertedSheets, SheetRows, SheetTables, TableRows } from "../../scenarios";
import type { TableChange, WorkbookOutcome, WorkbookPort } from "../../workbook";
import { contentOf } from "./contentOf";

/**
 * Puts quotes and scenarios in their tables: both or none. Each row goes where it belongs with all that stands in it;
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
  rows: { readonly quotes: TableRows; readonly scenarios: TableRows },
): Promise<WorkbookOutcome<undefined>> {
  return workbook.writeTables([
    change(inserted.quotesTable, read.quotes, was.quotes, rows.quotes),
    change(inserted.scenariosTable, read.scenarios, was.scenarios, rows.scenarios),
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
