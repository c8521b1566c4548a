import { MONEY } from "./rowsOf";

export interface Currency {
  /** ISO 4217. */
  readonly code: string;
  readonly label: string;
}

/** How an amount is written: what stands before it and after it. */
interface Sign {
  readonly before?: string;
  readonly after?: string;
}

/**
 * The currencies offered, all with two decimals, as the amounts have. The sign is only how an amount looks: nothing
 * is ever converted.
 */
const SIGNS: Readonly<Record<string, { readonly name: string } & Sign>> = {
  USD: { name: "US dollar", before: "$" },
  EUR: { name: "Euro", before: "€" },
  GBP: { name: "Pound sterling", before: "£" },
  CAD: { name: "Canadian dollar", before: "CA$" },
  AUD: { name: "Australian dollar", before: "A$" },
  NZD: { name: "New Zealand dollar", before: "NZ$" },
  CHF: { name: "Swiss franc", before: "CHF " },
  SEK: { name: "Swedish krona", after: " kr" },
  NOK: { name: "Norwegian krone", after: " kr" },
  DKK: { name: "Danish krone", after: " kr." },
  PLN: { name: "Polish złoty", after: " zł" },
  CZK: { name: "Czech koruna", after: " Kč" },
  INR: { name: "Indian rupee", before: "₹" },
  SGD: { name: "Singapore dollar", before: "S$" },
  ZAR: { name: "South African rand", before: "R " },
  BRL: { name: "Brazilian real", before: "R$ " },
  MXN: { name: "Mexican peso", before: "MX$" },
};

export const CURRENCIES: readonly Currency[] = Object.entries(SIGNS).map(([code, { name }]) => ({
  code,
  label: `${code} · ${name}`,
}));

/**
 * The number format of amounts in a currency, in the en-US form that hosts take: the sign as quoted text, so that it
 * looks the same in every language of Excel. A currency that is not offered shows its code; "" shows no sign.
 */
export function moneyFormat(currency: string): string {
  const { before, after } = signOf(currency);
  return `${quoted(before)}${MONEY}${quoted(after)}`;
}

/**
 * The part of a formula that writes an amount in a sentence, with the sign of its currency.
 *
 * @param amount the part of the formula that is the amount
 */
export function amountInWords(currency: string, amount: string): string {
  const { before = "", after = "" } = signOf(currency);
  const parts = [before && JSON.stringify(before), `FIXED(${amount},2)`, after && JSON.stringify(after)];
  return parts.filter((part) => part !== "").join("&");
}

const AMOUNT = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** How amounts in a currency are written in sentences that are not formulas: "$1,234.50". */
export function amountWriter(currency: string): (amount: number) => string {
  const { before = "", after = "" } = signOf(currency);
  return (amount) => `${amount < 0 ? "-" : ""}${before}${AMOUNT.format(Math.abs(amount))}${after}`;
}

function signOf(currency: string): Sign {
  const code = currency.trim().toUpperCase();
  return SIGNS[code] ?? (code === "" ? {} : { before: `${code.replaceAll('"', "")} ` });
}

function quoted(text: string | undefined): string {
  return text === undefined ? "" : `"${text.replaceAll('"', "")}"`;
}
