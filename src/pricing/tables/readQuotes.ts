import { itemAt } from "../entryOf";
import { isBlankOrZero, plainCell } from "../cells/readNumber";
import { wordIn } from "../cells/words";
import { ONE } from "../Decimal";
import type { DeviceClass } from "../deviceClass";
import { issueOf, type Issue } from "../issues/Issue";
import { modelNamed } from "../models/catalogue";
import { hasHeadlineRate, isOwnRecurring } from "../models/termsPresent";
import { NO_TERMS, type PricedClass, type Quote, type QuoteTerms } from "../Quote";
import { failure, success, type Result } from "../result";
import { CHECKLIST_COLUMNS } from "../terms/checklist";
import { HEADLINE_TERMS } from "../terms/isGiven";
import { QUOTE_TERMS, SINGLE_TERM_NAMES, type QuoteTermName } from "../terms/quoteTerms";
import { findColumns, type ColumnRefusal, type FoundColumns } from "./findColumns";
import { headingWords } from "./headingWords";
import type { LaidTable } from "./layTable";
import type { LeftOut } from "./LeftOut";
import { modelOf, refuseBreaches } from "./modelRules";
import type { QuoteCharges } from "./readCharges";
import { classKeyOf } from "./scenarioHeadings";
import { rateOfClass } from "./quoteHeadings";
import { classOfQuoteTerm, classRateHeading, QUOTE_VOCABULARY } from "./quoteHeadings";
import { writtenScopes, type WrittenScope } from "./quoteScope";
import { RecordReader, type CurrencyMark, type TermColumn } from "./RecordReader";
import { namePlace, recordPlace } from "./recordPlace";
import { comparableName, repeatedName } from "./tableCells";
import { TERM_READERS } from "./termReaders";
import { numberUnder, targetsIn, withNumbers, type VariableQuotes } from "./variedQuote";

/** One row of a table of quotes: the quote, or all that keeps it from being one. */
export interface QuoteRow {
  readonly name: string;
  /** As written; "" where the row does not say. */
  readonly currency: string;
  readonly quote: Quote | undefined;
  readonly issues: readonly Issue[];
  /** Columns of the contract checklist that the table has and the row leaves blank, as their headings say. */
  readonly unanswered: readonly string[];
}

export interface QuoteTable {
  readonly rows: readonly QuoteRow[];
  /** Signs and codes of currencies in its cells, with those of its Currency column. */
  readonly marks: readonly CurrencyMark[];
  readonly leftOut: readonly LeftOut[];
  readonly variable: VariableQuotes;
}

/** What the other tables of a comparison say of quotes. */
export interface QuotedElsewhere {
  /** The charges of the quote of a row, with what is wrong with them. */
  readonly chargesOf: (row: number) => QuoteCharges;
  /** The classes of the scenarios. */
  readonly classes: readonly DeviceClass[];
}

type QuoteColumns = FoundColumns<QuoteTermName>;

/** Finds the columns of a table of quotes; fails where two mean the same or one must not be dropped. */
export function quoteColumns(
  table: LaidTable,
  isCounted: (classKey: string) => boolean,
): Result<QuoteColumns> {
  return findColumns(table, {
    vocabulary: QUOTE_VOCABULARY,
    classOf: (heading) => classRateHeading(heading, isCounted),
    classOfTerm: classOfQuoteTerm,
    nameTerm: "name",
    repeats: (name) => (name === "taxes" ? "together" : undefined),
    addsUp: () => false,
    classTitle: (label) => `${label} rate`,
    isNoCount: () => false,
    examples: "“Quote”, “User rate” or “Flat fee”",
    refuses: refusedInQuotes,
  });
}
/** Why a column that is not a term of a quote is refused: it may well be a price. */
function refusedInQuotes(heading: string): ColumnRefusal | undefined {
  const [, hours] = RATE_OF_HOURS.exec(heading) ?? [];
  if (hours !== undefined) {
    const isWeekend = hours.toLowerCase().startsWith("weekend");
    const factor = QUOTE_TERMS[isWeekend ? "weekendFactor" : "afterHoursFactor"].title;
    return { code: "factor-column", found: heading, factor };
  }
  const isPrice = MONEY_WORD.test(heading) || rateOfClass(heading)?.isRate === false;
  if (!isPrice) return undefined;
  const { isYearly = false, isYears = false } = headingWords(heading) ?? {};
  return { code: "money-column", found: heading, isYearly: isYearly || isYears };
}
const RATE_OF_HOURS = /^\W*(after[\s-]*hours?|out[\s-]*of[\s-]*hours|weekends?)[\s-]*(?:hourly[\s-]*)?rate/i;
const MONEY_WORD = /(?<!\p{L})(?:prices?|costs?|fees?|(?:sur)?charges?)(?!\p{L})/iu;

/** The names of the quotes of a table, by position; a blank one is "Quote 1". */
export function quoteNames(table: LaidTable): string[] {
  return table.records.map((record, index) => {
    const written = table.nameColumn === undefined ? "" : plainCell(record[table.nameColumn]);
    const isName = typeof written !== "object" && !isBlankOrZero(written);
    return isName ? String(written).trim() : `Quote ${index + 1}`;
  });
}

/** Reads the quotes of a table. Fails for what concerns the whole table: two quotes of one name. */
export function readQuotes(
  table: LaidTable,
  columns: QuoteColumns,
  { chargesOf, classes }: QuotedElsewhere,
): Result<QuoteTable> {
  const names = quoteNames(table);
  const marks: CurrencyMark[] = [];
  const leftOut: LeftOut[] = [...columns.leftOut];
  const asked = checklistColumns(table.headings);
  const readerOf = (index: number) =>
    new RecordReader(recordPlace(table, "Quote", names[index], index), table);
  const rows = table.records.map((record, index) => {
    const name = itemAt(names, index, "");
    const reader = readerOf(index);
    const read = readQuote(record, name, columns, reader, { ...chargesOf(index), classes, leftOut });
    const open = asked.filter(({ column }) => reader.isBlank(record[column]));
    const row = { ...read, unanswered: open.map(({ title }) => title) };
    if (row.currency !== "")
      marks.push({ table: "Quotes", mark: row.currency, record: name, heading: QUOTE_TERMS.currency.title });
    marks.push(...reader.marks);
    return row;
  });
  const repeated = repeatedName(names);
  if (repeated !== undefined) {
    const where = namePlace(table, repeated.index);
    const { name } = repeated;
    return failure(issueOf("name-twice", { field: "quotes", where, name, records: table.stands }));
  }
  const recordAt = (row: number) => itemAt(table.records, row, []);
  const variable: VariableQuotes = {
    targets: targetsIn(columns),
    numberAt: (row, target, model) => numberUnder(target, recordAt(row), columns, model),
    withNumbers: (row, numbers, model) => {
      const varied = withNumbers(recordAt(row), columns, numbers, model);
      const context = { ...chargesOf(row), classes, leftOut: [] };
      const read = readQuote(varied.record, itemAt(names, row, ""), varied.columns, readerOf(row), context);
      return read.quote === undefined
        ? failure(read.issues[0] ?? issueOf("no-terms", { field: "quotes", name: read.name }))
        : success(read.quote);
    },
  };
  return success({ rows, marks, leftOut, variable });
}

interface Context {
  readonly classes: readonly DeviceClass[];
  readonly leftOut: LeftOut[];
}

/** Where the questions of the contract checklist stand in a table. */
function checklistColumns(
  headings: readonly string[],
): { readonly title: string; readonly column: number }[] {
  return CHECKLIST_COLUMNS.map((title) => ({
    title,
    column: headings.findIndex((heading) => comparableName(heading) === comparableName(title)),
  })).filter(({ column }) => column >= 0);
}

function readQuote(
  record: readonly unknown[],
  name: string,
  columns: QuoteColumns,
  reader: RecordReader,
  { charges, issues: chargeIssues, classes, leftOut }: QuoteCharges & Context,
): Omit<QuoteRow, "unanswered"> {
  const at = (term: QuoteTermName): TermColumn | undefined => columns.terms[term]?.[0];
  const read = <Name extends QuoteTermName>(term: Name) => {
    const column = at(term);
    const how = TERM_READERS[
      QUOTE_TERMS[term].kind
    ] as (typeof TERM_READERS)[(typeof QUOTE_TERMS)[Name]["kind"]];
    const place = column ?? {
      column: -1,
      heading: QUOTE_TERMS[term].title,
      times: 1,
      term: QUOTE_TERMS[term],
    };
    return how(reader, column === undefined ? "" : record[column.column], place) as ReturnType<typeof how>;
  };
  if (at("name") !== undefined) read("name");
  const scope: WrittenScope = {
    users: { ceiling: read("includedUsers"), overage: read("userOverage") },
    devices: { ceiling: read("includedDevices"), overage: read("deviceOverage") },
    sites: { ceiling: read("includedSites"), overage: read("siteOverage") },
  };
  const devicesPerUser = read("devicesPerUser");
  const classRates: PricedClass[] = columns.classes.flatMap(({ deviceClass, columns: [column] }) =>
    column === undefined
      ? []
      : [{ deviceClass, rate: TERM_READERS.classRate(reader, record[column.column], column) }],
  );
  const single: Record<string, unknown> = {};
  for (const term of SINGLE_TERM_NAMES)
    single[term] = term === "taxes" ? readTaxes(record, columns, reader) : read(term);
  const modelName = read("model");
  const terms: QuoteTerms = {
    ...NO_TERMS,
    ...single,
    ...ownRate(modelName, record, columns, reader),
    covers: coveredKeys(read("covers"), name, classes, leftOut),
    classRates,
    scope: writtenScopes(scope, devicesPerUser),
    openTerms: reader.open,
  };
  const provider = read("provider");
  const currency = read("currency");
  const { billingBasis: basis, auditMonths } = terms;
  if ((basis === "prorated" || basis === "peak") && auditMonths !== 1) {
    reader.refuse("basis-counts-monthly", QUOTE_TERMS.auditMonths.title, { basis, auditMonths });
  }
  const refused = (): Omit<QuoteRow, "unanswered"> => ({
    name,
    currency,
    quote: undefined,
    issues: [...reader.issues, ...chargeIssues],
  });
  // What is still open, included or above a ceiling has no price.
  if (!hasHeadlineRate(terms) && !charges.some(isOwnRecurring)) {
    if (reader.issues.length + chargeIssues.length > 0) return refused();
    const lacking = modelNamed(modelName)?.lacks(terms, charges) ?? ANY_RATE;
    reader.refuse("no-rates", QUOTE_TERMS.model.title, { lacking });
    if (modelName !== "") modelOf(modelName, [terms], charges, reader);
    return refused();
  }
  const { open, refusedHeadings: refusals } = reader;
  const given = ratesGiven(terms, columns, [...open, ...refusals]);
  // Without a rate that was refused, those beside it would tell of another model.
  const model = modelOf(modelName, refusals.length > 0 ? [given, terms] : [terms, given], charges, reader);
  if (model === undefined) return refused();
  refuseBreaches(model, terms, { scope, devicesPerUser, charges, given }, reader);
  const quote = { name, provider, currency, model, terms, charges };
  return reader.issues.length + chargeIssues.length === 0 ? { name, currency, quote, issues: [] } : refused();
}

const ANY_RATE = "a user rate, a class rate, a flat fee or an hourly rate";

/** The taxes of all columns that hold some: one list. */
function readTaxes(
  record: readonly unknown[],
  columns: QuoteColumns,
  reader: RecordReader,
): QuoteTerms["taxes"] {
  const stated = (columns.terms.taxes ?? []).flatMap((at) => {
    const taxes = TERM_READERS.taxes(reader, record[at.column], at);
    return taxes === undefined ? [] : [taxes];
  });
  return stated.length === 0 ? undefined : stated.flat();
}

/** The keys of the classes that a quote says it covers; a word that is none of the scenarios' is left out. */
function coveredKeys(
  words: readonly string[] | undefined,
  quote: string,
  classes: readonly DeviceClass[],
  leftOut: LeftOut[],
): QuoteTerms["covers"] {
  return words?.flatMap((word) => {
    if (wordIn(word) === "all") return classes.map(({ key }) => key);
    const key = classKeyOf(word);
    if (classes.some((each) => each.key === key)) return [key];
    leftOut.push({ kind: "covered-word", quote, word });
    return [];
  });
}

/** What stands under Rate: the rate after which the quote's model is named. */
function ownRate(
  modelName: string,
  record: readonly unknown[],
  columns: QuoteColumns,
  reader: RecordReader,
): Partial<QuoteTerms> {
  const [at] = columns.terms.ownRate ?? [];
  if (at === undefined || reader.isBlank(record[at.column])) return {};
  const term = modelNamed(modelName)?.ownRate;
  const refuse = (code: "own-rate-unclear" | "own-rate-twice", meant: string) => {
    reader.refuse(code, QUOTE_TERMS.ownRate.title, { model: modelName, meant }, at.heading);
    return {};
  };
  if (term === undefined) return refuse("own-rate-unclear", "");
  const [own] = columns.terms[term] ?? [];
  if (own !== undefined && !reader.isBlank(record[own.column])) return refuse("own-rate-twice", own.heading);
  const { kind } = QUOTE_TERMS[term];
  return { [term]: TERM_READERS[kind](reader, record[at.column], { ...at, term: QUOTE_TERMS[term] }) };
}

/** The terms as if the rates under these headings were there: open or refused, they say which model is meant. */
function ratesGiven(terms: QuoteTerms, columns: QuoteColumns, headings: readonly string[]): QuoteTerms {
  if (headings.length === 0) return terms;
  const isMeant = (name: QuoteTermName) =>
    columns.terms[name]?.some(({ heading }) => headings.includes(heading)) === true;
  const given: Record<string, unknown> = {};
  for (const name of [...HEADLINE_TERMS, "deviceRate"] as const) {
    if (isMeant(name)) given[name] = ONE;
  }
  const classRates = terms.classRates.map((priced, index): PricedClass => {
    const heading = columns.classes[index]?.columns[0]?.heading ?? "";
    return headings.includes(heading) ? { ...priced, rate: ONE } : priced;
  });
  return { ...terms, ...given, classRates };
}
