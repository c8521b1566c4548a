import { CHARGE_TERMS, QUOTE_TERMS, SCENARIO_TERMS, type TableCells } from "../../pricing";
import { nameAt } from "./chargesOf";
import type { Draft, DraftCharge, FieldValue } from "./Draft";
import { classRateHeader, STANDARD_CLASS_HEADERS } from "./deviceClassHeaders";
import { deviceHeaders, futureFields, rareFutureHeaders } from "./fields/scenarioFields";
import { offerColumns, quoteColumns, type QuoteColumnGroup } from "./fields/quoteColumns";

/** Which columns a table of a draft has: those that it uses, or all of the language of contracts. */
export type Extent = "used" | "whole";

const SOURCES = QUOTE_TERMS.sources.title;

const isFilled = (value: FieldValue | undefined): boolean => value !== undefined && value !== "";

const headersIn = (groups: readonly QuoteColumnGroup[]): readonly string[] =>
  groups.flatMap(({ columns }) => columns.map(({ header }) => header));
/** The headers of the terms that quotes of a model usually have. */
const usualHeaders = (model: string, classes: readonly string[]): readonly string[] =>
  headersIn(quoteColumns(model, classes).filter(({ isRare }) => isRare !== true));

/** The headers of the table of quotes: those that a model of the draft takes, and those that hold something. */
function quoteHeaders(draft: Draft, extent: Extent): readonly string[] {
  const classes = deviceHeaders(draft);
  const everyTerm = headersIn(quoteColumns("", classes));
  // A class of the workbook's own is counted only where the quotes have a column for its rate.
  const ownRates = classes.filter((each) => !STANDARD_CLASS_HEADERS.includes(each)).map(classRateHeader);
  const models = [...new Set(draft.quotes.map(({ values }) => String(values["Model"] ?? "")))];
  const taken = new Set(models.flatMap((model) => usualHeaders(model, classes)));
  const isUsed = (header: string) =>
    extent === "whole" ||
    draft.quotes.some(({ values }) => isFilled(values[header])) ||
    ownRates.includes(header) ||
    (draft.quotes.length === 0 ? usualHeaders("", classes).includes(header) : taken.has(header));
  const offer = offerColumns.map(({ header }) => header);
  const known = [...offer, ...everyTerm.filter(isUsed)];
  const others = otherHeaders(draft.quotes, [...offer, ...everyTerm, SOURCES]);
  const hasSources = extent === "whole" || draft.quotes.some(({ values }) => SOURCES in values);
  return [...known, ...others, ...(hasSources ? [SOURCES] : [])];
}

/** The headers that stand in records and mean nothing to a form, in the order in which they are met. */
function otherHeaders(
  records: readonly { readonly values: Readonly<Record<string, FieldValue>> }[],
  known: readonly string[],
): string[] {
  const met = new Set(records.flatMap(({ values }) => Object.keys(values)));
  return [...met].filter((header) => !known.includes(header));
}

/** The quotes as their table: the header row, then one row per quote. */
export function quoteTable(draft: Draft, extent: Extent = "used"): TableCells {
  const headers = quoteHeaders(draft, extent);
  return [headers, ...draft.quotes.map(({ values }) => headers.map((header) => values[header] ?? ""))];
}

/** The charges as their table: the header row, then one row per charge, with its quote by name. */
export function chargeTable(draft: Draft): TableCells {
  const known = Object.values(CHARGE_TERMS).map(({ title }) => title);
  const headers = [...known, ...otherHeaders(draft.charges, known)];
  return [headers, ...draft.charges.map((charge) => chargeCells(draft, charge, headers))];
}

function chargeCells(draft: Draft, { quote, values }: DraftCharge, headers: readonly string[]): FieldValue[] {
  const place = draft.quotes.findIndex(({ id }) => id === quote);
  const owner = place < 0 ? undefined : nameAt(draft.quotes, place);
  return headers.map((header) =>
    header === CHARGE_TERMS.quote.title && owner !== undefined ? owner : (values[header] ?? ""),
  );
}

/** The scenarios as their table: the header row, then one row a scenario with all its counts. */
export function scenarioTable(draft: Draft, extent: Extent = "used"): TableCells {
  const { counts } = draft.environment;
  const name = SCENARIO_TERMS.name.title;
  const future = futureFields.map(({ header }) => header).filter((header) => header !== name);
  const isUsed = (header: string) =>
    extent === "whole" ||
    !rareFutureHeaders.has(header) ||
    draft.scenarios.some(({ values }) => isFilled(values[header]));
  const known = [name, ...Object.keys(counts), ...future];
  const headers = [...known.filter(isUsed), ...otherHeaders(draft.scenarios, known)];
  return [
    headers,
    ...draft.scenarios.map(({ values, ownCounts }) =>
      headers.map((header) =>
        header in counts ? (ownCounts[header] ?? counts[header] ?? "") : (values[header] ?? ""),
      ),
    ),
  ];
}
