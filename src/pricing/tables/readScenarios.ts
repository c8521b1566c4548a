import { isBlankOrZero, plainCell } from "../cells/readNumber";
import { isOpen } from "../cells/words";
import { ZERO } from "../Decimal";
import { issueOf, type Issue } from "../issues/Issue";
import { failure, success, type Result } from "../result";
import { unitsOf } from "../quantity";
import { DEFAULT_HORIZON, type Counted, type Scenario } from "../Scenario";
import { SCENARIO_TERM_NAMES, SCENARIO_TERMS, type ScenarioTermName } from "../terms/scenarioTerms";
import { bearsOnCost } from "./bearsOnCost";
import { countColumns, type CountColumns, type CountedElsewhere } from "./countColumns";
import type { LaidTable } from "./layTable";
import type { LeftOut } from "./LeftOut";
import { namePlace, recordPlace } from "./recordPlace";
import { RecordReader, type TermColumn } from "./RecordReader";
import { SCENARIO_VOCABULARY } from "./scenarioHeadings";
import { repeatedName } from "./tableCells";
import type { TermKind } from "../terms/Term";
import { numberOfCell } from "./termNumber";
import { TERM_READERS } from "./termReaders";
import { isTitleRow } from "./titleRow";

/** One row of a table of scenarios: the scenario, or all that keeps it from being one. */
export interface ScenarioRow {
  readonly name: string;
  readonly scenario: Scenario | undefined;
  readonly issues: readonly Issue[];
  /** Whether the row is blank, or a title: it holds no more than one text. */
  readonly isTitle: boolean;
}

export interface ScenarioTable {
  readonly rows: readonly ScenarioRow[];
  /** What the table has columns for; every scenario's counts are in this order. */
  readonly counted: Counted;
  /** Terms that the table has as numbers, in the order of its columns, with what heads them. */
  readonly columns: readonly CountColumn[];
  readonly leftOut: readonly LeftOut[];
}

/** A column of counts, hours or growth, for whoever varies it. */
export interface CountColumn {
  readonly heading: string;
  readonly term: ScenarioTermName | undefined;
  /** Of a count of devices: the position of its class. */
  readonly classAt: number | undefined;
  readonly unitAt: number | undefined;
  readonly kind: TermKind;
  /** What the scenario of a row has there; undefined where that is not a number. */
  readonly numberAt: (row: number) => number | undefined;
}

/** Reads a whole table of scenarios. Fails for what concerns the whole table. */
export function readScenarios(table: LaidTable, elsewhere: CountedElsewhere): Result<ScenarioTable> {
  const columns = countColumns(table, elsewhere, SCENARIO_VOCABULARY);
  if (!columns.ok) return columns;
  const rows = table.records.map(scenarioReader(columns.value, table));
  const repeated = repeatedName(rows.map((row) => row.name));
  if (repeated !== undefined) {
    return failure(
      issueOf("name-twice", {
        field: "scenarios",
        where: namePlace(table, repeated.index),
        name: repeated.name,
        records: table.stands,
      }),
    );
  }
  const { counted, leftOut } = columns.value;
  return success({ rows, counted, columns: columnsToVary(columns.value, table.records), leftOut });
}

/** What a scenario says where it says nothing. Written out, since spreading one for each row takes twenty times as long. */
const blankScenario = (name: string, { devices, units }: Pick<Scenario, "devices" | "units">): Scenario => ({
  name,
  users: 0,
  devices,
  sites: 0,
  supportHours: 0,
  afterHours: 0,
  weekendHours: 0,
  units,
  userGrowth: ZERO,
  deviceGrowth: ZERO,
  usersAdded: 0,
  devicesAdded: 0,
  indexGrowth: undefined,
  months: DEFAULT_HORIZON,
  leavesAtEnd: false,
});

type ValueName = Exclude<ScenarioTermName, "name">;
interface ValueColumn {
  readonly name: ValueName;
  readonly at: TermColumn;
  readonly read: (reader: RecordReader, cell: unknown, at: TermColumn) => unknown;
}

/**
 * What reads one row: its counts, and the terms that the table has as values.
 *
 * @param without terms that are not read here
 */
export function rowReader(columns: CountColumns, without: readonly ScenarioTermName[]) {
  const values = SCENARIO_TERM_NAMES.flatMap((name): ValueColumn[] => {
    const [at] = columns.terms[name] ?? [];
    if (name === "name" || without.includes(name) || at === undefined) return [];
    return [{ name, at, read: TERM_READERS[SCENARIO_TERMS[name].kind] }];
  });
  return (record: readonly unknown[], name: string, reader: RecordReader): Scenario => {
    const scenario = blankScenario(name, readCounts(record, columns, reader));
    const target: Record<ValueName, unknown> = scenario;
    for (const { name: term, at, read } of values) target[term] = read(reader, record[at.column], at);
    return scenario;
  };
}

/** Nearly every row holds a number as such, and finding one is quick. */
const isNumber = (cell: unknown): boolean => typeof cell === "number" && cell !== 0;

/** The columns under which numbers stand: those of all that is known but names and yes or no. */
function numericColumns({ terms, classes, units, total }: CountColumns): number[] {
  const ofTerms = SCENARIO_TERM_NAMES.filter(
    (name) => name !== "name" && SCENARIO_TERMS[name].kind !== "flag",
  );
  return [
    ...ofTerms.flatMap((name) => terms[name] ?? []),
    ...classes.flatMap((each) => each.columns),
    ...units,
    ...(total === undefined ? [] : [total]),
  ].map(({ column }) => column);
}

function scenarioReader(columns: CountColumns, table: LaidTable) {
  const numeric = numericColumns(columns);
  const read = rowReader(columns, []);
  const [nameAt] = columns.terms.name ?? [];
  return (record: readonly unknown[], index: number): ScenarioRow => {
    const written = nameAt === undefined ? "" : nameIn(record[nameAt.column]);
    const name = written === "" ? `Scenario ${index + 1}` : written;
    const reader = new RecordReader(recordPlace(table, "Scenario", name, index), table);
    if (nameAt !== undefined) reader.text(record[nameAt.column], nameAt);
    const scenario = read(record, name, reader);
    if (
      reader.issues.length === 0 &&
      !numeric.some((column) => isNumber(record[column]) || holdsNumber(record[column]))
    )
      reader.refuse("no-counts", SCENARIO_TERMS.name.title, {});
    const { issues } = reader;
    return {
      name,
      scenario:
        issues.length > 0
          ? undefined
          : reader.open.length === 0
            ? scenario
            : { ...scenario, openTerms: reader.open },
      issues,
      isTitle: isTitleRow(record),
    };
  };
}

/** What is still open says no number. */
function holdsNumber(cell: unknown): boolean {
  const plain = plainCell(cell);
  return bearsOnCost(cell) && !(typeof plain === "string" && isOpen(plain));
}

function nameIn(cell: unknown): string {
  const plain = plainCell(cell);
  return typeof plain === "object" || isBlankOrZero(plain) ? "" : String(plain).trim();
}

/** The devices by class and the other units of one row; a total of devices beside them is checked. */
function readCounts(
  record: readonly unknown[],
  { classes, units, total }: CountColumns,
  reader: RecordReader,
): Pick<Scenario, "devices" | "units"> {
  const devices = classes.map(({ columns: [first, ...more] }) => {
    let sum = first === undefined ? 0 : TERM_READERS.count(reader, record[first.column], first);
    for (const at of more) sum += TERM_READERS.count(reader, record[at.column], at);
    return sum;
  });
  if (total !== undefined) {
    const said = TERM_READERS.count(reader, record[total.column], total);
    const sum = devices.reduce((all, count) => all + count, 0);
    if (said !== 0 && said !== sum) {
      const found = { total: unitsOf(said), sum: unitsOf(sum) };
      reader.refuse("devices-differ", total.heading, found);
    }
  }
  return { devices, units: units.map((at) => TERM_READERS.count(reader, record[at.column], at)) };
}

/** What an analysis may vary, in the order of the columns. */
function columnsToVary(
  { terms, classes, units }: CountColumns,
  records: LaidTable["records"],
): readonly CountColumn[] {
  const found: { readonly at: TermColumn; readonly column: CountColumn }[] = [];
  const add = (
    at: TermColumn,
    kind: TermKind,
    column: Pick<CountColumn, "heading"> & Partial<Pick<CountColumn, "term" | "classAt" | "unitAt">>,
  ) => {
    const numberAt = (row: number) =>
      numberOfCell(new RecordReader(undefined), kind, records[row]?.[at.column], at);
    found.push({
      at,
      column: { term: undefined, classAt: undefined, unitAt: undefined, ...column, kind, numberAt },
    });
  };
  for (const term of SCENARIO_TERM_NAMES) {
    const [at] = terms[term] ?? [];
    const { title, kind } = SCENARIO_TERMS[term];
    if (term !== "name" && at !== undefined) add(at, kind, { heading: title, term });
  }
  for (const [classAt, { columns }] of classes.entries())
    for (const at of columns) add(at, "count", { heading: at.heading, classAt });
  for (const [unitAt, at] of units.entries()) add(at, "count", { heading: at.heading, unitAt });
  return found.sort((one, other) => one.at.column - other.at.column).map(({ column }) => column);
}
