import { ACCOUNT_HEADINGS } from "../data/accountHeadings";
import { ACCOUNT_PRODUCTS } from "../data/accountProducts";
import { DEVICE_HEADINGS } from "../data/deviceHeadings";
import { MANAGEMENT_PRODUCTS } from "../data/managementProducts";
import { MONITORING_PRODUCTS } from "../data/monitoringProducts";
import type { ProductData } from "../data/ProductData";
import type { ListKind } from "./ListKind";
import { headingKey, partsOf } from "./words";

/** What a column can mean. */
export type Meaning = keyof typeof DEVICE_HEADINGS | keyof typeof ACCOUNT_HEADINGS;

const GENERAL: Readonly<Record<ListKind, Partial<Record<Meaning, string>>>> = {
  devices: DEVICE_HEADINGS,
  accounts: ACCOUNT_HEADINGS,
};

/** Headings of a text of data as they are compared. */
export const headingKeys = (headings = ""): readonly string[] => partsOf(headings).map(headingKey);

/** The headings of lists of a kind by what they mean, as they are compared. */
export function generalHeadings(kind: ListKind): ReadonlyMap<Meaning, readonly string[]> {
  return GENERAL_KEYS[kind];
}

const keysOf = (kind: ListKind): ReadonlyMap<Meaning, readonly string[]> =>
  new Map(
    Object.entries(GENERAL[kind]).map(([meaning, headings]) => [meaning as Meaning, headingKeys(headings)]),
  );
const GENERAL_KEYS: Readonly<Record<ListKind, ReadonlyMap<Meaning, readonly string[]>>> = {
  devices: keysOf("devices"),
  accounts: keysOf("accounts"),
};

const PRODUCTS: readonly ProductData[] = [
  ...MONITORING_PRODUCTS,
  ...MANAGEMENT_PRODUCTS,
  ...ACCOUNT_PRODUCTS,
];
const SIGNATURES = PRODUCTS.map((product) => ({ product, keys: headingKeys(product.signature) }));

/**
 * The product whose signature is there in full, that with the most headings; of equal ones one of the kind that is
 * asked for.
 */
export function productOf(keys: ReadonlySet<string>, kind: ListKind): ProductData | undefined {
  let best: (typeof SIGNATURES)[number] | undefined;
  for (const candidate of SIGNATURES) {
    if (!candidate.keys.every((key) => keys.has(key))) continue;
    const more = candidate.keys.length - (best?.keys.length ?? 0);
    const isNearer = candidate.product.kind === kind && best?.product.kind !== kind;
    if (more > 0 || (more === 0 && isNearer)) best = candidate;
  }
  return best?.product;
}

/** All headings that any list is known by. */
export const KNOWN_HEADINGS: ReadonlySet<string> = new Set([
  ...Object.values(GENERAL_KEYS).flatMap((meanings) => [...meanings.values()].flat()),
  ...PRODUCTS.flatMap(({ signature, columns }) =>
    [signature, ...Object.values(columns)].flatMap(headingKeys),
  ),
]);

/**
 * What a word of the map means for a column: a meaning by its name or by any of its headings, also by one that it has in
 * lists of the other kind, since one map serves all.
 */
export function meaningNamed(word: string, kind: ListKind): Meaning | undefined {
  const key = headingKey(word);
  const own = generalHeadings(kind);
  for (const meanings of [own, generalHeadings(kind === "devices" ? "accounts" : "devices")]) {
    for (const [meaning, headings] of meanings) {
      if (own.has(meaning) && (key === meaning || headings.includes(key))) return meaning;
    }
  }
  return kind === "accounts" && key === "address" ? "user" : undefined;
}
