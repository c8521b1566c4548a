import { isNothing } from "./words";
import { cellsOf, columnsOf, nameOf, repeated, wrong, type Columns } from "./columns";
import type { Consumption, CountColumns } from "./Consumption";
import { isFailure, type Failure } from "./Failure";
import {
  classKey,
  classLabel,
  customRate,
  endsInDevices,
  isUnmanaged,
  nearMiss,
  normalised,
  spokenRate,
} from "./headings";
import { layoutOf, type Layout } from "./layout";
import type { Charge, Quote } from "./Quote";
import { readCell } from "./readCell";
import { readCharges, type ChargesReading } from "./readCharges";
import { readQuote } from "./readQuote";
import { readHistory, readScenario, type CountFields } from "./readScenario";
import { CHARGE_TERMS, COUNT_OF_CLASS, QUOTE_TERMS, RATE_OF_CLASS, SCENARIO_TERMS } from "./terms";

export interface QuoteRow {
  readonly name: string;
  readonly quote: Quote;
  readonly issues: readonly Failure[];
  readonly hasNoRates: boolean;
  readonly currencies: readonly string[];
}

export interface ScenarioRow {
  readonly name: string;
  readonly consumption: Consumption;
  readonly issues: readonly Failure[];
  readonly hasNoNumber: boolean;
  /** Blank, or holding one text alone: it spills as "". */
  readonly isTitle: boolean;
}

export interface DeviceClass {
  readonly key: string;
  readonly label: string;
}

export interface Tables {
  readonly quotes: readonly QuoteRow[];
  /** Where the rate of a class stands among the quotes' columns. */
  readonly rateOrder: ReadonlyMap<string, number>;
  /** In the order of the scenarios' columns. */
  readonly classes: readonly DeviceClass[];
  readonly columns: CountColumns;
  readonly scenarios: readonly ScenarioRow[];
}

export interface History {
  readonly tables: Tables;
  readonly consumption: Consumption;
  readonly issues: readonly Failure[];
  readonly months: readonly unknown[];
}

export interface RawTables {
  readonly quotes: unknown[][];
  /** Scenarios or, for RERATE, a history. */
  readonly scenarios: unknown[][];
  readonly charges?: unknown[][] | null | undefined;
}

interface Parts {
  readonly tables: Omit<Tables, "scenarios">;
  readonly layout: Layout;
  readonly columns: Columns;
  readonly fields: CountFields;
}

/** The tables, or what is wrong with one of them as a whole. */
export function readTables(raw: RawTables): Tables | Failure {
  const parts = readParts(raw, "Scenario");
  if (isFailure(parts)) return parts;
  const { layout, columns, fields, tables } = parts;
  const scenarios = layout.rows.map((row, index) => {
    const filled = row.map(readCell).filter((cell) => cell.kind !== "blank");
    const isTitle = filled.length === 0 || (filled.length === 1 && filled[0]?.kind === "text");
    const at = cellsOf(row, columns);
    return {
      name: nameOf(at("Scenario")[0]?.raw) || `Scenario ${index + 1}`,
      isTitle,
      ...readScenario(at, fields),
    };
  });
  const twice = repeated(scenarios.map((row) => row.name));
  if (twice !== undefined) return wrong("duplicate name", `two scenarios are called ${twice}`);
  return { ...tables, scenarios };
}

export function readHistoryTables(raw: RawTables): History | Failure {
  const parts = readParts(raw, undefined);
  if (isFailure(parts)) return parts;
  const rows = parts.layout.rows.map((row) => cellsOf(row, parts.columns));
  const months = rows.map((at) => at("Month")[0]?.raw);
  return { tables: { ...parts.tables, scenarios: [] }, ...readHistory(rows, parts.fields), months };
}

function readParts(raw: RawTables, nameTerm: "Scenario" | undefined): Parts | Failure {
  const quoteLayout = layoutOf(raw.quotes, {
    table: "Quotes",
    terms: QUOTE_TERMS,
    nameTerm: "Quote",
    more: (header) => customRate(header) !== undefined,
    leavesTotalsOut: true,
  });
  if (isFailure(quoteLayout)) return quoteLayout;
  const layout = layoutOf(raw.scenarios, {
    table: nameTerm === undefined ? "History" : "Scenarios",
    terms: SCENARIO_TERMS,
    nameTerm,
    leavesTotalsOut: nameTerm !== undefined,
  });
  if (isFailure(layout)) return layout;
  const chargeLayout = chargesLayout(raw.charges);
  if (isFailure(chargeLayout)) return chargeLayout;
  const chargeColumns =
    chargeLayout === undefined
      ? new Map<string, never>()
      : columnsOf(chargeLayout, "Charges", CHARGE_TERMS, undefined, ["Charge"], () => undefined);
  if (isFailure(chargeColumns)) return chargeColumns;
  const chargeRows = chargeLayout?.rows.map((row) => cellsOf(row, chargeColumns)) ?? [];
  const perKeys = new Set(
    chargeRows.map((at) => normalised(nameOf(at("Per")[0]?.raw).replace(/^per\s+/i, ""))),
  );

  const rated = new Set(
    quoteLayout.headers.map((header) => customRate(header)).filter((key) => key !== undefined),
  );
  const spoken = new Set(
    quoteLayout.headers.map((header) => spokenRate(header)).filter((key) => key !== undefined),
  );
  const counted = columnsOf(layout, "Scenarios", SCENARIO_TERMS, nameTerm, ["Workstations"], (header) => {
    if (isUnmanaged(header)) return "";
    const key = classKey(header);
    if (rated.has(key) || spoken.has(key) || endsInDevices(header)) return `class ${key}`;
    return perKeys.has(normalised(header)) ? `unit ${normalised(header)}` : undefined;
  });
  if (isFailure(counted)) return counted;
  const fields = countFields(counted, layout);
  const isCounted = (key: string) => fields.classes.has(key);
  const columns = columnsOf(quoteLayout, "Quotes", QUOTE_TERMS, "Quote", ["Tax"], (header, holdsNumbers) => {
    const own = customRate(header);
    if (own !== undefined) {
      if (isCounted(own)) return `class ${own}`;
      const meant = holdsNumbers ? nearMiss(header, QUOTE_TERMS) : undefined;
      return meant === undefined ? "" : wrong("near miss of a heading", `${header}: did you mean ${meant}?`);
    }
    const said = spokenRate(header);
    if (said !== undefined && isCounted(said)) return `class ${said}`;
    const isMoney = /\b(price|cost|fee|charge|surcharge)s?\b|^per\b/i.test(header);
    return isMoney && holdsNumbers
      ? wrong("heading refused", `${header}: a fixed fee? Put it in Charges`)
      : undefined;
  });
  if (isFailure(columns)) return columns;
  const tables = quoteTables({ quoteLayout, columns, layout, counted, fields, chargeRows, chargeLayout });
  return isFailure(tables) ? tables : { tables, layout, columns: counted, fields };
}

function chargesLayout(raw: unknown[][] | null | undefined): Layout | undefined | Failure {
  const cells = raw ?? [];
  const isBlank = cells.slice(1).every((row) => row.every((cell) => readCell(cell).kind === "blank"));
  if (isBlank) return undefined;
  return layoutOf(cells, {
    table: "Charges",
    terms: CHARGE_TERMS,
    nameTerm: undefined,
    leavesTotalsOut: false,
  });
}

/** Which columns count classes and units, and what `Devices` is. */
function countFields(counted: Columns, layout: Layout): CountFields {
  const classes = new Map<string, string>();
  const units = new Map<string, string>();
  const byPlace = [...counted].sort(([, a], [, b]) => (a[0]?.at ?? 0) - (b[0]?.at ?? 0));
  for (const [field] of byPlace) {
    const key = COUNT_OF_CLASS.get(field) ?? (field.startsWith("class ") ? field.slice(6) : undefined);
    if (key !== undefined) classes.set(key, field);
    if (field.startsWith("unit ")) units.set(field.slice(5), field);
  }
  const hasCounts = [...classes.values()].some((field) =>
    (counted.get(field) ?? []).some(({ at }) =>
      layout.rows.some((row) => {
        const cell = readCell(row[at]);
        return cell.kind !== "blank" && !(cell.kind === "text" && isNothing(cell.text));
      }),
    ),
  );
  if (!counted.has("Devices")) return { classes, units, added: "workstation", total: undefined };
  if (hasCounts) return { classes, units, added: "workstation", total: "Devices" };
  // Such a table tells no class from another, whatever other columns stand there empty.
  classes.clear();
  classes.set("devices", "Devices");
  return { classes, units, added: "devices", total: undefined };
}

interface QuoteParts {
  readonly quoteLayout: Layout;
  readonly columns: Columns;
  readonly layout: Layout;
  readonly counted: Columns;
  readonly fields: CountFields;
  readonly chargeRows: readonly ReturnType<typeof cellsOf>[];
  readonly chargeLayout: Layout | undefined;
}

function quoteTables(parts: QuoteParts): Omit<Tables, "scenarios"> | Failure {
  const { quoteLayout, columns, layout, counted, fields, chargeRows, chargeLayout } = parts;
  const hasHours = ["Support hours", "After-hours", "Weekend hours"].some((field) => counted.has(field));
  const hasCounts = counted.has("Users") || counted.has("Sites") || hasHours;
  if (!hasCounts && fields.classes.size === 0 && fields.units.size === 0) {
    return wrong("no header matches", "Scenarios: no column of counts is known");
  }
  const isKnown =
    columns.size > (quoteLayout.namesAt === undefined ? 0 : 1) ||
    quoteLayout.headers.some((header) => customRate(header) !== undefined);
  if (!isKnown) return wrong("no header matches", "Quotes: no header is known");
  const names = quoteLayout.rows.map(
    (row, index) => nameOf(cellsOf(row, columns)("Quote")[0]?.raw) || `Quote ${index + 1}`,
  );
  const twice = repeated(names);
  if (twice !== undefined) return wrong("duplicate name", `two quotes are called ${twice}`);
  const rateFields = new Map<string, string>();
  for (const field of columns.keys()) {
    const key = RATE_OF_CLASS.get(field) ?? (field.startsWith("class ") ? field.slice(6) : undefined);
    if (key !== undefined) rateFields.set(key, field);
  }
  const nothing: ChargesReading = { of: new Map<number, Charge[]>(), issues: new Map<number, Failure[]>() };
  const texts =
    chargeLayout?.rows.map((row) => row.filter((cell) => readCell(cell).kind !== "blank").length) ?? [];
  const classKeys = new Set([...fields.classes.keys(), ...rateFields.keys(), ...RATE_OF_CLASS.values()]);
  const charges =
    chargeRows.length === 0
      ? nothing
      : readCharges(chargeRows, texts, names, { classes: classKeys, units: new Set(fields.units.keys()) });
  if (isFailure(charges)) return charges;
  const quotes = quoteLayout.rows.map((row, index) => {
    const at = cellsOf(row, columns);
    const read = readQuote(at, rateFields, charges.of.get(index) ?? []);
    const issues = [...read.issues, ...(charges.issues.get(index) ?? [])];
    const currencies = [nameOf(at("Currency")[0]?.raw).toUpperCase(), ...read.currencies].filter(
      (each) => each !== "",
    );
    return { name: names[index] ?? "", quote: read.quote, issues, hasNoRates: read.hasNoRates, currencies };
  });
  const labelOf = (key: string) => {
    const own = columns.get(rateFields.get(key) ?? "")?.[0]?.at;
    const header =
      own === undefined
        ? layout.headers[counted.get(fields.classes.get(key) ?? "")?.[0]?.at ?? -1]
        : quoteLayout.headers[own];
    const isBuiltIn = [...RATE_OF_CLASS.values()].includes(key);
    return key === "devices" ? "Devices" : classLabel(isBuiltIn ? key : (header ?? key));
  };
  const keys = [...new Set([...fields.classes.keys(), fields.added])];
  return {
    quotes,
    rateOrder: new Map([...rateFields].map(([key, field]) => [key, columns.get(field)?.[0]?.at ?? 0])),
    classes: keys.map((key) => ({ key, label: labelOf(key) })),
    columns: {
      users: counted.has("Users"),
      sites: counted.has("Sites"),
      // What is added from month to month is a count as well.
      classes: new Set([
        ...fields.classes.keys(),
        ...(counted.has("Devices added per month") ? [fields.added] : []),
      ]),
    },
  };
}
