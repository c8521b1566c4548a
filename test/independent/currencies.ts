import { failure, type Failure } from "./Failure";

const DOLLARS = ["USD", "CAD", "AUD", "NZD", "MXN", "SGD", "HKD"];
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  $: DOLLARS,
  US$: ["USD"],
  C$: ["CAD"],
  CA$: ["CAD"],
  A$: ["AUD"],
  AU$: ["AUD"],
  NZ$: ["NZD"],
  S$: ["SGD"],
  HK$: ["HKD"],
  "€": ["EUR"],
  "£": ["GBP"],
  KR: ["SEK", "NOK", "DKK"],
  "¥": ["JPY", "CNY"],
  "₹": ["INR"],
};

/** The error of a comparison whose quotes name currencies that cannot be the same. */
export function currenciesClash(
  rows: readonly { readonly currencies: readonly string[] }[],
): Failure | undefined {
  const named = rows.flatMap((row) => row.currencies).map((word) => SIGNS[word] ?? [word]);
  const [first = [], ...others] = named;
  const possible = others.reduce((left, each) => left.filter((code) => each.includes(code)), first);
  if (named.length < 2 || possible.length > 0) return undefined;
  return failure("#VALUE!", "mixed currencies", named.map((codes) => codes.join("/")).join(", "));
}
