import { entryOf, itemAt } from "../entryOf";
import { isBlankOrZero, plainCell } from "../cells/readNumber";
import { consumptionOfSeries, type Consumption } from "../counts/Consumption";
import { ZERO, type Decimal } from "../Decimal";
import type { Quantity } from "../quantity";
import { failed, failure, success, type Result } from "../result";
import { LONGEST_HORIZON, type Counted, type Scenario } from "../Scenario";
import type { LaidTable } from "./layTable";
import type { LeftOut } from "./LeftOut";
import { recordPlace } from "./recordPlace";
import { RecordReader } from "./RecordReader";
import { countColumns, type CountedElsewhere } from "./countColumns";
import { rowReader } from "./readScenarios";
import { HISTORY_VOCABULARY } from "./scenarioHeadings";

/** Measured counts, one row per month, in order. */
export interface History {
  /** As the table names the months: dates as serials, numbers or text; the position where it does not. */
  readonly months: readonly (number | string)[];
  readonly counted: Counted;
  /** What was counted in each month. */
  readonly rows: readonly Scenario[];
  readonly consumption: Consumption;
  readonly leftOut: readonly LeftOut[];
}

/** The growth of the index in each row; undefined where the table has none. */
function measuredIndex(rows: readonly Scenario[]): readonly Decimal[] | undefined {
  if (rows.every(({ indexGrowth }) => indexGrowth === undefined)) return undefined;
  return rows.map(({ indexGrowth }) => itemAt(indexGrowth, 0, ZERO));
}

/**
 * Reads a table of history: `Month` and the counts of a scenario. Fails with the first issue of any row, since a
 * history with a hole is none.
 */
export function readHistory(table: LaidTable, elsewhere: CountedElsewhere): Result<History> {
  const columns = countColumns(table, elsewhere, HISTORY_VOCABULARY);
  if (!columns.ok) return columns;
  const { records } = table;
  if (records.length > LONGEST_HORIZON) {
    const where = { kind: "table", table: "History" } as const;
    return failed("too-many-months", {
      field: "history",
      where,
      months: records.length,
      most: LONGEST_HORIZON,
    });
  }
  const { terms, counted, leftOut } = columns.value;
  const [monthAt] = terms.months ?? [];
  const read = rowReader(columns.value, ["months", "name"]);
  const months: (number | string)[] = [];
  const rows: Scenario[] = [];
  for (const [index, record] of records.entries()) {
    const reader = new RecordReader(recordPlace(table, "History", undefined, index), table);
    const cell = monthAt === undefined ? "" : record[monthAt.column];
    const label = isBlankOrZero(cell) ? index + 1 : plainCell(cell);
    if (typeof label === "object" && monthAt !== undefined) reader.text(cell, monthAt);
    months.push(typeof label === "number" || typeof label === "string" ? label : index + 1);
    rows.push(read(record, String(index + 1), reader));
    const [issue] = reader.issues;
    if (issue !== undefined) return failure(issue);
  }
  return success({ months, counted, rows, consumption: consumptionOfRows(rows, counted), leftOut });
}

/** What was counted in the months of a history. */
export function consumptionOfRows(rows: readonly Scenario[], counted: Counted): Consumption {
  const series = (count: (row: Scenario) => Quantity) => rows.map(count);
  return consumptionOfSeries({
    users: series((row) => row.users),
    devices: counted.deviceClasses.map((_, position) => series((row) => entryOf(row.devices, position))),
    sites: series((row) => row.sites),
    supportHours: series((row) => row.supportHours),
    afterHours: series((row) => row.afterHours),
    weekendHours: series((row) => row.weekendHours),
    units: counted.units.map((_, position) => series((row) => entryOf(row.units, position))),
    indexGrowth: measuredIndex(rows),
  });
}
