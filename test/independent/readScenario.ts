import type { Consumption } from "./Consumption";
import { actualCounts } from "./counts";
import type { Failure } from "./Failure";
import { Fraction } from "./Fraction";
import { listIn } from "./readTerms";
import { RowReader, type Column } from "./RowReader";
import { flagOf, isOpenWord } from "./words";

/** The count columns that are not terms of their own, by key, with the field each stands in. */
export interface CountFields {
  readonly classes: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
  /** The class that devices added per month go to. */
  readonly added: string;
  /** The field of a total of devices beside classes. */
  readonly total: string | undefined;
}

export interface ScenarioReading {
  readonly consumption: Consumption;
  readonly issues: Failure[];
  readonly hasNoNumber: boolean;
}

const NUMERIC = [
  "Users",
  "Sites",
  "Support hours",
  "After-hours",
  "Weekend hours",
  "User growth",
  "Device growth",
  "Users added per month",
  "Devices added per month",
  "Months",
  "Index growth",
] as const;

export function readScenario(
  columnsAt: (field: string) => readonly Column[],
  fields: CountFields,
): ScenarioReading {
  const row = new RowReader(columnsAt);
  row.cell("Scenario");
  const months = readMonths(row);
  const length = months + 1;
  const constant = (value: Fraction) => Array.from({ length }, () => value);
  const starts = new Map([...fields.classes].map(([key, field]) => [key, summed(row, field)]));
  if (!starts.has(fields.added)) starts.set(fields.added, Fraction.zero);
  const deviceGrowth = row.growth("Device growth");
  const added = row.change("Devices added per month");
  const total = fields.total === undefined ? Fraction.zero : row.quantity(fields.total);
  const sum = [...starts.values()].reduce((all, each) => all.plus(each), Fraction.zero);
  if (!total.isZero && total.compare(sum) !== 0) {
    row.complain("total of devices differs", `${total.toString()} devices, ${sum.toString()} in the classes`);
  }
  const growth = row.growth("User growth");
  const users = actualCounts(
    row.quantity("Users", "users"),
    growth,
    row.change("Users added per month"),
    length,
  );
  const index = readIndex(row);
  const consumption: Omit<Consumption, "isOpen"> = {
    months,
    users,
    classes: new Map(
      [...starts].map(([key, start]) => [
        key,
        actualCounts(start, deviceGrowth, key === fields.added ? added : Fraction.zero, length),
      ]),
    ),
    sites: constant(row.quantity("Sites", "sites")),
    hours: constant(row.quantity("Support hours", "hours")),
    afterHours: constant(row.quantity("After-hours", "hours")),
    weekendHours: constant(row.quantity("Weekend hours", "hours")),
    units: new Map([...fields.units].map(([key, field]) => [key, constant(row.quantity(field))])),
    indexAt: (step) => index?.[Math.min(step, index.length) - 1],
    leavesAtEnd: readLeaves(row),
  };
  const numeric = [...NUMERIC, ...fields.classes.values(), ...fields.units.values(), fields.total ?? ""];
  const hasNoNumber = numeric.every((field) =>
    row
      .cells(field)
      .every((cell) => cell.kind === "blank" || (cell.kind === "text" && isOpenWord(cell.text))),
  );
  return { consumption: { ...consumption, isOpen: row.open.size > 0 }, issues: row.issues, hasNoNumber };
}

/** Several columns of workstations add up. */
function summed(row: RowReader, field: string): Fraction {
  return row
    .cells(field)
    .map((cell) => row.quantityIn(cell, field, "devices"))
    .reduce((sum, each) => sum.plus(each), Fraction.zero);
}

/** The yearly changes of the index, 0 where the cell is blank, undefined where there is no column. */
function readIndex(row: RowReader): Fraction[] | undefined {
  if (!row.has("Index growth")) return undefined;
  const list = listIn(row, row.cell("Index growth"), "Index growth");
  for (const change of list) {
    const isFine = change.isAbove(Fraction.whole(-1)) && change.isBelow(Fraction.one);
    if (!isFine) row.complain("growth out of range", "Index growth lies above -100 % and below 100 %");
  }
  return list.length === 0 ? [Fraction.zero] : list;
}

function readLeaves(row: RowReader): boolean {
  const text = row.words("Leave at end");
  const leaves = text === "" ? false : flagOf(text);
  if (leaves === undefined) row.complain("text in a number", `Leave at end "${text}" is neither yes nor no`);
  return leaves ?? false;
}

function readMonths(row: RowReader): number {
  const value = row.months("Months");
  if (value.isZero) return 36;
  if (value.isWhole && value.isPositive && !value.isAbove(Fraction.whole(600))) return value.toNumber();
  row.complain("months out of range", "Months must be a whole number from 1 to 600");
  return 36;
}

/** One row a month, in order, as what the client had. */
export function readHistory(
  rows: readonly ((field: string) => readonly Column[])[],
  fields: CountFields,
): { consumption: Consumption; issues: Failure[] } {
  const readers = rows.map((columnsAt) => new RowReader(columnsAt));
  const series = (read: (row: RowReader) => Fraction) => {
    const values = readers.map(read);
    return [...values, values.at(-1) ?? Fraction.zero];
  };
  const classes = new Map(
    [...fields.classes].map(([key, field]) => [key, series((row) => summed(row, field))]),
  );
  const index = readers.map(readIndex);
  const consumption: Consumption = {
    months: rows.length,
    users: series((row) => row.quantity("Users", "users")),
    classes,
    sites: series((row) => row.quantity("Sites", "sites")),
    hours: series((row) => row.quantity("Support hours", "hours")),
    afterHours: series((row) => row.quantity("After-hours", "hours")),
    weekendHours: series((row) => row.quantity("Weekend hours", "hours")),
    units: new Map([...fields.units].map(([key, field]) => [key, series((row) => row.quantity(field))])),
    indexAt: (_, month) => index[month - 1]?.[0],
    leavesAtEnd: false,
    isOpen: readers.some((row) => row.open.size > 0),
  };
  return { consumption, issues: readers.flatMap((row) => row.issues) };
}
