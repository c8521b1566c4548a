import { plainCell } from "../cells/readNumber";
import {
  classLabel,
  deviceClassKey,
  GROWING_CLASS,
  normalizedName,
  STANDARD_CLASSES,
  type DeviceClass,
} from "../deviceClass";
import { failure, invalid, success, type Issue, type Result } from "../result";
import type { Scenario } from "../Scenario";
import {
  CLASS_HEADERS,
  isDeviceClassName,
  isNeverClass,
  SCENARIO_TERMS,
  type ScenarioTermName,
} from "./scenarioTerms";
import {
  duplicateHeader,
  duplicateName,
  headedTable,
  headerAt,
  holdsNumbers,
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
export interface CountColumns {
  readonly terms: Partial<Record<ScenarioTermName, number>>;
  readonly classes: readonly {
    readonly column: number;
    readonly deviceClass: DeviceClass;
    readonly title: string;
  }[];
  readonly unknown: readonly number[];
}

const TERM_BY_HEADER = new Map<string, ScenarioTermName>(
  Object.entries(SCENARIO_TERMS).flatMap(([name, { title, aliases }]) =>
    [title, ...aliases].map((header) => [normalizedName(header), name as ScenarioTermName] as const),
  ),
);
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
    ignored: columns.value.unknown
      .filter((column) => holdsNumbers(table.value.rows, column))
      .map((column) => headerAt(table.value.headers, column)),
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
  { headers, normalized }: HeadedTable,
  quotedClasses: readonly DeviceClass[],
  what: string,
): Result<CountColumns> {
  const terms: Partial<Record<ScenarioTermName, number>> = {};
  const classes: { column: number; deviceClass: DeviceClass; title: string }[] = [];
  const unknown: number[] = [];
  for (const [column, header] of normalized.entries()) {
    const shown = headerAt(headers, column);
    const name = TERM_BY_HEADER.get(header);
    if (name !== undefined) {
      const earlier = terms[name];
      if (earlier !== undefined) {
        return failure(duplicateHeader(what, headerAt(headers, earlier), shown, SCENARIO_TERMS[name].title));
      }
      terms[name] = column;
      continue;
    }
    const deviceClass = classOf(shown, header, quotedClasses);
    if (deviceClass === undefined) {
      if (header !== "") unknown.push(column);
      continue;
    }
    const earlier = classes.find((each) => each.deviceClass.key === deviceClass.key);
    if (earlier !== undefined) {
      return failure(
        duplicateHeader(what, headerAt(headers, earlier.column), shown, `the class ${deviceClass.label}`),
      );
    }
    classes.push({ column, deviceClass, title: shown });
  }
  if (Object.keys(terms).length === 0 && classes.length === 0) {
    return failure(
      invalid(
        what.toLowerCase(),
        `${what}: no header is known, for example “Users” or “Workstations”. Pass the table with its header row: ${what}[#All].`,
      ),
    );
  }
  // Devices added go to the workstations, which then start from none.
  if (terms.devicesAdded !== undefined && !classes.some((each) => each.deviceClass.key === GROWING_CLASS)) {
    const workstation = STANDARD_CLASSES.find((each) => each.key === GROWING_CLASS);
    if (workstation !== undefined) {
      classes.push({ column: headers.length, deviceClass: workstation, title: workstation.label });
    }
  }
  return success({ terms, classes, unknown });
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
  const reader = new RecordReader(`Scenario “${name}”`, index + 1);
  if (typeof written === "object") reader.text(cell("name"), SCENARIO_TERMS.name.title);
  const scenario: Scenario = {
    name,
    ...readCounts(row, columns, reader),
    userGrowth: reader.growth(cell("userGrowth"), SCENARIO_TERMS.userGrowth.title),
    deviceGrowth: reader.growth(cell("deviceGrowth"), SCENARIO_TERMS.deviceGrowth.title),
    usersAdded: reader.added(cell("usersAdded"), SCENARIO_TERMS.usersAdded.title),
    devicesAdded: reader.added(cell("devicesAdded"), SCENARIO_TERMS.devicesAdded.title),
    months: reader.horizon(cell("months"), SCENARIO_TERMS.months.title),
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
