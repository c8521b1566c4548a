import { writtenNumber } from "../cells/numberInText";
import { plainCell } from "../cells/readNumber";
import { wordIn } from "../cells/words";
import { entryOf, itemAt } from "../entryOf";
import type { TableCells } from "./tableCells";

const TOTALS = new Set(["total", "totals", "subtotal", "sum", "grandtotal"]);

/** Whether a row, of those from the first record on, sums up the ones above it. */
export function isTotalRow(lines: TableCells, first: number, at: number, labelColumn: number): boolean {
  const row = itemAt(lines, at, []);
  const nameOf = (line: readonly unknown[] = []) => wordIn(textIn(line[labelColumn]).replace(/[:-]+$/, ""));
  const name = nameOf(row);
  if (TOTALS.has(name)) return true;
  const summary = SUMMARIES[name];
  if (summary === undefined) return false;
  // A total, an average and the like below one another are each of the rows above them all.
  let end = at;
  while (end > first && isSummaryName(nameOf(lines[end - 1]))) end -= 1;
  const above = lines.slice(first, end);
  return row.every((cell, column) => {
    const shown = numberIn(cell);
    if (column === labelColumn || shown === undefined || shown === 0) return true;
    // A blank and a 0 are one, and those who sum up count it or not.
    const counted = above.map((line) => numberIn(line[column]) ?? 0);
    const filled = counted.filter((number) => number !== 0);
    const isOf = (numbers: readonly number[]) =>
      numbers.length > 0 && Math.abs(summary(numbers) - shown) <= 1e-9 * Math.max(1, Math.abs(shown));
    return isOf(filled) || (filled.length > 0 && isOf(counted));
  });
}

const sorted = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other);
const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const SUMMARIES: Readonly<Record<string, ((numbers: readonly number[]) => number) | undefined>> = {
  average: mean,
  mean,
  median: (numbers) => {
    const all = sorted(numbers);
    const middle = (all.length - 1) / 2;
    return (entryOf(all, Math.floor(middle)) + entryOf(all, Math.ceil(middle))) / 2;
  },
  min: (numbers) => Math.min(...numbers),
  max: (numbers) => Math.max(...numbers),
};

const isSummaryName = (name: string) => TOTALS.has(name) || SUMMARIES[name] !== undefined;

function numberIn(cell: unknown): number | undefined {
  if (typeof cell === "number") return cell;
  const plain = plainCell(cell);
  if (typeof plain === "number") return plain;
  return typeof plain === "string" ? writtenNumber(plain)?.number : undefined;
}

/** The text of a cell; "" where it holds none. */
export function textIn(cell: unknown): string {
  const plain = plainCell(cell);
  return typeof plain === "string" ? plain.trim() : "";
}
