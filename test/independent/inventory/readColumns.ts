import { ACCOUNT_HEADINGS } from "../../../src/inventory/data/accountHeadings";
import { ACCOUNT_PRODUCTS } from "../../../src/inventory/data/accountProducts";
import { DEVICE_HEADINGS } from "../../../src/inventory/data/deviceHeadings";
import { MANAGEMENT_PRODUCTS } from "../../../src/inventory/data/managementProducts";
import { MONITORING_PRODUCTS } from "../../../src/inventory/data/monitoringProducts";
import type { ProductData } from "../../../src/inventory/data/ProductData";
import { oncePerText } from "../oncePerText";
import { whenOf, type When } from "./dates";
import { bare, listed, textIn, whole } from "./words";

export type Cells = readonly (readonly unknown[])[];
export type Kind = "devices" | "accounts";

export const PRODUCTS: readonly ProductData[] = [
  ...MONITORING_PRODUCTS,
  ...MANAGEMENT_PRODUCTS,
  ...ACCOUNT_PRODUCTS,
];
const GENERAL: Record<Kind, Record<string, string>> = {
  devices: DEVICE_HEADINGS,
  accounts: ACCOUNT_HEADINGS,
};

/** Headings that any list is known by. */
const known = new Set(
  [
    ...Object.values(GENERAL.devices),
    ...Object.values(GENERAL.accounts),
    ...PRODUCTS.flatMap(({ signature, columns }) => [signature, ...Object.values(columns)]),
  ].flatMap((list) => list.split("|").map(bare)),
);

/** A list as it is read: rows by their place in the cells. */
export interface ReadList {
  readonly headings: readonly string[];
  readonly headingRow: number;
  readonly rows: readonly number[];
  readonly product: ProductData | undefined;
  readonly columnsOf: (meaning: string) => readonly number[];
  readonly textAt: (row: number, column: number | undefined) => string;
  /** The first of the columns that says anything. */
  readonly firstText: (row: number, columns: readonly number[]) => string;
  readonly whenOf: (meaning: string) => Map<number, When> | undefined;
  readonly mapped: (value: string) => string | undefined;
}

/** Reads a list; undefined where it is an error. */
export function readColumns(cells: Cells, kind: Kind, map: Cells): ReadList | undefined {
  const counts = cells
    .slice(0, 10)
    .map((row) => new Set(row.map((cell) => bare(textIn(cell))).filter((key) => known.has(key))).size);
  const most = Math.max(...counts);
  if (most === 0) return undefined;
  const headingRow = counts.indexOf(most);
  const headings = (cells[headingRow] ?? []).map(textIn);
  const keys = headings.map(bare);
  const fitting = PRODUCTS.filter(({ signature }) =>
    listed(signature).every((each) => keys.includes(bare(each))),
  );
  const size = (product: ProductData) => listed(product.signature).length;
  const largest = Math.max(0, ...fitting.map(size));
  const best = fitting.filter((product) => size(product) === largest);
  const product = best.find((each) => each.kind === kind) ?? best[0];
  if (product !== undefined && product.kind !== kind) return undefined;
  const columnsOf = oncePerText((meaning): readonly number[] => {
    const names = [product?.columns[meaning], GENERAL[kind][meaning]].flatMap((list) =>
      list === undefined ? [] : listed(list),
    );
    const found = names.map((name) => keys.indexOf(bare(name))).filter((column) => column >= 0);
    return [...new Set(found)];
  });
  const telling = kind === "devices" ? ["class", "os"] : ["user", "name"];
  if (telling.every((meaning) => columnsOf(meaning).length === 0)) return undefined;
  const rows = [...cells.keys()].filter((row) => row > headingRow && isRow(cells[row] ?? [], headings));
  if (rows.length === 0) return undefined;
  const textAt = (row: number, column: number | undefined) =>
    column === undefined ? "" : textIn(cells[row]?.[column]);
  return {
    headings,
    headingRow,
    rows,
    product,
    columnsOf,
    textAt,
    firstText: (row, columns) =>
      columns.map((column) => textAt(row, column)).find((text) => text !== "") ?? "",
    whenOf: (meaning) => {
      const columns = columnsOf(meaning);
      if (columns.length === 0) return undefined;
      const read = columns.map((column) => whenOf(rows.map((row) => cells[row]?.[column])));
      return new Map(
        rows.map((row, index) => [
          row,
          read.map((days) => days[index] ?? "blank").find((day) => day !== "blank") ?? "blank",
        ]),
      );
    },
    mapped: (value) => {
      const found = map.find(([from]) => whole(textIn(from)) === whole(value));
      return value === "" || found === undefined ? undefined : textIn(found[1]);
    },
  };
}

function isRow(line: readonly unknown[], headings: readonly string[]): boolean {
  const filled = line.map(textIn).filter((text) => text !== "");
  if (filled.length < (headings.filter((heading) => heading !== "").length === 1 ? 1 : 2)) return false;
  const [first = ""] = filled;
  if (/^(total|count):?\s*[\d.,]*$/i.test(first) || /^\d+ (devices|users)$/i.test(first)) return false;
  return !line.every(
    (cell, column) => textIn(cell) === "" || bare(textIn(cell)) === bare(headings[column] ?? ""),
  );
}
