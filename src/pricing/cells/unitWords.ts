import { itemAt } from "../entryOf";
import { atFifteenDigits } from "../Decimal";
import type { TermUnit } from "../terms/Term";
import { withPlainSpaces, writtenNumber } from "./numberInText";

/** Words for units, without a plural s, as people write them behind a number. */
const UNITS: Readonly<Record<TermUnit, readonly string[]>> = {
  users: ["user", "seat", "employee", "people", "person", "staff", "account"],
  devices: ["device", "endpoint"],
  sites: ["site", "location", "office"],
  hours: ["hour", "hr", "h"],
  months: ["month", "mo"],
};
const YEARS = ["year", "yr"];
const UNIT_BY_WORD = new Map<string, TermUnit>(
  (Object.keys(UNITS) as TermUnit[]).flatMap((unit) => UNITS[unit].map((word) => [word, unit] as const)),
);

/** A unit behind a number; years are months of which there are twelve. */
export interface WrittenUnit {
  readonly unit: TermUnit;
  readonly times: number;
}

const singular = (word: string) =>
  word
    .toLowerCase()
    .replace(/[.]/g, "")
    .replace(/(?<=..)s$/, "");

/** The unit that a word stands for; undefined for a word that is none. */
export function unitOfWord(word: string): WrittenUnit | undefined {
  const one = singular(word.trim());
  if (YEARS.includes(one)) return { unit: "months", times: 12 };
  const unit = UNIT_BY_WORD.get(one);
  return unit === undefined ? undefined : { unit, times: 1 };
}

/** A number and the word behind it: "25 seats" is 25 and "seats". */
export function splitUnit(text: string): { readonly number: string; readonly word: string } | undefined {
  const found = /^([-+−]?[\d.,'’ ]*\d)\s*-?\s*(\p{L}[\p{L}.]*)$/u.exec(withPlainSpaces(text).trim());
  return found === null ? undefined : { number: itemAt(found, 1, ""), word: itemAt(found, 2, "") };
}

/** The number of a text such as "25 seats" or "3 years", where it is of one of the units; undefined otherwise. */
export function numberOfUnit(text: string, units: readonly TermUnit[]): number | undefined {
  const split = splitUnit(text);
  const unit = split && unitOfWord(split.word);
  const number = split && writtenNumber(split.number)?.number;
  if (number === undefined || unit === undefined || !units.includes(unit.unit)) return undefined;
  return atFifteenDigits(number * unit.times);
}
