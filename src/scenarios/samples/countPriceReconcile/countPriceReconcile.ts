import { mapSheet, MAP_TABLE } from "../../inventory/mapSheet";
import type { InventoryRow } from "../../inventory/InventoryPlan";
import { DOLLARS, heading, input, label, plainContent, rowsOf, text, title } from "../../rowsOf";
import type { CellPlan, FormatPlan, SheetPlan } from "../../SheetPlan";
import type { Sample } from "../Sample";
import {
  ACCOUNTS_EXPORT,
  ASSETS_EXPORT,
  INVOICE,
  RMM_EXPORT,
  SAMPLE_MAP,
  SIGNED_QUOTE,
  SNAPSHOTS,
} from "./exportedLists";

const DAY = "yyyy-mm-dd";
const MONTH = "yyyy-mm";
const MAP = `${MAP_TABLE}[#All]`;
const COUNTS = "Counts";
const PRICES = "Prices";
const CLIENTS = 2;

/** The blocks of the sheet of counts, from 0: devices, accounts and assets side by side, by month and by client. */
const AT = { devices: 0, accounts: 7, assets: 11, month: 4, client: 15 } as const;
const letter = (column: number): string => String.fromCharCode(65 + column);
/** A cell of the sheet of counts. */
const counted = (row: number, column: number): string => `${COUNTS}!${letter(column)}${row + 1}`;

/** Lists of three products, two clients and four months, one contract, and an invoice with five faults. */
export const countPriceReconcile: Sample = {
  id: "count-price-reconcile",
  title: "Count, price, reconcile",
  shows:
    "Three exported lists become counts, the counts become prices by client and month, and an invoice of $3,260 turns out to be $705 too much.",
  sheets: () => [
    reconciliationSheet(),
    countsSheet(),
    pricesSheet(),
    tableSheet("RMM export", "Rmm_export", RMM_EXPORT, ["Last Online", "Snapshot"]),
    tableSheet("Accounts export", "Accounts_export", ACCOUNTS_EXPORT, ["Snapshot"]),
    tableSheet("Assets export", "Assets_export", ASSETS_EXPORT, []),
    tableSheet("Signed quote", "Signed_quote", SIGNED_QUOTE, []),
    tableSheet("Invoice received", "Invoice_received", INVOICE, []),
    mapSheet(SAMPLE_MAP),
  ],
};

/** What comes of it all, which is seen first. */
function reconciliationSheet(): SheetPlan {
  const history = `${PRICES}!$A$4:$E$${4 + SNAPSHOTS.length}`;
  const first = 5;
  return {
    name: "Reconciliation",
    cells: [
      ...rowsOf([
        [title("Count, price, reconcile")],
        [
          text(
            "November’s invoice against the contract and the counts from three exported lists: five errors.",
          ),
        ],
        [label("Signed quote"), input("Managed dental", "General")],
      ]),
      {
        ...{ row: first - 1, column: 0 },
        ...heading(`=RECONCILE(Invoice_received[#All],Signed_quote[#All],$B$3,${history})`),
      },
    ],
    formats: [
      { row: first - 1, column: 1, rows: 1, columns: 8, style: "heading" },
      { row: first, column: 3, rows: 40, columns: 5, numberFormat: DOLLARS },
    ],
    columnWidths: [30, 16, 12, 12, 12, 14, 14, 14, 60],
    frozenRows: first,
    tables: [],
    highlights: [
      {
        ...{ row: first, column: 0, rows: 40, columns: 9 },
        formula: `=AND(ISNUMBER($H${first + 1}),N($H${first + 1})>0,$I${first + 1}<>"")`,
        look: "failing",
      },
    ],
    print: { isLandscape: true },
    isShownFirst: true,
  };
}

/** Every count as a formula over its list: by month and by client. */
function countsSheet(): SheetPlan {
  const at = (row: number, column: number, formula: string): CellPlan => ({
    row,
    column,
    ...heading(formula),
  });
  const head = (row: number, column: number, columns: number): FormatPlan => ({
    ...{ row, column: column + 1, rows: 1, columns: columns - 1 },
    style: "heading",
  });
  const devices = (by: string) => `=COUNTDEVICES(Rmm_export[#All],"",$B$3,"${by}",${MAP})`;
  const accounts = (by: string) => `=COUNTUSERS(Accounts_export[#All],"licensed","","","${by}",${MAP})`;
  const assets = (by: string) => `=COUNTDEVICES(Assets_export[#All],"","","${by}",${MAP})`;
  return {
    name: COUNTS,
    cells: [
      ...rowsOf([
        [title(COUNTS)],
        [text("Devices, accounts and assets, each by month (assets by class) and by client.")],
        [label("Stale after days"), input(45, "0")],
      ]),
      at(AT.month, AT.devices, devices("month")),
      at(AT.month, AT.accounts, accounts("month")),
      at(AT.month, AT.assets, assets("class")),
      at(AT.client, AT.devices, devices("client")),
      at(AT.client, AT.accounts, accounts("client")),
      at(AT.client, AT.assets, assets("client")),
    ],
    formats: [
      head(AT.month, AT.devices, 6),
      head(AT.month, AT.accounts, 3),
      head(AT.month, AT.assets, 8),
      head(AT.client, AT.devices, 6),
      head(AT.client, AT.accounts, 3),
      head(AT.client, AT.assets, 7),
      { row: AT.month + 1, column: AT.devices, rows: SNAPSHOTS.length, columns: 1, numberFormat: MONTH },
      { row: AT.month + 1, column: AT.accounts, rows: SNAPSHOTS.length, columns: 1, numberFormat: MONTH },
    ],
    columnWidths: [22, 14, 10, 16, 15, 10, 3, 22, 10, 10, 3, 22, 14, 10, 16, 15, 10, 10, 60],
    frozenRows: 0,
    tables: [],
    print: { isLandscape: true },
  };
}

const CLIENT_ROW = 12;
const HEADINGS = ["Users", "Workstations", "Servers", "Network devices"];

/** The counts joined: a history that is rerated, and a scenario for each client that is priced. */
function pricesSheet(): SheetPlan {
  const month = (index: number) => AT.month + 1 + index;
  // Assets have no dates: what is there today was there all along.
  const network = counted(AT.month + 3, AT.assets + 1);
  const history = SNAPSHOTS.map((_day, index) => [
    `=${counted(month(index), AT.devices)}`,
    `=${counted(month(index), AT.accounts + 1)}`,
    `=${counted(month(index), AT.devices + 1)}`,
    `=${counted(month(index), AT.devices + 2)}`,
    `=${network}`,
  ]);
  const row = (index: number) => AT.client + 1 + index;
  const clients = Array.from({ length: CLIENTS }, (_client, index) => [
    `=${counted(row(index), AT.devices)}`,
    `=${counted(row(index), AT.accounts + 1)}`,
    `=${counted(row(index), AT.devices + 1)}`,
    `=${counted(row(index), AT.devices + 2)}`,
    `=${counted(row(index), AT.assets + 3)}`,
  ]);
  const last = 4 + SNAPSHOTS.length;
  const line = (cells: readonly string[], at: number): CellPlan[] =>
    cells.map((content, column) => ({ row: at, column, content }));
  return {
    name: PRICES,
    cells: [
      ...rowsOf([
        [title(PRICES)],
        [text("The counts of each month, and what the contract bills for them.")],
        [],
        ["Month", ...HEADINGS].map((each) => heading(each)),
      ]),
      ...history.flatMap((cells, index) => line(cells, 4 + index)),
      { row: 3, column: 6, ...heading(`=RERATE(Signed_quote[#All],A4:E${last})`) },
      {
        row: CLIENT_ROW - 2,
        column: 0,
        ...text("The counts of each client today, and its share of the contract."),
      },
      ...["Scenario", ...HEADINGS].map((each, column) => ({ row: CLIENT_ROW - 1, column, ...heading(each) })),
      ...clients.flatMap((cells, index) => line(cells, CLIENT_ROW + index)),
      {
        ...{ row: CLIENT_ROW - 1, column: 6 },
        ...heading(
          `=QUOTECOSTS(Signed_quote[#All],A${CLIENT_ROW}:E${CLIENT_ROW + CLIENTS},"monthly",0,TRUE)`,
        ),
      },
    ],
    formats: [
      { row: 3, column: 7, rows: 1, columns: 1, style: "heading" },
      { row: CLIENT_ROW - 1, column: 7, rows: 1, columns: 1, style: "heading" },
      { row: 4, column: 0, rows: SNAPSHOTS.length, columns: 1, numberFormat: MONTH },
      { row: 4, column: 6, rows: SNAPSHOTS.length, columns: 1, numberFormat: MONTH },
      { row: 4, column: 7, rows: SNAPSHOTS.length + 1, columns: 1, numberFormat: DOLLARS },
      { row: CLIENT_ROW, column: 7, rows: CLIENTS, columns: 1, numberFormat: DOLLARS },
    ],
    columnWidths: [24, 10, 14, 10, 16, 3, 24, 20],
    frozenRows: 0,
    tables: [],
    print: { isLandscape: true },
  };
}

function tableSheet(
  name: string,
  table: string,
  rows: readonly InventoryRow[],
  days: readonly string[],
): SheetPlan {
  const [headings = [], ...body] = rows;
  return {
    name,
    cells: headings.map((content, column) => ({ row: 0, column, ...heading(plainContent(content)) })),
    data: [{ row: 1, column: 0, rows: body }],
    formats: headings.flatMap((content, column) =>
      days.includes(String(content))
        ? [{ row: 1, column, rows: body.length, columns: 1, numberFormat: DAY }]
        : [],
    ),
    columnWidths: headings.map((_heading, column) => (column === 0 ? 34 : 22)),
    frozenRows: 1,
    tables: [{ name: table, firstRow: 0, firstColumn: 0, rows: rows.length, columns: headings.length }],
    print: { isLandscape: true, titleRow: 0 },
  };
}
