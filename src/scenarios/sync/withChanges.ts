import type { Draft, DraftCharge } from "../draft/Draft";
import { freeId } from "../draft/freeId";

/**
 * A draft with what was changed in another one laid over it: for what somebody types before it is known what the
 * workbook keeps.
 *
 * @param before the other draft before the changes
 * @param now the other draft with them
 */
export function withChanges(kept: Draft, before: Draft, now: Draft): Draft {
  if (now === before) return kept;
  const quotes = together("quote", kept.quotes, before.quotes, now.quotes, (quote, was, is) => ({
    ...quote,
    values: { ...quote.values, ...changed(was.values, is.values) },
    checklist: { ...quote.checklist, ...changed(was.checklist, is.checklist) },
  }));
  // Quotes that were added have ids of their own, under which their charges go with them.
  const added = now.quotes.filter(({ id }) => !before.quotes.some((each) => each.id === id));
  const ids = new Map(added.map(({ id }, place) => [id, quotes[kept.quotes.length + place]?.id ?? id]));
  const ofAdded = (charge: DraftCharge): DraftCharge =>
    charge.quote === undefined ? charge : { ...charge, quote: ids.get(charge.quote) ?? charge.quote };
  return {
    ...kept,
    ...changed(
      { currency: before.currency, discountRate: before.discountRate },
      { currency: now.currency, discountRate: now.discountRate },
    ),
    environment: {
      ...kept.environment,
      ...changed(situationOf(before), situationOf(now)),
      counts: { ...kept.environment.counts, ...changed(before.environment.counts, now.environment.counts) },
    },
    quotes,
    charges: together(
      "charge",
      kept.charges,
      before.charges,
      now.charges.map(ofAdded),
      (charge, was, is) => ({
        ...charge,
        values: { ...charge.values, ...changed(was.values, is.values) },
      }),
    ),
    scenarios: together("scenario", kept.scenarios, before.scenarios, now.scenarios, (scenario, was, is) => ({
      ...scenario,
      values: { ...scenario.values, ...changed(was.values, is.values) },
      ownCounts: { ...scenario.ownCounts, ...changed(was.ownCounts, is.ownCounts) },
    })),
  };
}

function situationOf({ environment: { sharedWorkstations, byod, prefer, support } }: Draft) {
  return { sharedWorkstations, byod, prefer, support };
}

/** What one record has that the other had not, or had otherwise. */
function changed<T extends object>(before: T, now: T): T {
  const was = new Map<string, unknown>(Object.entries(before));
  // Laid over a whole record, the part is as good as one.
  return Object.fromEntries(Object.entries(now).filter(([key, value]) => was.get(key) !== value)) as T;
}

/** The kept records with their changes, then those that were added, under ids of their own. */
function together<T extends { readonly id: string }>(
  kind: "quote" | "scenario" | "charge",
  kept: readonly T[],
  before: readonly T[],
  now: readonly T[],
  lay: (record: T, was: T, is: T) => T,
): readonly T[] {
  const records = kept.map((record) => {
    const [was, is] = [before, now].map((list) => list.find(({ id }) => id === record.id));
    return was && is && was !== is ? lay(record, was, is) : record;
  });
  for (const record of now) {
    if (before.some(({ id }) => id === record.id)) continue;
    records.push({ ...record, id: freeId(kind, [...records, ...now]) });
  }
  return records;
}
