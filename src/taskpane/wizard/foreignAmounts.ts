import { deviceHeaders, quoteFields, type Draft, type DraftQuote } from "../../scenarios";
import { markedAmount } from "../numbers/currencyMarks";
import { MONEY_KINDS } from "../numbers/fieldText";

const read = new WeakMap<Draft, Draft>();

/** The headers of a quote's amounts that carry the mark of another currency than the draft's, with what they say. */
export function foreignAmounts(draft: Draft, { values }: DraftQuote): ReadonlyMap<string, string> {
  const fields = quoteFields(String(values["Model"] ?? ""), deviceHeaders(draft)).flatMap(
    (group) => group.fields,
  );
  return new Map(
    fields
      .filter(({ kind }) => MONEY_KINDS.includes(kind))
      .flatMap(({ header }) => {
        const value = values[header];
        const isForeign =
          typeof value === "string" && markedAmount(value, draft.currency).foreign !== undefined;
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
  return undefined;
}

/** What is wrong with such an amount, and what would be right. */
export const foreignAmountWords = (text: string, currency: string): string =>
  `The quotes are in ${currency}, “${text}” is not: leave the sign out, or choose the currency in the step Environment. Nothing is converted.`;

/**
 * The draft as it is calculated: an amount in another currency is no number in this one, so that it is refused and
 * not taken for as many of the draft's own.
 */
export function calculatedDraft(draft: Draft): Draft {
  const known = read.get(draft);
  if (known) return known;
  const quotes = draft.quotes.map((quote) => {
    const foreign = foreignAmounts(draft, quote);
    if (foreign.size === 0) return quote;
    const refused = [...foreign].map(
      ([header, text]) => [header, `${text} (not ${draft.currency})`] as const,
    );
    return { ...quote, values: { ...quote.values, ...Object.fromEntries(refused) } };
  });
  const isSame = quotes.every((quote, place) => quote === draft.quotes[place]);
  const calculated = isSame ? draft : { ...draft, quotes };
  read.set(draft, calculated);
  return calculated;
}
