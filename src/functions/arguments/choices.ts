import {
  atFifteenDigits,
  failure,
  isBlankOrZero,
  LAST_SERIAL,
  plainCell,
  readNumber,
  success,
} from "../../pricing";
import { cellsOf, columnsOf } from "./grid";
import { notOneCell, numberWithin, problemIssue } from "./numbers";
import { refused, type Reader } from "./Reader";

/**
 * One of a few words; case, spaces and hyphens do not count, blank means the first. A number that is one of the
 * words ("30") may be typed as a number.
 */
export function choiceOf<const T extends string>(words: readonly [T, ...T[]]): Reader<T> {
  const bare = (text: string) => text.toLowerCase().replace(/[\s\-‐–_]/g, "");
  return (value, place) => {
    const cells = cellsOf(value);
    if (cells.length > 1 || columnsOf(cells) > 1) return notOneCell(place, cells);
    const cell = cells[0]?.[0];
    if (isBlankOrZero(cell)) return success(words[0]);
    const plain = plainCell(cell);
    if (typeof plain === "object") return failure(problemIssue(plain, place, 0, 0, cells));
    const written = typeof plain === "number" ? String(atFifteenDigits(plain)) : String(plain);
    const chosen = words.find((word) => bare(word) === bare(written));
    if (chosen !== undefined) return success(chosen);
    return refused(place, "choice", {
      found: written,
      options: words.filter((word) => word !== ""),
    });
  };
}

const serialNumber = numberWithin({ least: 1, most: LAST_SERIAL + 1 - 1e-9, measured: "date" });

/** An Excel date: a serial number of the 1900 system. Days and months change places by country, so text is none. */
export const serialDate: Reader<number> = (value, place) => {
  const cells = cellsOf(value);
  const number = cells.length === 1 && columnsOf(cells) === 1 ? readNumber(cells[0]?.[0]) : 0;
  return typeof number !== "number" && number.kind === "text"
    ? failure(problemIssue(number, place, 0, 0, cells, "date"))
    : serialNumber(value, place);
};
