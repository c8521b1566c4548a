import { entryOf } from "../entryOf";
import { isBlankOrZero, plainCell } from "../cells/readNumber";
import { consumptionOfSeries, type Consumption } from "../counts";
import type { DeviceClass } from "../deviceClass";
import type { Quantity } from "../quantity";
import { failed, failure, success, type Result } from "../result";
import { LONGEST_HORIZON } from "../Scenario";
import { countColumns, readCounts } from "./readScenarios";
import { headedTable, type TableCells } from "./tableCells";
import { RecordReader } from "./termReaders";

/** Measured counts, one row a month in order. */
export interface History {
  /** As the table names the months: dates as serials, numbers or text; the position where it does not. */
  readonly months: readonly (number | string)[];
  readonly deviceClasses: readonly DeviceClass[];
  readonly consumption: Consumption;
}

/**
 * Reads a table of history: `Month` and the counts of a scenario. Fails with the first issue of any row, since a
 * history with a hole is none.
 */
export function readHistory(cells: TableCells, quotedClasses: readonly DeviceClass[]): Result<History> {
  const table = headedTable(cells, "History");
  if (!table.ok) return table;
  const columns = countColumns(table.value, quotedClasses, "History");
  if (!columns.ok) return columns;
  const { rows } = table.value;
  if (rows.length > LONGEST_HORIZON) {
    return failed("too-many-months", {
      field: "history",
      where: { kind: "table", table: "History" },
      months: rows.length,
      most: LONGEST_HORIZON,
    });
  }
  const { terms, classes } = columns.value;
  const months: (number | string)[] = [];
  const counts: { users: Quantity; devices: readonly Quantity[]; sites: Quantity; supportHours: Quantity }[] =
    [];
  for (const [index, row] of rows.entries()) {
    const cell = terms.months === undefined ? "" : row[terms.months];
    const label = isBlankOrZero(cell) ? index + 1 : plainCell(cell);
    const reader = new RecordReader({ kind: "record", record: "History", row: index + 1 });
    if (typeof label === "object") reader.text(cell, "Month");
    months.push(typeof label === "number" || typeof label === "string" ? label : index + 1);
    counts.push(readCounts(row, columns.value, reader));
    const [issue] = reader.issues;
    if (issue !== undefined) return failure(issue);
  }
  const series = (count: (row: (typeof counts)[number]) => Quantity) => counts.map(count);
  return success({
    months,
    deviceClasses: classes.map((each) => each.deviceClass),
    consumption: consumptionOfSeries({
      users: series((row) => row.users),
      devices: classes.map((_, position) => series((row) => entryOf(row.devices, position))),
      sites: series((row) => row.sites),
      supportHours: series((row) => row.supportHours),
    }),
  });
}
