import { looksBanded } from "../cells/bandsInText";
import { isList, sharesInText } from "../cells/lists";
import { writtenNumber } from "../cells/numberInText";
import { isBlankOrZero, plainCell } from "../cells/readNumber";
import { isOpen } from "../cells/words";
import type { TableCells } from "./tableCells";

/** Whether a cell holds a number other than 0, bands, a list or a word for what is still open. */
export function bearsOnCost(cell: unknown): boolean {
  if (isBlankOrZero(cell)) return false;
  const plain = plainCell(cell);
  if (typeof plain === "number") return true;
  if (typeof plain !== "string") return false;
  if (isOpen(plain) || looksBanded(plain)) return true;
  const written = writtenNumber(plain);
  if (written !== undefined) return written.number !== 0;
  return isList(plain) && !("part" in sharesInText(plain));
}

/** Whether a column holds anything that a reader may believe to count. */
export function columnBearsOnCost(records: TableCells, column: number): boolean {
  return records.some((record) => bearsOnCost(record[column]));
}
