import { failure, isFailure, type ErrorClass, type Failure } from "./Failure";
import { BUILT_IN_CLASSES, classLabel, countedClass, quoteTerm, ratedClass, scenarioTerm } from "./headers";
import type { Quote, Scenario } from "./Quote";
import { readCell } from "./readCell";
import { readQuote } from "./readQuote";
import { readScenario } from "./readScenario";

export interface QuoteRow {
  readonly name: string;
  readonly currency: string;
  readonly quote: Quote;
  readonly issues: readonly Failure[];
}

export interface ScenarioRow {
  readonly name: string;
  readonly scenario: Scenario;
  readonly issues: readonly Failure[];
}

/** A class of the scenarios, where its line stands on an invoice and how it is called there. */
export interface DeviceClass {
  readonly key: string;
  readonly label: string;
}

export interface Tables {
  readonly quotes: readonly QuoteRow[];
  readonly scenarios: readonly ScenarioRow[];
  /** In the order of the lines. */
  readonly classes: readonly DeviceClass[];
}

interface RawTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** Both tables, or what is wrong with one of them as a whole. */
export function readTables(quotes: unknown[][], scenarios: unknown[][]): Tables | Failure {
  const quoteTable = rawTable(quotes, "Quotes");
  if (isFailure(quoteTable)) return quoteTable;
  const scenarioTable = rawTable(scenarios, "Scenarios");
  if (isFailure(scenarioTable)) return scenarioTable;

  const rated = columnsOf(quoteTable, ratedClass);
  const counted = columnsOf(scenarioTable, (header) => countedClass(header, new Set(rated.keys())));
  const quoteTerms = columnsOf(quoteTable, (header) =>
    ratedClass(header) === undefined ? quoteTerm(header) : undefined,
  );
  const scenarioTerms = columnsOf(scenarioTable, (header) =>
    counted.has(countedClass(header, new Set(rated.keys())) ?? "") ? undefined : scenarioTerm(header),
  );
  if (rated.size + quoteTerms.size === 0) return wrong("no header matches", "Quotes: no header is known");
  if (counted.size + scenarioTerms.size === 0)
    return wrong("no header matches", "Scenarios: no header is known");
  for (const columns of [rated, quoteTerms, counted, scenarioTerms]) {
    const twice = [...columns].find(([, at]) => at.length > 1);
    if (twice !== undefined) return wrong("duplicate header", `two columns for ${twice[0]}`);
  }

  const counting = [...rated.keys()].filter((key) => isBuiltIn(key) || counted.has(key));
  const quoteRows = quoteTable.rows.map((row, index) => {
    const cellAt = (field: string) => cellOf(row, field, quoteTerms, rated);
    const { quote, issues } = readQuote(cellAt, new Map(counting.map((key) => [key, `class ${key}`])));
    const currency = nameOf(cellAt("Currency"));
    return { name: nameOf(cellAt("Quote")) || `Quote ${index + 1}`, currency, quote, issues };
  });
  const scenarioRows = scenarioTable.rows.map((row, index) => {
    const cellAt = (field: string) => cellOf(row, field, scenarioTerms, counted);
    const fields = new Map([...counted.keys()].map((key) => [key, `class ${key}`]));
    const name = nameOf(cellAt("Scenario")) || `Scenario ${index + 1}`;
    return { name, ...readScenario(cellAt, fields) };
  });
  const sameName =
    repeated(quoteRows.map((row) => row.name)) ?? repeated(scenarioRows.map((row) => row.name));
  if (sameName !== undefined) return wrong("duplicate name", `two rows are called ${sameName}`);
  return {
    quotes: quoteRows,
    scenarios: scenarioRows,
    classes: orderedClasses(quoteTable, scenarioTable, rated, counted, quoteTerms.get("Device rate")?.[0]),
  };
}

/** The currencies that the quotes name, where there are several. */
export function mixedCurrencies(tables: Tables): Failure | undefined {
  const named = new Set(tables.quotes.map((row) => row.currency.toLowerCase()).filter((each) => each !== ""));
  return named.size > 1 ? wrong("mixed currencies", [...named].join(", ")) : undefined;
}

function rawTable(cells: unknown[][], name: string): RawTable | Failure {
  const [first = [], ...body] = cells;
  let filled = body.length;
  while (filled > 0 && (body[filled - 1] ?? []).every((cell) => readCell(cell).kind === "blank")) filled -= 1;
  const headerCells = first.map(readCell);
  const broken = headerCells.find((cell) => cell.kind === "error");
  if (broken?.kind === "error") return { ...broken.failure, errorClass: "error value in a header" };
  if (filled === 0) return wrong("no rows", `${name} has no rows below its headers`);
  const headers = headerCells.map((cell) => (cell.kind === "text" ? cell.text : ""));
  return { headers, rows: body.slice(0, filled) };
}

/** The columns by what their header names; more than one column at a key is for the caller to refuse. */
function columnsOf(table: RawTable, meaning: (header: string) => string | undefined): Map<string, number[]> {
  const found = new Map<string, number[]>();
  table.headers.forEach((header, at) => {
    const key = meaning(header);
    if (key !== undefined) found.set(key, [...(found.get(key) ?? []), at]);
  });
  return found;
}

function cellOf(
  row: readonly unknown[],
  field: string,
  terms: ReadonlyMap<string, number[]>,
  classes: ReadonlyMap<string, number[]>,
): unknown {
  const at = field.startsWith("class ") ? classes.get(field.slice("class ".length)) : terms.get(field);
  return at?.[0] === undefined ? undefined : row[at[0]];
}

function nameOf(raw: unknown): string {
  const cell = readCell(raw);
  if (cell.kind === "text") return cell.text;
  return cell.kind === "number" ? cell.value.toString() : "";
}

function repeated(names: readonly string[]): string | undefined {
  const lower = names.map((name) => name.toLowerCase());
  return names.find((_, index) => lower.indexOf(lower[index] ?? "") < index);
}

function isBuiltIn(key: string): boolean {
  return BUILT_IN_CLASSES.some((each) => each === key);
}

/** By the column of the class in Quotes; classes without one where the device rate stands, as in Scenarios. */
function orderedClasses(
  quoteTable: RawTable,
  scenarioTable: RawTable,
  rated: ReadonlyMap<string, number[]>,
  counted: ReadonlyMap<string, number[]>,
  deviceRateAt = Number.MAX_SAFE_INTEGER,
): DeviceClass[] {
  const keys = [...new Set([...counted.keys(), "workstation"])];
  const placed = keys.map((key, inScenarios) => {
    const own = rated.get(key)?.[0];
    const header =
      own === undefined ? scenarioTable.headers[counted.get(key)?.[0] ?? -1] : quoteTable.headers[own];
    const label = classLabel(isBuiltIn(key) ? key : (header ?? key));
    return { key, label, at: own ?? deviceRateAt, inScenarios };
  });
  return placed
    .sort((a, b) => a.at - b.at || a.inScenarios - b.inScenarios)
    .map(({ key, label }) => ({ key, label }));
}

function wrong(errorClass: ErrorClass, why: string): Failure {
  return failure("#VALUE!", errorClass, why);
}
