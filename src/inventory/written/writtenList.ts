import { plainCell, type TableCells } from "../../pricing";
import { isDay, NEVER, NOT_SAID, UNCLEAR } from "../lists/dates";
import type { List } from "../lists/List";
import type { Meaning } from "../lists/meanings";
import { columnsToWrite, type KeptColumn } from "./columnsToWrite";

export type WrittenCell = string | number | boolean;

/** A list as it is kept in a workbook: the columns that it is counted by, and the rows that are the list's. */
export interface WrittenList {
  /** The headings first. */
  readonly cells: readonly (readonly WrittenCell[])[];
  /** Which of the columns hold dates. */
  readonly dates: readonly number[];
}

/**
 * A list with nothing in it that does not count. It counts as the whole one does: the rows above the headings, blank
 * rows and totals go, columns that are not read go, dates become Excel's where all of a column can be read.
 */
export function writtenList(list: List): WrittenList {
  const kept = columnsToWrite(list);
  const dates: number[] = [];
  const columns = kept.map((each, position) => {
    const days = daysIn(list, each);
    if (days === undefined) return contents(list, each);
    dates.push(position);
    return days;
  });
  const headings = kept.map(({ column }) => list.headings[column] ?? "");
  const rows = list.rows.map((_row, at) => columns.map((cells) => cells[at] ?? ""));
  return { cells: [headings, ...rows], dates };
}

const DATES: readonly Meaning[] = ["seen", "snapshot"];

/** The days of a column; undefined where it is none of dates, or one of them cannot be read. */
function daysIn(list: List, { column, isHeadingAlone }: KeptColumn): readonly WrittenCell[] | undefined {
  if (isHeadingAlone || !DATES.some((meaning) => list.columns(meaning).includes(column))) return undefined;
  const days = list.daysOf(column);
  let isDated = false;
  for (const day of days) {
    if (day === UNCLEAR) return undefined;
    isDated ||= isDay(day);
  }
  if (!isDated) return undefined;
  return Array.from(days, (day) => (day === NEVER ? "Never" : day === NOT_SAID ? "" : day));
}

function contents(list: List, { column, isHeadingAlone }: KeptColumn): readonly WrittenCell[] {
  if (isHeadingAlone) return [];
  return list.rows.map((row) => {
    const cell = list.cells[row]?.[column];
    const plain = plainCell(cell);
    if (typeof plain === "object") return plain.kind === "error" ? plain.errorValue : "";
    // Blank cells may come as 0; a text of it is a value.
    if (plain === 0) return "";
    return typeof plain === "string" ? plain.trim() : plain;
  });
}

/** What the cells take of a call of a function, about. */
export function bytesOfCells(cells: TableCells): number {
  let bytes = 0;
  for (const row of cells) {
    for (const cell of row) bytes += String(cell).length + 3;
    bytes += 2;
  }
  return bytes;
}
