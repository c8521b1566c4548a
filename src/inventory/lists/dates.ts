/** A day as Excel counts it, or one of the values below, which are negative. */
export type Day = number;

/** Never seen. */
export const NEVER: Day = -1;
/** Nothing is said. */
export const NOT_SAID: Day = -2;
/** A text or number that can be read in two ways or not at all. */
export const UNCLEAR: Day = -3;

export const isDay = (day: Day): boolean => day >= 0;

const UNIX_EPOCH = 25_569;
const MS_A_DAY = 86_400_000;
/** What is dated before stands for "never": systems write their first day there. */
export const FIRST_DAY = 29_221; // 1980-01-01
const FIRST_YEAR = 1980;
const LAST_DAY = 2_958_465; // 9999-12-31, Excel's last
const FIRST_SECOND = (FIRST_DAY - UNIX_EPOCH) * 86_400;
const LAST_SECOND = 1e11;

/** A date that is 3 April to some and 4 March to others, until its column says which. */
interface Slashed {
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

/**
 * The days of a column. What can be read in two ways is read by the whole column: a first number above 12 says that
 * days stand first, a second one that months do. Where Excel's dates stand beside such texts, Excel has turned the
 * others around on opening the file, so that none can be trusted.
 *
 * @param cells as the host passes them; a blank one may be 0
 */
export function readDays(cells: readonly (string | number | boolean)[]): Int32Array {
  const days = new Int32Array(cells.length);
  const slashed: [row: number, date: Slashed][] = [];
  const read = new Map<string, Day | Slashed>();
  let hasSerials = false;
  let dayFirst = false;
  let monthFirst = false;
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] ?? "";
    let day: Day | Slashed;
    if (typeof cell === "number") {
      day = cell === 0 ? NOT_SAID : dayOfNumber(cell);
      if (isDay(day) && cell <= LAST_DAY + 1) hasSerials = true;
    } else {
      const text = String(cell);
      day = read.get(text) ?? dayOfText(text);
      read.set(text, day);
    }
    if (typeof day === "number") {
      days[row] = day;
      continue;
    }
    // Whichever way it is read; Excel leaves "1/1/0001" as it is, so that it tells of no days turned around.
    if (day.year < FIRST_YEAR) days[row] = NEVER;
    else slashed.push([row, day]);
    if (day.first > 12 && day.second <= 12) dayFirst = true;
    if (day.second > 12 && day.first <= 12) monthFirst = true;
  }
  const isSwapped = hasSerials && slashed.length > 0;
  for (const [row, { first, second, year }] of slashed) {
    if (dayFirst === monthFirst) days[row] = UNCLEAR;
    else days[row] = dayFirst ? dayOf(year, second, first) : dayOf(year, first, second);
  }
  return isSwapped ? days.map((day) => (day === NEVER || day === NOT_SAID ? day : UNCLEAR)) : days;
}

/** Excel's day of the calendar's; unclear for a day that no calendar has. */
function dayOf(year: number, month: number, date: number): Day {
  const time = Date.UTC(year, month - 1, date);
  const made = new Date(Date.UTC(year, month - 1, date));
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== date) return UNCLEAR;
  return sinceFirst(time / MS_A_DAY + UNIX_EPOCH);
}

function sinceFirst(day: number): Day {
  if (day < FIRST_DAY) return NEVER;
  return day <= LAST_DAY + 1 ? Math.floor(day) : UNCLEAR;
}

/** Excel's serials, Unix seconds, Unix milliseconds, and eight digits of year, month and day. */
function dayOfNumber(number: number): Day {
  if (number <= LAST_DAY + 1) return sinceFirst(number);
  if (number >= 19_800_101 && number <= 21_001_231 && Number.isInteger(number)) {
    const day = dayOf(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100);
    if (day !== UNCLEAR) return day;
  }
  if (number < FIRST_SECOND) return NEVER;
  const seconds = number < LAST_SECOND ? number : number / 1000;
  return sinceFirst(seconds / 86_400 + UNIX_EPOCH);
}

const TIME = String.raw`(?:,?\s*(?:[T\s]|at\s)\s*\d{1,2}[:.]\d{2}.*)?$`;
const WEEKDAY = String.raw`^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?`;
const ISO = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}`, "i");
const NUMBERS = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})${TIME}`, "i");
const DAY_MONTH = new RegExp(
  String.raw`${WEEKDAY}(\d{1,2})(?:st|nd|rd|th)?[\s\-/.]+([a-z]{3,9})[\s\-/.,]+(\d{4}|\d{2})${TIME}`,
  "i",
);
const MONTH_DAY = new RegExp(
  String.raw`${WEEKDAY}([a-z]{3,9})[\s\-/.]+(\d{1,2})(?:st|nd|rd|th)?[\s\-/.,]+(\d{4}|\d{2})${TIME}`,
  "i",
);
const SAYS_NOTHING = /^(?:[-–—]*|n\/?a|none|null|unknown)$/i;
const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);

function dayOfText(written: string): Day | Slashed {
  const text = written.trim();
  if (SAYS_NOTHING.test(text)) return NOT_SAID;
  if (/^never\b/i.test(text)) return NEVER;
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return dayOfNumber(Number(text));
  const iso = ISO.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const numbers = NUMBERS.exec(text);
  if (numbers !== null) {
    const [, first, separator, second, year] = numbers;
    const date = { first: Number(first), second: Number(second), year: fullYear(year) };
    return separator === "." ? dayOf(date.year, date.second, date.first) : date;
  }
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth !== null) return dayOfWords(dayMonth[3], dayMonth[2], dayMonth[1]);
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay !== null) return dayOfWords(monthDay[3], monthDay[1], monthDay[2]);
  return UNCLEAR;
}

function dayOfWords(year = "", month = "", date = ""): Day {
  const word = month.toLowerCase();
  const position = MONTHS.findIndex(
    (each) => each.startsWith(word) || (word === "sept" && each === "september"),
  );
  return position < 0 ? UNCLEAR : dayOf(fullYear(year), position + 1, Number(date));
}

function fullYear(written = ""): number {
  const year = Number(written);
  return written.length > 2 ? year : year + (year < 50 ? 2000 : 1900);
}

/** Whether a text is a date from 1980 on, be it one that can be read in two ways. */
export function isDate(text: string): boolean {
  const day = dayOfText(text);
  return typeof day === "number" ? isDay(day) : day.year >= FIRST_YEAR;
}

/** The day of a text such as 2026-11-29; undefined for a text that is not a day. */
export function dayWritten(text: string): Day | undefined {
  const [day = NOT_SAID] = readDays([text]);
  return isDay(day) ? day : undefined;
}

/** Midnight of a day, in UTC; of a time of the day its midnight. */
export const dateOf = (day: Day): Date => new Date(Date.UTC(1970, 0, 1 + Math.floor(day) - UNIX_EPOCH));

/** A day as messages and notes write it: 2026-11-29. */
export const dayInWords = (day: Day): string => dateOf(day).toISOString().slice(0, 10);

/** A day's month as messages ("Nov 2026") or letters ("November 2026") name it. */
export const monthInWords = (day: Day, month: "short" | "long"): string =>
  dateOf(day).toLocaleDateString("en-US", { month, year: "numeric", timeZone: "UTC" });

/** The first day of a day's month. */
export function firstOfMonth(day: Day): Day {
  return day - dateOf(day).getUTCDate() + 1;
}
