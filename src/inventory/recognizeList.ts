import type { TableCells } from "../pricing";
import type { ListResult } from "./ListIssue";
import { dayInWords, isDay } from "./lists/dates";
import { readMap } from "./lists/InventoryMap";
import { columnMeanings } from "./lists/columnMeanings";
import type { List } from "./lists/List";
import type { ListKind } from "./lists/ListKind";
import type { Meaning } from "./lists/meanings";
import { readList } from "./lists/readList";

/** What is known of a list before anything is counted. */
export interface RecognizedList {
  readonly kind: ListKind;
  readonly list: List;
  /** The product that it was exported from; undefined where none is known by its headings. */
  readonly product: string | undefined;
  /** Which row of the cells holds the headings. */
  readonly headingRow: number;
  readonly headings: readonly string[];
  /** How many rows are the list's. */
  readonly rows: number;
  /** The columns that mean something, in their order. */
  readonly columns: readonly { readonly column: number; readonly meanings: readonly Meaning[] }[];
  /** The latest day on which anything was seen, as 2026-11-29; undefined where no day can be read. */
  readonly latestSeen: string | undefined;
}

/** Columns by which a list of one kind differs from one of the other. */
const TELLING: Readonly<Record<ListKind, readonly Meaning[]>> = {
  devices: ["class", "os", "serial", "name", "owner", "managed"],
  accounts: ["user", "enabled", "blocked", "licence", "kind"],
};

/** Tells a list of devices from one of accounts, by the product or else by its headings, and what its columns mean. */
export function recognizeList(cells: TableCells, mapCells: TableCells): ListResult<RecognizedList> {
  const map = readMap(mapCells);
  if (!map.ok) return map;
  const devices = readList(cells, "devices", map.value, "list");
  const accounts = readList(cells, "accounts", map.value, "list");
  if (!accounts.ok) return devices.ok ? { ok: true, value: recognized(devices.value) } : devices;
  if (!devices.ok) return { ok: true, value: recognized(accounts.value) };
  const isDevices = tellingColumns(devices.value) >= tellingColumns(accounts.value);
  return { ok: true, value: recognized(isDevices ? devices.value : accounts.value) };
}

const tellingColumns = (list: List): number =>
  TELLING[list.kind].filter((meaning) => list.columns(meaning).length > 0).length;

function recognized(list: List): RecognizedList {
  const { kind, headings } = list;
  const meanings = columnMeanings(list);
  let latest = -1;
  for (const day of list.days("seen") ?? []) if (isDay(day) && day > latest) latest = day;
  return {
    kind,
    list,
    product: list.product?.name,
    headingRow: list.headingRow,
    headings,
    rows: list.rows.length,
    columns: [...meanings].map(([column, means]) => ({ column, meanings: means })),
    latestSeen: latest < 0 ? undefined : dayInWords(latest),
  };
}
