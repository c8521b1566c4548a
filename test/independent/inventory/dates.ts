import { textIn } from "./words";

/** A day as a count of days, or what else a cell says of when. */
export type When = number | "never" | "blank" | "unclear";

interface TwoWays {
  readonly one: number;
  readonly two: number;
  readonly year: number;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LONG = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Excel's count of a day, by counting years and months. */
function countOf(year: number, month: number, day: number): When {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 && !isLeap ? 28 : LONG[month - 1];
  if (length === undefined || day < 1 || day > length) return "unclear";
  let days = 0;
  for (let each = 1900; each < year; each++) {
    days += (each % 4 === 0 && each % 100 !== 0) || each % 400 === 0 ? 366 : 365;
  }
  for (let each = 1; each < month; each++) days += each === 2 && !isLeap ? 28 : (LONG[each - 1] ?? 0);
  return year < 1980 ? "never" : days + day + 1;
}

const fullYear = (text: string): number =>
  text.length === 4 ? Number(text) : Number(text) + (Number(text) < 50 ? 2000 : 1900);

function fromNumber(number: number): When {
  if (number < 29_221) return "never";
  if (number < 2_958_466) return Math.floor(number);
  const digits = /^(\d{4})(\d\d)(\d\d)$/.exec(String(number));
  if (digits !== null && Number(digits[1]) >= 1980 && Number(digits[1]) <= 2100) {
    const day = countOf(Number(digits[1]), Number(digits[2]), Number(digits[3]));
    if (day !== "unclear") return day;
  }
  const seconds = number < 1e11 ? number : number / 1000;
  const day = Math.floor(seconds / 86_400) + 25_569;
  return day < 29_221 ? "never" : day;
}

function fromText(text: string): When | TwoWays {
  const lower = text.toLowerCase();
  if (["", "-", "n/a", "na", "none", "null", "unknown"].includes(lower)) return "blank";
  if (/^never\b/.test(lower)) return "never";
  if (/^\d+(\.\d+)?$/.test(text)) return fromNumber(Number(text));
  const parts = lower
    .replace(/[ t,]+\d{1,2}:\d\d.*$/, "")
    .split(/[\s,./-]+/)
    .filter(Boolean);
  const words = parts.filter((part) => !/^(mon|tue|wed|thu|fri|sat|sun)/.test(part));
  const [a = "", b = "", c = ""] = words;
  if (words.length !== 3) return "unclear";
  if (/^\d{4}$/.test(a)) return countOf(Number(a), Number(b), Number(c));
  const year = fullYear(c);
  const month = (part: string) => MONTHS.indexOf(part.slice(0, 3)) + 1;
  if (month(b) > 0) return countOf(year, month(b), Number(a));
  if (month(a) > 0) return countOf(year, month(a), Number(b));
  if (!/^\d\d?$/.test(a) || !/^\d\d?$/.test(b)) return "unclear";
  if (text.includes(".")) return countOf(year, Number(b), Number(a));
  return { one: Number(a), two: Number(b), year };
}

const isBefore1980 = (each: When | TwoWays): boolean => typeof each === "object" && each.year < 1980;

/** The days of a whole column. */
export function whenOf(cells: readonly unknown[]): When[] {
  const read = cells.map((cell) =>
    typeof cell === "number" ? (cell === 0 ? "blank" : fromNumber(cell)) : fromText(textIn(cell)),
  );
  const datesInNumbers = read.filter((each): each is TwoWays => typeof each === "object");
  const twoWays = datesInNumbers.filter(({ year }) => year >= 1980);
  const hasExcelDates = cells.some((cell) => typeof cell === "number" && cell >= 29_221 && cell < 2_958_466);
  if (twoWays.length > 0 && hasExcelDates) {
    return read.map((each) =>
      each === "never" || each === "blank" ? each : isBefore1980(each) ? "never" : "unclear",
    );
  }
  const daysFirst = datesInNumbers.some(({ one, two }) => one > 12 && two <= 12);
  const monthsFirst = datesInNumbers.some(({ one, two }) => two > 12 && one <= 12);
  return read.map((each) => {
    if (typeof each !== "object") return each;
    if (isBefore1980(each)) return "never";
    if (daysFirst === monthsFirst) return "unclear";
    return daysFirst ? countOf(each.year, each.two, each.one) : countOf(each.year, each.one, each.two);
  });
}
