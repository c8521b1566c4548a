import { CHARGE_TERMS, comparableName } from "../../pricing";
import type { Draft, DraftCharge, FieldValue } from "./Draft";

type Named = { readonly id: string; readonly values: Readonly<Record<string, FieldValue>> };

/** What the core calls the quote at a place of its table, from 0: its name, or its number. */
export function nameAt(quotes: readonly Pick<Named, "values">[], place: number): string {
  return String(quotes[place]?.values["Quote"] ?? "").trim() || `Quote ${place + 1}`;
}

/** The charges that belong to a quote alone, in their order. */
export function chargesOf({ charges }: Pick<Draft, "charges">, quote: string): readonly DraftCharge[] {
  return charges.filter((charge) => charge.quote === quote);
}

/** The charges that belong to none of the draft's quotes alone: those of all quotes, and of quotes that are not here. */
export function sharedCharges({
  charges,
  quotes,
}: Pick<Draft, "charges" | "quotes">): readonly DraftCharge[] {
  return charges.filter(({ quote }) => !quotes.some(({ id }) => id === quote));
}

/**
 * A charge with the quote that its cell names: the one that it belonged to where that is still what it says, else the
 * first of that name. A quote that was renamed keeps its charges, though their cells still have the old name.
 *
 * @param before the quotes under the names by which the charge was known
 * @param quotes the quotes as they are now
 */
export function withOwner(
  { id, quote, values }: DraftCharge,
  before: readonly Named[],
  quotes: readonly Named[],
): DraftCharge {
  const written = String(values[CHARGE_TERMS.quote.title] ?? "").trim();
  const named = ownersNamed(quotes, written);
  const owner = named.find((each) => each.id === quote) ?? named[0];
  if (owner !== undefined) return { id, quote: owner.id, values: ownValues(values) };
  const isRenamed =
    quotes.some((each) => each.id === quote) &&
    ownersNamed(before, written).some((each) => each.id === quote);
  return isRenamed && quote !== undefined ? { id, quote, values: ownValues(values) } : { id, values };
}

/** Its quote's name is not the charge's own. */
function ownValues(values: DraftCharge["values"]): DraftCharge["values"] {
  return Object.fromEntries(Object.entries(values).filter(([header]) => header !== CHARGE_TERMS.quote.title));
}

/** The quotes of a name; a blank is the only quote there is. */
function ownersNamed(quotes: readonly Named[], written: string): readonly Named[] {
  if (written === "") return quotes.length === 1 ? quotes : [];
  const wanted = comparableName(written);
  return quotes.filter((_quote, place) => comparableName(nameAt(quotes, place)) === wanted);
}
