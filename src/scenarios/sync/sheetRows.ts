import { plainCell, type TableCells } from "../../pricing";
import type { FieldValue } from "../draft/Draft";
import { offerColumns, quoteColumn } from "../draft/fields/quoteColumns";
import { isDeviceClassHeader } from "../draft/deviceClassHeaders";
import { freeId } from "../draft/freeId";
import { chargeHeaderOf, meantBy, quoteHeaderOf, scenarioHeaderOf } from "../draft/tableHeaders";
import { matchRows } from "./matchRows";
import { isFilledRow, TABLES, type Row, type Rows, type RowTable, type TableRows } from "./Rows";

/** The tables as they stand in the sheets, the header rows first. */
export interface SheetTables {
  readonly quotes: TableCells;
  readonly scenarios: TableCells;
  /** Undefined for sheets of an older version, which have no such table. */
  readonly charges?: TableCells | undefined;
}

/** A table of a sheet as rows, and where they stand. */
export interface PlacedRows extends TableRows {
  /** The header as the sheet has it, by the draft's. */
  readonly written: ReadonlyMap<string, string>;
  /** Which row of the table's body it is, counted from 0, by id. */
  readonly places: ReadonlyMap<string, number>;
}

export interface SheetRows extends Rows {
  readonly quotes: PlacedRows;
  readonly scenarios: PlacedRows;
  /** Where the sheets have no such table, what the draft has. */
  readonly charges: PlacedRows;
}

/**
 * What stands in the sheets as rows that are known again. Headers may have any spelling that the tables are read by;
 * of two that mean the same the second keeps its spelling. Rows in which nothing stands are none.
 *
 * @param base what the rows are known by: what sheets and draft held when they were last the same
 * @param draft the rows of the draft now: what was added on both sides is one row, and no other gets its id
 */
export function sheetRows(tables: SheetTables, base: Rows, draft: Rows = base): SheetRows {
  const classes = base.scenarios.headers.filter(isDeviceClassHeader);
  const scenarioHeaders = meantBy(writtenHeaders(tables.scenarios), (header) =>
    scenarioHeaderOf(header, classes),
  );
  const quoteHeaders = meantBy(writtenHeaders(tables.quotes), (header) =>
    quoteHeaderOf(header, [...classes, ...scenarioHeaders]),
  );
  const place = (cells: TableCells, meant: readonly string[], of: RowTable) =>
    placed(cells, meant, base[of.table].rows, draft[of.table].rows, of);
  const [quotes, scenarios, charges] = TABLES;
  return {
    quotes: place(tables.quotes, quoteHeaders, quotes),
    scenarios: place(tables.scenarios, scenarioHeaders, scenarios),
    charges:
      tables.charges === undefined
        ? { ...draft.charges, written: new Map(), places: new Map() }
        : place(tables.charges, meantBy(writtenHeaders(tables.charges), chargeHeaderOf), charges),
  };
}

const writtenHeaders = ([headers = []]: TableCells): readonly string[] =>
  headers.map((header) => (isPlain(header) ? String(header).trim() : ""));

const isPlain = (cell: unknown): boolean => ["string", "number", "boolean"].includes(typeof cell);

function placed(
  cells: TableCells,
  meant: readonly string[],
  known: readonly Row[],
  mine: readonly Row[],
  { table, name, known: names }: RowTable,
): PlacedRows {
  const [, ...lines] = cells;
  const written = writtenHeaders(cells);
  const filled = lines.flatMap((line, place) => (isFilledRow(line) ? [{ line, place }] : []));
  const read = filled.map(({ line }) => ({
    values: Object.fromEntries(
      meant.flatMap((header, column) =>
        header === "" ? [] : [[header, valueOf(table, header, line[column])]],
      ),
    ),
  }));
  const rows: Row[] = [];
  const added = mine.filter(({ id }) => !known.some((row) => row.id === id));
  for (const [index, match] of matchRows(known, added, read, names).entries()) {
    const id = match?.id ?? freeId(KINDS[name], [...known, ...mine, ...rows]);
    rows.push({ id, values: read[index]?.values ?? {} });
  }
  return {
    headers: meant.filter((header) => header !== ""),
    rows,
    written: new Map(meant.map((header, column) => [header, written[column] ?? header])),
    places: new Map(rows.map(({ id }, index) => [id, filled[index]?.place ?? index])),
  };
}

const KINDS = { Quote: "quote", Scenario: "scenario", Charge: "charge" } as const;

/** What a cell holds, as a form keeps it: TRUE is 1 where a number is due, as the functions have it. */
function valueOf(table: RowTable["table"], header: string, cell: unknown): FieldValue {
  const plain = plainCell(cell);
  if (typeof plain === "boolean") {
    const column = table === "quotes" ? quoteColumn(header, []) : undefined;
    const isNumber =
      column !== undefined && column.kind !== "text" && !offerColumns.some((each) => each.header === header);
    return isNumber ? Number(plain) : String(plain).toUpperCase();
  }
  if (typeof plain === "object") return plain.kind === "error" ? plain.errorValue : "";
  return typeof plain === "string" && plain.trim() === "" ? "" : plain;
}
