/** Codes of the currencies that are known beside an amount. */
const CODES = [
  ...["USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SEK", "NOK", "DKK", "JPY", "CNY"],
  ...["INR", "ZAR", "SGD", "HKD", "MXN", "BRL", "PLN", "CZK"],
];

/** What a sign may stand for. One that is not listed stands for itself alone. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  $: ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"],
  US$: ["USD"],
  C$: ["CAD"],
  CA$: ["CAD"],
  A$: ["AUD"],
  AU$: ["AUD"],
  NZ$: ["NZD"],
  S$: ["SGD"],
  HK$: ["HKD"],
  R$: ["BRL"],
  "€": ["EUR"],
  "£": ["GBP"],
  "¥": ["JPY", "CNY"],
  "₹": ["INR"],
  KR: ["SEK", "NOK", "DKK"],
};

/** A sign or code as a price list writes it beside an amount, as a pattern. */
export const CURRENCY_MARK = String.raw`(?:US|CA|C|AU|A|NZ|S|HK|R)?\$|\p{Sc}|${CODES.join("|")}|kr`;

/** The currencies that a sign, a code or the text of a Currency column may stand for. */
export function currenciesOf(mark: string): readonly string[] {
  const written = mark.trim().toUpperCase();
  return SIGNS[written] ?? [written];
}

/** Whether two marks can be the same currency. */
export function mayBeOneCurrency(one: string, other: string): boolean {
  const currencies = currenciesOf(one);
  return currenciesOf(other).some((currency) => currencies.includes(currency));
}
