import { Fraction } from "./Fraction";
import { oncePerText } from "./oncePerText";

/** A word of choice or of nothing: case, spaces and dots do not matter. */
export const wordKey = oncePerText((text) => text.toLowerCase().replaceAll(/[\s.]/g, ""));

/** A choice such as a measure or a model, where hyphens do not count either. */
export const choiceKey = oncePerText((text) => wordKey(text).replaceAll(/[\-\u2010-\u2015]/g, ""));

const NOTHING = new Set(["-", "–", "—", "n/a", "none", "notoffered"]);
const AT_NO_CHARGE = new Set(["included", "incl", "free", "nocharge", "waived"]);
const OPEN = new Set(["tbd", "tba", "?", "onrequest"]);

export const isNothing = (text: string) => NOTHING.has(wordKey(text));
export const isAtNoCharge = (text: string) => AT_NO_CHARGE.has(wordKey(text));
export const isOpenWord = (text: string) => OPEN.has(wordKey(text));
export const isUnlimited = (text: string) => ["unlimited", "nolimit", "any"].includes(wordKey(text));

/** What a term counts, so far as a unit may stand behind its number. */
export type Unit = "users" | "devices" | "sites" | "hours" | "months" | "none";

const UNIT_WORDS: Readonly<Record<Exclude<Unit, "none">, readonly string[]>> = {
  users: ["user", "seat", "employee", "people", "person"],
  devices: ["device", "endpoint"],
  sites: ["site", "location"],
  hours: ["hour", "hr", "h"],
  months: ["month", "mo", "mth"],
};

/** The unit that a word names; years are months × 12. */
export function unitOf(word: string): { unit: Unit; times: number } | undefined {
  const key = wordKey(word);
  const plain = key.length > 2 && key.endsWith("s") ? key.slice(0, -1) : key;
  if (plain === "year" || plain === "yr") return { unit: "months", times: 12 };
  for (const [unit, words] of Object.entries(UNIT_WORDS)) {
    if (words.includes(plain)) return { unit: unit as Unit, times: 1 };
  }
  return undefined;
}

/** "36 months" and "25 seats" as the number's text and what its unit multiplies it by, where the unit fits. */
export function withoutUnit(text: string, unit: Unit): { text: string; times: Fraction } {
  const match = /^(.*\d)\s*([a-z]+)\.?$/i.exec(text.trim());
  const found = match === null ? undefined : unitOf(match[2] ?? "");
  if (match === null || found === undefined || found.unit !== unit) return { text, times: Fraction.one };
  return { text: match[1] ?? "", times: Fraction.whole(found.times) };
}

const PERIODS: readonly (readonly [RegExp, number])[] = [
  [/^(month|monthly|permonth|monthtomonth|eachmonth|everymonth)$/, 1],
  [/^(quarter|quarterly|perquarter)$/, 3],
  [/^(halfyear|halfyearly|semiannual|semiannually)$/, 6],
  [/^(year|yearly|annual|annually|peryear)$/, 12],
];

/** How many months a word such as "quarterly in advance" stands for. */
export function periodMonths(text: string): number | undefined {
  const key = choiceKey(text).replace(/inadvance$/, "");
  return PERIODS.find(([pattern]) => pattern.test(key))?.[1];
}

/** Whether a flag says yes or no; blank cells are for the caller. */
export function flagOf(text: string): boolean | undefined {
  const key = wordKey(text);
  if (["yes", "y", "true", "1"].includes(key)) return true;
  return ["no", "n", "false"].includes(key) ? false : undefined;
}

/** How many letters must change, come or go to make one word of another. */
export function lettersApart(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swap, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
