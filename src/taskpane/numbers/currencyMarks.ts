import { CURRENCIES } from "../../scenarios";
import { currencySign, narrowCurrencySign } from "./shownNumber";

/** Languages between them write every way in which a currency is commonly marked: $, US$, $US, A$, kr, kr., zł. */
const WRITTEN_IN = ["en", "en-CA", "en-AU", "en-SG", "fr", "de", "es", "pt", "da", "sv", "pl", "cs"];

/** Marks that no language of the browser writes, but that stand on price lists. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  USD: ["US$"],
  CAD: ["C$", "CA$"],
  AUD: ["A$", "AU$"],
  NZD: ["NZ$"],
  SGD: ["S$"],
  MXN: ["MX$"],
  CHF: ["Fr", "SFr"],
  INR: ["Rs"],
};

const NUMBER = String.raw`[\p{Nd}.,٫]`;
const MARK = String.raw`[^\p{Nd}\p{Z}\s.,'’٫٬%()+−-]+\.?`;
const BEFORE = new RegExp(String.raw`^([-+−]?\s*)(${MARK})\s*(?=[-+−]?\s*${NUMBER})`, "u");
const AFTER = new RegExp(String.raw`(?<=${NUMBER})\s*(${MARK})$`, "u");

const known = new Map<string, ReadonlySet<string>>();

/** What stands for a currency beside an amount, by its code: its sign and its code, as languages write them. */
function marksOf(currency: string): ReadonlySet<string> {
  const before = known.get(currency);
  if (before) return before;
  const signs = WRITTEN_IN.flatMap((language) => [
    currencySign({ language }, currency),
    narrowCurrencySign({ language }, currency),
  ]);
  const marks = new Set([currency, ...signs, ...(ALSO[currency] ?? [])].map(comparable));
  known.set(currency, marks);
  return marks;
}

const comparable = (mark: string): string =>
  mark
    .replace(/[\p{Cf}\p{Z}]/gu, "")
    .replace(/\.$/, "")
    .toUpperCase();

const isMark = (mark: string, currency: string): boolean => marksOf(currency).has(comparable(mark));

/** Whether a text beside an amount stands for some currency, and not for a unit or a word. */
function isCurrency(mark: string): boolean {
  if (/\p{Sc}/u.test(mark)) return true;
  if (Intl.supportedValuesOf("currency").includes(mark)) return true;
  return CURRENCIES.some(({ code }) => isMark(mark, code));
}

/** An amount without the marks of the currency it is in, and the first mark of another currency, if there is one. */
export interface MarkedAmount {
  readonly bare: string;
  readonly foreign: string | undefined;
}

/** Looks before and after an amount for signs and codes of currencies: those of the currency it is in are taken off. */
export function markedAmount(text: string, currency: string): MarkedAmount {
  // Languages written from the right put marks without a width around signs.
  let bare = text.replace(/\p{Cf}/gu, "").trim();
  const marks: string[] = [];
  const takeOff = (mark: string, rest: string): void => {
    if (!isCurrency(mark)) return;
    marks.push(mark);
    bare = rest;
  };
  const before = BEFORE.exec(bare);
  if (before) takeOff(before[2] ?? "", (before[1] ?? "") + bare.slice(before[0].length));
  const after = AFTER.exec(bare);
  if (after) takeOff(after[1] ?? "", bare.slice(0, after.index));
  return { bare, foreign: marks.find((mark) => !isMark(mark, currency)) };
}
