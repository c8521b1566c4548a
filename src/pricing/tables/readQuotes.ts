import type { Decimal } from "../Decimal";
import { classLabel, deviceClassKey, STANDARD_CLASSES, type DeviceClass } from "../deviceClass";
import { NO_TERMS, type PricedClass, type Quote, type QuoteTerms } from "../Quote";
import { issueOf, type Issue } from "../issues/Issue";
import { failure, success, type Result } from "../result";
import { scopeOf } from "../scope";
import { NO_UPLIFT, type Uplift } from "../Uplift";
import {
  headedColumns,
  ignoredHeaders,
  termsByHeader,
  type ClassColumn,
  type HeadedColumns,
  type HeaderWords,
} from "./headedColumns";
import { modelOf, ruleBreaches, type WrittenScope } from "./modelRules";
import { QUOTE_TERMS, type QuoteTermName } from "./quoteTerms";
import {
  duplicateName,
  headedTable,
  repeatedName,
  textIn,
  type HeadedTable,
  type TableCells,
} from "./tableCells";
import { RecordReader } from "./termReaders";

/** One row of a table of quotes: the quote, or all that keeps it from being one. */
export interface QuoteRow {
  readonly name: string;
  /** As written; "" where the row does not say. */
  readonly currency: string;
  readonly quote: Quote | undefined;
  readonly issues: readonly Issue[];
}

export interface QuoteTable {
  readonly rows: readonly QuoteRow[];
  /** The classes that the table has a rate column for, standard ones excepted. */
  readonly customClasses: readonly DeviceClass[];
  /** Classes that have a rate and that no scenario counts. */
  readonly idleClasses: readonly DeviceClass[];
  /** Headers that mean nothing here and stand over numbers. */
  readonly ignored: readonly string[];
}

interface Columns extends HeadedColumns<QuoteTermName> {
  /** Rates of classes that no scenario counts. */
  readonly idle: readonly DeviceClass[];
}

const WORDS: HeaderWords<QuoteTermName> = {
  what: "Quotes",
  termByHeader: termsByHeader(QUOTE_TERMS),
  titleOf: (term) => QUOTE_TERMS[term].title,
  classOf: (header, normalized, term) =>
    term === undefined ? customClassOf(header, normalized) : standardClassOf(term),
  classTitle: (label) => `${label} rate`,
  examples: "“Quote”, “User rate” or “Flat fee”",
};

/**
 * Reads a whole table of quotes, headers included, columns in any order. Fails for what concerns the whole table:
 * no headers, two columns of one term, two quotes of one name, different currencies.
 *
 * @param isCounted whether the scenarios count a class of the workbook's own; the rate of another is not even read
 */
export function readQuotes(cells: TableCells, isCounted: (classKey: string) => boolean): Result<QuoteTable> {
  const table = headedTable(cells, "Quotes");
  if (!table.ok) return table;
  const columns = columnsOf(table.value, isCounted);
  if (!columns.ok) return columns;
  const rows = table.value.rows.map((row, index) => readQuote(row, index, columns.value));
  const repeated = repeatedName(rows.map((row) => row.name));
  if (repeated !== undefined) return failure(duplicateName("Quotes", repeated));
  const mixed = mixedCurrencies(rows);
  if (mixed !== undefined) return failure(mixed);
  return success({
    rows,
    customClasses: columns.value.classes.map((each) => each.deviceClass).filter((each) => !isStandard(each)),
    idleClasses: columns.value.idle,
    ignored: ignoredHeaders(table.value, columns.value.unknown),
  });
}

function columnsOf(table: HeadedTable, isCounted: (classKey: string) => boolean): Result<Columns> {
  const found = headedColumns(table, WORDS);
  if (!found.ok) return found;
  const { terms, classes, unknown } = found.value;
  const isUsed = ({ deviceClass }: ClassColumn) => isStandard(deviceClass) || isCounted(deviceClass.key);
  const idle = classes.filter((each) => !isUsed(each)).map((each) => each.deviceClass);
  return success({ terms, classes: classes.filter(isUsed), idle, unknown });
}

function isStandard({ key }: DeviceClass): boolean {
  return STANDARD_CLASSES.some((each) => each.key === key);
}

function standardClassOf(name: QuoteTermName): DeviceClass | undefined {
  const header = QUOTE_TERMS[name];
  const key = "deviceClass" in header ? header.deviceClass : undefined;
  return STANDARD_CLASSES.find((each) => each.key === key);
}

/** The class of a "<Class> rate" that is not on the list; `normalized` is what `normalizedName` makes of the header. */
export function customClassOf(header: string, normalized: string): DeviceClass | undefined {
  const bare = normalized.endsWith("rate") ? normalized.slice(0, -"rate".length) : "";
  if (bare === "") return undefined;
  const label = classLabel(header);
  return { key: deviceClassKey(label), label };
}

function readQuote(row: readonly unknown[], index: number, columns: Columns): QuoteRow {
  const cell = (name: QuoteTermName) => {
    const column = columns.terms[name];
    return column === undefined ? "" : row[column];
  };
  const written = textIn(cell("name"));
  const name = typeof written === "string" && written !== "" ? written : `Quote ${index + 1}`;
  const reader = new RecordReader({ kind: "record", record: "Quote", name, row: index + 1 });
  if (typeof written === "object") reader.text(cell("name"), QUOTE_TERMS.name.title);
  const read = <T>(term: QuoteTermName, how: (cell: unknown, title: string) => T): T =>
    how(cell(term), QUOTE_TERMS[term].title);
  const scope: WrittenScope = {
    users: {
      ceiling: read("includedUsers", (value, title) => reader.ceiling(value, title)),
      overage: read("userOverage", (value, title) => reader.overage(value, title)),
    },
    devices: {
      ceiling: read("includedDevices", (value, title) => reader.ceiling(value, title)),
      overage: read("deviceOverage", (value, title) => reader.overage(value, title)),
    },
    sites: {
      ceiling: read("includedSites", (value, title) => reader.ceiling(value, title)),
      overage: read("siteOverage", (value, title) => reader.overage(value, title)),
    },
  };
  const rate = (term: QuoteTermName) => read(term, (value, title) => reader.rate(value, title));
  const fraction = (term: QuoteTermName) => read(term, (value, title) => reader.fraction(value, title));
  const classRates: PricedClass[] = columns.classes.map(({ column, deviceClass, title }) => ({
    deviceClass,
    rate: reader.classRate(row[column], title),
  }));
  const deviceColumn = columns.terms.deviceRate ?? Number.POSITIVE_INFINITY;
  const terms: QuoteTerms = {
    ...NO_TERMS,
    userRate: rate("userRate"),
    classRates,
    deviceRate: read("deviceRate", (value, title) => reader.classRate(value, title)),
    deviceRatePosition: columns.classes.filter((each) => each.column < deviceColumn).length,
    siteFee: rate("siteFee"),
    flatFee: rate("flatFee"),
    scope: {
      users: scopeOf(scope.users.ceiling, scope.users.overage) ?? NO_TERMS.scope.users,
      devices: scopeOf(scope.devices.ceiling, scope.devices.overage) ?? NO_TERMS.scope.devices,
      sites: scopeOf(scope.sites.ceiling, scope.sites.overage) ?? NO_TERMS.scope.sites,
    },
    overageCap: rate("overageCap"),
    hourlyRate: rate("hourlyRate"),
    includedHours: read("includedHours", (value, title) => reader.count(value, title)),
    minimumUsers: read("minimumUsers", (value, title) => reader.count(value, title)),
    minimum: rate("minimum"),
    onboarding: rate("onboarding"),
    uplift: upliftOf(fraction("uplift")),
    discount: fraction("discount"),
    billingBasis: read("billingBasis", (value, title) => reader.billingBasis(value, title)),
    auditMonths: read("auditMonths", (value, title) => reader.auditInterval(value, title)),
    trueUpInArrears: read("trueUp", (value, title) => reader.trueUp(value, title)),
    termMonths: read("termMonths", (value, title) => reader.term(value, title)),
  };
  const provider = read("provider", (value, title) => reader.text(value, title));
  const currency = read("currency", (value, title) => reader.text(value, title));
  const modelName = read("model", (value, title) => reader.text(value, title));
  const basis = terms.billingBasis;
  if ((basis === "prorated" || basis === "peak") && terms.auditMonths !== 1) {
    reader.refuse("basis-counts-monthly", {
      field: QUOTE_TERMS.auditMonths.title,
      basis,
      auditMonths: terms.auditMonths,
    });
  }
  const model = modelOf(modelName, terms);
  if ("code" in model) {
    reader.report(model);
    return { name, currency, quote: undefined, issues: reader.issues };
  }
  for (const breach of ruleBreaches(model, terms, scope)) reader.report(breach);
  const quote =
    reader.issues.length === 0 ? { name, provider, currency, model, terms, charges: [] } : undefined;
  return { name, currency, quote, issues: reader.issues };
}

function upliftOf(step: Decimal): Uplift {
  return step.coefficient === 0 ? NO_UPLIFT : { kind: "steps", steps: [step] };
}

/** Quotes that name different currencies cannot be compared; a blank one goes with any. */
function mixedCurrencies(rows: readonly QuoteRow[]): Issue | undefined {
  const named = rows.filter((row) => row.currency !== "");
  const first = named[0];
  const other = named.find((row) => row.currency.toLowerCase() !== first?.currency.toLowerCase());
  if (first === undefined || other === undefined) return undefined;
  return issueOf("two-currencies", {
    field: "Currency",
    where: { kind: "table", table: "Quotes" },
    first,
    second: other,
  });
}
