import {
  deviceHeaders,
  MONEY_KINDS,
  quoteColumns,
  type Draft,
  type DraftQuote,
  type FieldValue,
} from "../../scenarios";
import { markedAmount } from "../numbers/currencyMarks";
import { chargeName } from "./names";

const read = new WeakMap<Draft, Draft>();

/** The headers of a quote's amounts that carry the mark of another currency than the draft's, with what they say. */
export function foreignAmounts(draft: Draft, { values }: DraftQuote): ReadonlyMap<string, string> {
  const columns = quoteColumns(String(values["Model"] ?? ""), deviceHeaders(draft)).flatMap(
    (group) => group.columns,
  );
  return foreignAt(
    values,
    columns.filter(({ kind }) => MONEY_KINDS.includes(kind)).map(({ header }) => header),
    draft.currency,
  );
}

/** The same of a charge, whose only amount is its rate. */
export const foreignRate = ({ values }: Pick<DraftQuote, "values">, currency: string) =>
  foreignAt(values, ["Rate"], currency);

function foreignAt(
  values: DraftQuote["values"],
  headers: readonly string[],
  currency: string,
): ReadonlyMap<string, string> {
  return new Map(
    headers.flatMap((header) => {
      const value = values[header];
      const isForeign = typeof value === "string" && markedAmount(value, currency).foreign !== undefined;
      return isForeign ? [[header, value] as const] : [];
    }),
  );
}

/** The first such amount of a draft: no sheet gets it, since a sheet would take it for as many of the draft's own. */
export function firstForeignAmount(
  draft: Draft,
): { readonly quote: string; readonly header: string; readonly text: string } | undefined {
  for (const [place, quote] of draft.quotes.entries()) {
    const [found] = foreignAmounts(draft, quote);
    if (found === undefined) continue;
    const name = String(quote.values["Quote"] ?? "").trim();
    return { quote: name === "" ? `Quote ${place + 1}` : name, header: found[0], text: found[1] };
  }
  for (const charge of draft.charges) {
    const text = foreignRate(charge, draft.currency).get("Rate");
    if (text !== undefined) return { quote: chargeName(draft, charge), header: "Rate", text };
  }
  return undefined;
}

/** What is wrong with such an amount, and what would be right. */
export const foreignAmountWords = (text: string, currency: string): string =>
  `The quotes are in ${currency}, but “${text}” is not: leave the sign out, or choose the currency in the step Environment. Nothing is converted.`;

/**
 * The draft as it is calculated: an amount in another currency is not a number in this one, so that it is refused and
 * not taken for as many of the draft's own.
 */
export function calculatedDraft(draft: Draft): Draft {
  const known = read.get(draft);
  if (known) return known;
  const quotes = draft.quotes.map((quote) => refused(quote, foreignAmounts(draft, quote), draft.currency));
  const charges = draft.charges.map((charge) =>
    refused(charge, foreignRate(charge, draft.currency), draft.currency),
  );
  const isSame =
    quotes.every((quote, place) => quote === draft.quotes[place]) &&
    charges.every((charge, place) => charge === draft.charges[place]);
  const calculated = isSame ? draft : { ...draft, quotes, charges };
  read.set(draft, calculated);
  return calculated;
}

function refused<T extends { readonly values: Readonly<Record<string, FieldValue>> }>(
  record: T,
  foreign: ReadonlyMap<string, string>,
  currency: string,
): T {
  if (foreign.size === 0) return record;
  const words = [...foreign].map(([header, text]) => [header, `${text} (not ${currency})`] as const);
  return { ...record, values: { ...record.values, ...Object.fromEntries(words) } };
}
