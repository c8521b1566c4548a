import {
  isBlankOrZero,
  isNoLimit,
  isNothing,
  normalizedName,
  plainCell,
  readNumber,
  success,
  type Result,
} from "../../pricing";
import type { ArgumentPlace } from "./cellPlace";
import { columnsOf, type Cells } from "./grid";
import { refused } from "./Reader";

/** Where a tier table has its parts, by column from 0. */
export interface TierColumns {
  /** Undefined where a tier begins where the one before ends. */
  readonly from: number | undefined;
  readonly upTo: number;
  readonly rate: number;
  /** Undefined where no tier has a flat fee. */
  readonly flatFee: number | undefined;
  /** The first row of the first tier. */
  readonly firstRow: number;
}

type Part = "from" | "upTo" | "rate" | "flatFee";

const PART_BY_HEADING: ReadonlyMap<string, Part> = new Map([
  ["from", "from"],
  ["to", "upTo"],
  ["upto", "upTo"],
  ["rate", "rate"],
  ["price", "rate"],
  ["flatfee", "flatFee"],
  ["fee", "flatFee"],
]);

/** Whether a cell says that its tier has no limit. */
export function isWithoutLimit(cell: unknown): boolean {
  const plain = plainCell(cell);
  if (typeof plain !== "string") return false;
  return isNoLimit(plain) || isNothing(plain) || ["above", "+"].includes(plain.trim().toLowerCase());
}

/**
 * Finds the parts of a tier table: by its headings, else as from, to, rate, flat fee where every tier begins where
 * the one before ends, else as up to, rate, flat fee.
 *
 * @param rows that hold something
 */
export function tierColumns(cells: Cells, rows: number, place: ArgumentPlace): Result<TierColumns> {
  const headed = headedColumns(cells);
  if (headed !== undefined) {
    const { upTo, rate } = headed;
    return upTo === undefined || rate === undefined
      ? refused(place, "tier-headings", {})
      : success({ from: headed.from, upTo, rate, flatFee: headed.flatFee, firstRow: 1 });
  }
  const columns = columnsOf(cells);
  if (isFromTo(cells, rows)) {
    return success({ from: 0, upTo: 1, rate: 2, flatFee: columns === 4 ? 3 : undefined, firstRow: 0 });
  }
  return columns === 2 || columns === 3
    ? success({ from: undefined, upTo: 0, rate: 1, flatFee: columns === 3 ? 2 : undefined, firstRow: 0 })
    : refused(place, "tier-columns", { columns });
}

/** The parts by their headings, where the first row holds those alone, each once. */
function headedColumns(cells: Cells): Partial<Record<Part, number>> | undefined {
  const found: Partial<Record<Part, number>> = {};
  for (const [column, cell] of (cells[0] ?? []).entries()) {
    const plain = plainCell(cell);
    const part = typeof plain === "string" ? PART_BY_HEADING.get(normalizedName(plain)) : undefined;
    if (part === undefined || found[part] !== undefined) return undefined;
    found[part] = column;
  }
  return found;
}

function isFromTo(cells: Cells, rows: number): boolean {
  const columns = columnsOf(cells);
  if (rows < 2 || (columns !== 3 && columns !== 4)) return false;
  let before: number | undefined;
  for (let row = 0; row < rows; row++) {
    const [first, second] = cells[row] ?? [];
    const from = readNumber(first);
    if (typeof from !== "number") return false;
    if (before !== undefined && from !== before && from !== before + 1) return false;
    if (row === rows - 1 && (isBlankOrZero(second) || isWithoutLimit(second))) return true;
    const to = readNumber(second);
    if (typeof to !== "number" || to < from) return false;
    before = to;
  }
  return true;
}
