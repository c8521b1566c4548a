/** Each term of the contract language that a run must have met alone and with each other one. */
export const CHARGE_KINDS = [
  "charge per counted unit",
  "charge per month",
  "charge of a fixed quantity",
  "charge per other column",
  "charge per hour",
  "charge in percent",
  "charge due once",
] as const;
export const CHARGE_TRAITS = [
  "charge billed every k months",
  "charge from and to",
  "charge with included units",
  "charge that a term does not touch",
  "charge in bands",
  "charge of all quotes",
] as const;
export const ROW_TERMS = [
  "uplift by steps",
  "uplift by index",
  "uplift cap",
  "uplift floor",
  "first uplift month",
  "devices per user",
  "bands by volume",
  "graduated bands",
  "flat fee in bands",
  "hours pool",
  "rollover",
  "hour factors",
  "taxes",
  "billed in advance",
  "exit fee",
  "covers",
  "open term",
  "itemised",
] as const;
export const NEW_TERMS = [...ROW_TERMS, ...CHARGE_KINDS, ...CHARGE_TRAITS] as const;

export type ChargeKind = (typeof CHARGE_KINDS)[number];
export type ChargeTrait = (typeof CHARGE_TRAITS)[number];
export type NewTerm = (typeof NEW_TERMS)[number];

export const isKind = (term: NewTerm): term is ChargeKind => CHARGE_KINDS.includes(term as ChargeKind);
export const isTrait = (term: NewTerm): term is ChargeTrait => CHARGE_TRAITS.includes(term as ChargeTrait);

/** Two that one quote cannot hold: `Bands` says one word, and index and steps stand in one cell. */
export const EXCLUSIVE: readonly (readonly [NewTerm, NewTerm])[] = [
  ["bands by volume", "graduated bands"],
  ["uplift by steps", "uplift by index"],
];

/** Two that one quote may hold, and is refused for. */
export const REFUSED: readonly (readonly [NewTerm, NewTerm])[] = [
  ["itemised", "devices per user"],
  ["itemised", "bands by volume"],
  ["itemised", "graduated bands"],
  ["itemised", "flat fee in bands"],
  ["itemised", "hours pool"],
  ["itemised", "rollover"],
  ["charge per hour", "hours pool"],
  ["charge per hour", "rollover"],
];

export const pairKey = (a: NewTerm, b: NewTerm) => [a, b].sort().join(" + ");

/** The only new term of a quote, where it has no other; a charge's trait stands on a charge of some kind. */
export function onlyTerm(terms: ReadonlySet<NewTerm>): NewTerm | undefined {
  const all = [...terms];
  const [first] = all;
  if (all.length <= 1) return first;
  const carried = all.filter((term) => isTrait(term) || term === "itemised");
  const kinds = all.filter(isKind);
  return all.length === 2 && carried.length === 1 && kinds.length === 1 ? carried[0] : undefined;
}
