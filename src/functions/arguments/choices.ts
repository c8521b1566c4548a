import { failure, isBlankOrZero, LAST_SERIAL, plainCell, success } from "../../pricing";
import { cellsOf, columnsOf } from "./grid";
import { numberWithin, problemIssue } from "./numbers";
import { refused, type Reader } from "./Reader";

/**
 * One of a few words; case, spaces and hyphens do not count, blank means the first. A number that is one of the
 * words ("30") may be typed as a number.
 */
export function choiceOf<const T extends string>(words: readonly [T, ...T[]]): Reader<T> {
  const bare = (text: string) => text.toLowerCase().replace(/[\s\-‐–_]/g, "");
  return (value, place) => {
    const cells = cellsOf(value);
    if (cells.length > 1 || columnsOf(cells) > 1) return refused(place, "give one cell, not a range.");
    const cell = cells[0]?.[0];
    if (isBlankOrZero(cell)) return success(words[0]);
    const plain = plainCell(cell);
    if (typeof plain === "object") return failure(problemIssue(plain, place, 0, 0, cells));
    const chosen = words.find((word) => bare(word) === bare(String(plain)));
    if (chosen !== undefined) return success(chosen);
    const options = words
      .filter((word) => word !== "")
      .map((word) => `“${word}”`)
      .join(", ");
    return refused(place, `choose one of ${options}, not “${String(plain)}”.`);
  };
}

/** An Excel date: a serial number of the 1900 system. */
export const serialDate: Reader<number> = numberWithin({
  least: 1,
  most: LAST_SERIAL + 1 - 1e-9,
  whenBelow: "give a date from 1 January 1900 on",
  whenAbove: "give a date up to 31 December 9999",
});
