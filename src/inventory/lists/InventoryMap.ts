import { plainCell, type TableCells } from "../../pricing";
import { listFailure, type ListResult } from "../ListIssue";
import { valueKey } from "./words";

/** What the user says of headings and values; it outranks all else. One serves all lists. */
export interface InventoryMap {
  /** Left and right of each row, as written. */
  readonly rows: readonly { readonly from: string; readonly to: string }[];
  /** What a value stands for, as written; undefined where the map does not name it. */
  readonly meaningOf: (value: string) => string | undefined;
}

export const NO_MAP: InventoryMap = { rows: [], meaningOf: () => undefined };

/** Whether a word of the map says that a row is not counted, also as the counts head it: "Left out". */
export const isLeaveOut = (word: string): boolean => ["leaveout", "leftout"].includes(valueKey(word));

/** Reads a map of two columns; a row with a blank in one of them says nothing yet. */
export function readMap(cells: TableCells): ListResult<InventoryMap> {
  const columns = Math.max(0, ...cells.slice(0, 1).map((row) => row.length));
  const isBlank = cells.every((row) => row.every((cell) => cellText(cell) === ""));
  if (isBlank) return { ok: true, value: NO_MAP };
  if (columns !== 2) return listFailure("map-columns", "map", { columns });
  const rows: { from: string; to: string }[] = [];
  const meanings = new Map<string, string>();
  for (const [index, row] of cells.entries()) {
    const [from, to] = row.map(cellText);
    for (const cell of row) {
      const plain = plainCell(cell);
      if (typeof plain !== "object" || plain.kind !== "error") continue;
      const { errorValue } = plain;
      return listFailure("error-value", "map", { errorValue, heading: "map", row: index + 1 });
    }
    if (!from || !to) continue;
    const key = valueKey(from);
    const before = meanings.get(key);
    if (before !== undefined && valueKey(before) !== valueKey(to)) {
      return listFailure("map-twice", "map", { value: from, first: before, second: to });
    }
    meanings.set(key, to);
    rows.push({ from, to });
  }
  return { ok: true, value: { rows, meaningOf: (value) => meanings.get(valueKey(value)) } };
}

/** A cell as text, without outer blanks; "" for a blank, which hosts also pass as 0, and for what is not text. */
export function cellText(cell: unknown): string {
  if (typeof cell === "string") return cell.trim();
  const plain = plainCell(cell);
  if (typeof plain === "object" || plain === 0) return "";
  return typeof plain === "boolean" ? (plain ? "TRUE" : "FALSE") : String(plain).trim();
}
