import type { CellWhere, RecordWhere, TableWhere } from "../issues/IssueWhere";
import type { LaidTable } from "./layTable";

/** Where a record stands, as its reader sees it. */
export function recordPlace(
  { stands, firstAt }: LaidTable,
  record: RecordWhere["record"],
  name: string | undefined,
  index: number,
): RecordWhere {
  return { kind: "record", record, name, row: index + 1, at: firstAt + index, stands };
}

/** A cell of the line (row or column, as the table stands) with this number, by the position of its heading from 0. */
export function cellAt({ stands }: Pick<LaidTable, "stands">, line: number, column: number): CellWhere {
  return stands === "rows" ? { row: line, column: column + 1 } : { row: column + 1, column: line };
}

/** A heading of a table, or the table as such. */
export function headingPlace(table: LaidTable, column?: number): TableWhere {
  const cell = column === undefined ? undefined : cellAt(table, table.headingsAt, column);
  return { kind: "table", table: table.table, cell };
}

/** The name of the record at a position from 0. */
export function namePlace(table: LaidTable, index: number): TableWhere {
  const cell = cellAt(table, table.firstAt + index, table.nameColumn ?? 0);
  return { kind: "table", table: table.table, cell };
}
