import { plainCell } from "../cells/readNumber";
import {
  classLabel,
  deviceClassKey,
  GROWING_CLASS,
  normalizedName,
  STANDARD_CLASSES,
  type DeviceClass,
} from "../deviceClass";
import type { Issue } from "../issues/Issue";
import type { TableTitle } from "../issues/IssueWhere";
import { failure, success, type Result } from "../result";
import type { Scenario } from "../Scenario";
import {
  headedColumns,
  ignoredHeaders,
  termsByHeader,
  type ClassColumn,
  type HeadedColumns,
} from "./headedColumns";
import {
  CLASS_HEADERS,
  isDeviceClassName,
  isNeverClass,
  SCENARIO_TERMS,
  type ScenarioTermName,
} from "./scenarioTerms";
import {
  duplicateName,
  headedTable,
  repeatedName,
  textIn,
  type HeadedTable,
  type TableCells,
} from "./tableCells";
import { RecordReader } from "./termReaders";

/** One row of a table of scenarios: the scenario, or all that keeps it from being one. */
export interface ScenarioRow {
  readonly name: string;
  readonly scenario: Scenario | undefined;
  readonly issues: readonly Issue[];
}

export interface ScenarioTable {
  readonly rows: readonly ScenarioRow[];
  /** The device classes of the table; every scenario's counts are in this order. */
  readonly deviceClasses: readonly DeviceClass[];
  /** Headers that mean nothing here and stand over numbers. */
  readonly ignored: readonly string[];
}

/** Where a table of scenarios or of history has its terms and classes. */
export type CountColumns = HeadedColumns<ScenarioTermName>;

const TERM_BY_HEADER = termsByHeader(SCENARIO_TERMS);
const CLASS_BY_HEADER = new Map<string, DeviceClass>(
  STANDARD_CLASSES.flatMap((deviceClass) =>
    (CLASS_HEADERS[deviceClass.key] ?? []).map((header) => [normalizedName(header), deviceClass] as const),
  ),
);

/**
 * Reads a whole table of scenarios, headers included, columns in any order.
 *
 * @param quotedClasses the classes of its own that the table of quotes has rates for
 */
export function readScenarios(
  cells: TableCells,
  quotedClasses: readonly DeviceClass[],
): Result<ScenarioTable> {
  const table = headedTable(cells, "Scenarios");
  if (!table.ok) return table;
  const columns = countColumns(table.value, quotedClasses, "Scenarios");
  if (!columns.ok) return columns;
  const rows = table.value.rows.map((row, index) => readScenario(row, index, columns.value));
  const repeated = repeatedName(rows.map((row) => row.name));
  if (repeated !== undefined) return failure(duplicateName("Scenarios", repeated));
  return success({
    rows,
    deviceClasses: columns.value.classes.map((each) => each.deviceClass),
    ignored: ignoredHeaders(table.value, columns.value.unknown),
  });
}

/** Whether a table of counts has a column for a class, told from its headers alone. */
export function classCounter(cells: TableCells): (classKey: string) => boolean {
  const keys = new Set<string>();
  for (const cell of cells[0] ?? []) {
    const header = plainCell(cell);
    if (typeof header !== "string" || isNeverClass(normalizedName(header))) continue;
    if (!TERM_BY_HEADER.has(normalizedName(header))) keys.add(deviceClassKey(header));
  }
  return (classKey) => keys.has(classKey);
}

/** Finds the columns of counts, hours and the like in a table. */
export function countColumns(
  table: HeadedTable,
  quotedClasses: readonly DeviceClass[],
  what: TableTitle,
): Result<CountColumns> {
  const found = headedColumns(table, {
    what,
    termByHeader: TERM_BY_HEADER,
    titleOf: (term) => SCENARIO_TERMS[term].title,
    classOf: (header, normalized, term) =>
      term === undefined ? classOf(header, normalized, quotedClasses) : undefined,
    classTitle: (label) => `the class ${label}`,
    examples: "“Users” or “Workstations”",
  });
  if (!found.ok) return found;
  const { terms, classes, unknown } = found.value;
  if (terms.devicesAdded === undefined || classes.some((each) => each.deviceClass.key === GROWING_CLASS)) {
    return found;
  }
  // Devices added go to the workstations, which then start from none.
  const workstations = STANDARD_CLASSES.filter((each) => each.key === GROWING_CLASS).map(
    (deviceClass): ClassColumn => ({
      column: table.headers.length,
      deviceClass,
      title: deviceClass.label,
    }),
  );
  return success({ terms, classes: [...classes, ...workstations], unknown });
}

function classOf(
  header: string,
  normalized: string,
  quotedClasses: readonly DeviceClass[],
): DeviceClass | undefined {
  const standard = CLASS_BY_HEADER.get(normalized);
  if (standard !== undefined) return standard;
  if (normalized === "" || isNeverClass(normalized)) return undefined;
  const key = deviceClassKey(header);
  const quoted = quotedClasses.find((each) => each.key === key);
  if (quoted !== undefined) return quoted;
  if (!isDeviceClassName(normalized)) return undefined;
  return { key, label: classLabel(header) };
}

function readScenario(row: readonly unknown[], index: number, columns: CountColumns): ScenarioRow {
  const cell = (name: ScenarioTermName) => {
    const column = columns.terms[name];
    return column === undefined ? "" : row[column];
  };
  const written = textIn(cell("name"));
  const name = typeof written === "string" && written !== "" ? written : `Scenario ${index + 1}`;
  const reader = new RecordReader({ kind: "record", record: "Scenario", name, row: index + 1 });
  if (typeof written === "object") reader.text(cell("name"), SCENARIO_TERMS.name.title);
  const scenario: Scenario = {
    name,
    ...readCounts(row, columns, reader),
    userGrowth: reader.growth(cell("userGrowth"), SCENARIO_TERMS.userGrowth.title),
    deviceGrowth: reader.growth(cell("deviceGrowth"), SCENARIO_TERMS.deviceGrowth.title),
    usersAdded: reader.added(cell("usersAdded"), SCENARIO_TERMS.usersAdded.title),
    devicesAdded: reader.added(cell("devicesAdded"), SCENARIO_TERMS.devicesAdded.title),
    afterHours: 0,
    weekendHours: 0,
    units: [],
    indexGrowth: undefined,
    months: reader.horizon(cell("months"), SCENARIO_TERMS.months.title),
    leavesAtEnd: false,
  };
  return { name, scenario: reader.issues.length === 0 ? scenario : undefined, issues: reader.issues };
}

/** The counts of one row: users, devices by class, sites, support hours. */
export function readCounts(
  row: readonly unknown[],
  { terms, classes }: CountColumns,
  reader: RecordReader,
): Pick<Scenario, "users" | "devices" | "sites" | "supportHours"> {
  const count = (name: "users" | "sites" | "supportHours") => {
    const column = terms[name];
    return column === undefined ? 0 : reader.count(row[column], SCENARIO_TERMS[name].title);
  };
  return {
    users: count("users"),
    devices: classes.map(({ column, title }) => reader.count(row[column], title)),
    sites: count("sites"),
    supportHours: count("supportHours"),
  };
}
