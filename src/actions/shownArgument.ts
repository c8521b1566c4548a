import { columnNumber } from "./offsetBetween";

/** Values of a range that are shown one by one; of a larger one only the size is shown. */
const MOST_SHOWN = 12;

/**
 * What was passed for an argument, for reading.
 *
 * @param values all arguments as the host passed them; undefined where the call was too large to be kept
 */
export function shownArgument(
  values: readonly unknown[] | undefined,
  position: number,
  address: string | undefined,
): string {
  if (values === undefined) return sizeOfAddress(address);
  const value = values[position];
  if (!Array.isArray(value)) return shownCell(value);
  const rows = value.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  const cells = rows.flat();
  if (cells.length === 1) return shownCell(cells[0]);
  if (cells.length > MOST_SHOWN) return size(rows.length, rows[0]?.length ?? 0);
  return rows.map((row) => row.map(shownCell).join(", ")).join("; ");
}

const size = (rows: number, columns: number): string => `${rows} × ${columns} cells`;

/** The size of a range by its address, where its values were not kept. */
function sizeOfAddress(address = ""): string {
  const corners = /\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/i.exec(address);
  if (!corners) return address === "" ? NOT_KEPT : `the value of ${address}`;
  const [, left = "", top = "", right = "", bottom = ""] = corners;
  return size(Number(bottom) - Number(top) + 1, columnNumber(right) - columnNumber(left) + 1);
}

const NOT_KEPT = "not kept: the call has too many cells";

/** A cell as it would stand in a sentence. */
function shownCell(value: unknown): string {
  if (typeof value === "number") return value.toLocaleString(undefined, { maximumFractionDigits: 10 });
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && value !== "") return value.startsWith("#") ? value : `“${value}”`;
  // A number or an error may come as a data type, with its plain value inside.
  if (typeof value === "object" && value !== null && "basicValue" in value)
    return shownCell(value.basicValue);
  return "blank";
}
