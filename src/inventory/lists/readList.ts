import { plainCell, type TableCells } from "../../pricing";
import type { ProductData } from "../data/ProductData";
import { listFailure, type ListResult } from "../ListIssue";
import { cellText, type InventoryMap } from "./InventoryMap";
import { List } from "./List";
import type { ListKind } from "./ListKind";
import {
  generalHeadings,
  headingKeys,
  KNOWN_HEADINGS,
  meaningNamed,
  productOf,
  type Meaning,
} from "./meanings";
import { headingKey } from "./words";

/** Rows among which the headings are looked for. */
const FIRST_ROWS = 10;

/** Meanings of which any one says enough of a row to count it. */
const TELLING: Readonly<Record<ListKind, readonly Meaning[]>> = {
  devices: ["class", "os"],
  accounts: ["user", "name"],
};

/**
 * Reads an exported list: finds its headings, recognizes the product, says what the columns mean and which rows are
 * the list's. A list without what tells its rows, or of the other kind, is an error.
 *
 * @param field the argument that the list was passed as
 */
export function readList(
  cells: TableCells,
  kind: ListKind,
  map: InventoryMap,
  field: string,
): ListResult<List> {
  if (cells.every((row) => row.every((cell) => cellText(cell) === "")))
    return listFailure("no-list", field, {});
  const mapped = new Set(
    map.rows.filter(({ to }) => meaningNamed(to, kind) !== undefined).map(({ from }) => headingKey(from)),
  );
  const headingRow = rowOfHeadings(cells, mapped);
  if (headingRow === undefined) {
    return listFailure("no-headings", field, { found: (cells[firstFilled(cells)] ?? []).map(cellText) });
  }
  const headings = (cells[headingRow] ?? []).map(cellText);
  const keys = headings.map(headingKey);
  const product = productOf(new Set(keys), kind);
  if (product !== undefined && product.kind !== kind) {
    return listFailure("other-kind", field, { product: product.name, kind: product.kind });
  }
  const meanings = meaningsOf(keys, kind, product, map);
  if (TELLING[kind].every((meaning) => meanings.get(meaning) === undefined)) {
    return listFailure("nothing-to-tell", field, { kind, headings });
  }
  const rows = rowsOfList(cells, headingRow, headings);
  if (rows.length === 0) return listFailure("no-rows", field, {});
  const list = new List(kind, field, cells, headingRow, headings, rows, product, map, meanings);
  return list.firstError() ?? { ok: true, value: list };
}

const firstFilled = (cells: TableCells): number =>
  cells.findIndex((row) => row.some((cell) => cellText(cell) !== ""));

/** That one of the first rows in which the most headings are known; undefined where none is. */
function rowOfHeadings(cells: TableCells, mapped: ReadonlySet<string>): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [index, row] of cells.slice(0, FIRST_ROWS).entries()) {
    const keys = new Set(row.map((cell) => headingKey(cellText(cell))));
    let known = 0;
    for (const key of keys) if (KNOWN_HEADINGS.has(key) || mapped.has(key)) known += 1;
    if (known <= most) continue;
    most = known;
    best = index;
  }
  return best;
}

/** The columns of each meaning: those of the map, then the product's, then the general ones; of equal headings the first. */
function meaningsOf(
  keys: readonly string[],
  kind: ListKind,
  product: ProductData | undefined,
  map: InventoryMap,
): ReadonlyMap<Meaning, readonly number[]> {
  const columnOf = new Map<string, number>();
  for (const [column, key] of keys.entries()) if (key !== "" && !columnOf.has(key)) columnOf.set(key, column);
  const said = new Map<Meaning, number[]>();
  const taken = new Set<number>();
  for (const { from, to } of map.rows) {
    const column = columnOf.get(headingKey(from));
    const meaning = meaningNamed(to, kind);
    if (column === undefined || meaning === undefined || taken.has(column)) continue;
    taken.add(column);
    said.set(meaning, [...(said.get(meaning) ?? []), column]);
  }
  const meanings = new Map<Meaning, readonly number[]>();
  for (const [meaning, general] of generalHeadings(kind)) {
    const columns = new Set(said.get(meaning));
    for (const key of [...headingKeys(product?.columns[meaning]), ...general]) {
      const column = columnOf.get(key);
      if (column !== undefined && !taken.has(column)) columns.add(column);
    }
    if (columns.size > 0) meanings.set(meaning, [...columns]);
  }
  return meanings;
}

const TOTAL = /^(?:total|count)\s*:?\s*[\d.,]*$/i;
const COUNTED =
  /^[\d.,]+\s+(?:devices?|users?|accounts?|computers?|endpoints?|agents?|assets?|machines?|records?|rows?|items?|results?|entries)$/i;

/** The rows of the list: not those that are blank, hold one cell alone, repeat the headings or say how many there are. */
function rowsOfList(cells: TableCells, headingRow: number, headings: readonly string[]): number[] {
  const least = headings.filter((heading) => heading !== "").length === 1 ? 1 : 2;
  const rows: number[] = [];
  for (let row = headingRow + 1; row < cells.length; row++) {
    const line = cells[row] ?? [];
    let filled = 0;
    let first = -1;
    for (let column = 0; column < line.length && filled < least; column++) {
      if (isBlank(line[column])) continue;
      if (first < 0) first = column;
      filled += 1;
    }
    if (filled < least) continue;
    const text = cellText(line[first]);
    if (TOTAL.test(text) || COUNTED.test(text) || isRepeated(line, first, headings)) continue;
    rows.push(row);
  }
  return rows;
}

function isBlank(cell: unknown): boolean {
  if (typeof cell === "string") return cell.trim() === "";
  if (cell === 0 || cell === null || cell === undefined) return true;
  // An error value is not a blank: a row is not passed over because one of its cells failed.
  return typeof cell === "object" && cellText(cell) === "" && typeof plainCell(cell) !== "object";
}

/** Whether a row is the headings once more, as exports of several pages have them. */
export function isRepeated(line: readonly unknown[], first: number, headings: readonly string[]): boolean {
  const isHeading = (column: number) => {
    const text = cellText(line[column]);
    // Most rows are recognized by their first letter.
    if (text !== "" && text.charAt(0).toLowerCase() !== (headings[column] ?? "").charAt(0).toLowerCase())
      return false;
    return text === "" || headingKey(text) === headingKey(headings[column] ?? "");
  };
  return isHeading(first) && line.every((_, column) => isHeading(column));
}
