import { heading, input, label, rowsOf, text, title } from "../rowsOf";
import type { CellPlan, SheetPlan, ValidationPlan } from "../SheetPlan";
import { listSheet } from "./listSheet";
import { MAP_TABLE, mapSheet } from "./mapSheet";
import type { InventoryCount, InventoryNames, InventoryPlan } from "./InventoryPlan";

const NAMES: Readonly<Record<InventoryPlan["kind"], InventoryNames>> = {
  devices: {
    list: "Devices",
    table: "Device_list",
    counts: "Device counts",
    by: (what) => `Devices by ${what}`,
  },
  accounts: {
    list: "Accounts",
    table: "Account_list",
    counts: "User counts",
    by: (what) => `Users by ${what}`,
  },
};

export const DATE_FORMAT = "yyyy-mm-dd";
/** Rows of the settings, from 0, on the sheet of the counts. */
const SETTINGS_ROW = 3;
const BASES = ["licensed", "active", "enabled", "named"];

/**
 * Sheets of a list that was counted: the counts as formulas over the list, what becomes of each row beside it, and the
 * map. Without the list the counts are values, with their source, date and settings.
 */
export function inventorySheets(plan: InventoryPlan): readonly SheetPlan[] {
  const names = NAMES[plan.kind];
  const [first, ...others] = plan.counts;
  if (first === undefined) throw new Error("Sheets of a list need a count.");
  const call = plan.list === undefined ? undefined : callOf(plan, names);
  return [
    countSheet(plan, names, first, call),
    ...others.map((count) => groupSheet(plan, names, count, call)),
    ...(plan.list === undefined || call === undefined
      ? []
      : [
          listSheet(
            { ...plan.list, source: plan.source, isDevices: plan.kind === "devices" },
            names,
            call("row"),
          ),
        ]),
    ...(plan.list === undefined || plan.mapTable !== undefined ? [] : [mapSheet(plan.map)]),
  ];
}

/** The formula that counts by a word. */
type Call = (by: string) => string;

function callOf({ kind, mapTable }: InventoryPlan, { table, counts }: InventoryNames): Call {
  const setting = (row: number) => `'${counts}'!$B$${SETTINGS_ROW + 1 + row}`;
  const map = `${mapTable ?? MAP_TABLE}[#All]`;
  return (by) =>
    kind === "devices"
      ? `=COUNTDEVICES(${table}[#All],${setting(0)},${setting(1)},"${by}",${map})`
      : `=COUNTUSERS(${table}[#All],${setting(1)},${setting(0)},${setting(2)},"${by}",${map})`;
}

/** The settings, and the counts by class or kind. */
function countSheet(
  plan: InventoryPlan,
  { counts }: InventoryNames,
  { rows }: InventoryCount,
  call: Call | undefined,
): SheetPlan {
  const isDevices = plan.kind === "devices";
  const settings = [
    [label("Date of the export"), setting(plan.asOf, call, DATE_FORMAT)],
    ...(isDevices ? [] : [[label("Basis"), setting(plan.basis, call)]]),
    [label(isDevices ? "Stale after days" : "Inactive after days"), setting(plan.days, call)],
  ];
  const first = SETTINGS_ROW + settings.length + 1;
  const columns = isDevices ? 8 : 4;
  const validations: ValidationPlan[] = isDevices
    ? []
    : [
        {
          ...{ row: SETTINGS_ROW + 1, column: 1, rows: 1, columns: 1 },
          allows: { kind: "list", choices: BASES },
          otherwise: `Choose one of ${BASES.join(", ")}.`,
        },
      ];
  return {
    name: counts,
    cells: [
      ...rowsOf([
        [title(counts)],
        [text(plan.source)],
        [text(call === undefined ? VALUES : FORMULAS)],
        ...settings,
      ]),
      ...answer(first, call?.("class"), rows),
    ],
    ...(call === undefined ? { data: [{ row: first + 1, column: 0, rows: rows.slice(1) }] } : {}),
    formats: [
      { row: first, column: 1, rows: 1, columns: columns - 1, style: "heading" },
      { row: first + 1, column: 1, rows: 30, columns: columns - 2, numberFormat: "#,##0" },
    ],
    columnWidths: isDevices ? [34, 14, 12, 12, 12, 12, 12, 80] : [34, 14, 12, 80],
    frozenRows: 0,
    tables: [],
    ...(call === undefined ? {} : { validations }),
    print: { isLandscape: true },
    isShownFirst: true,
  };
}

const FORMULAS =
  "The counts are formulas over the list: paste the next export over it, change a setting or the map, and they recalculate.";
const VALUES =
  "The list is too large for a formula, so these are values as of the date below. Open the next export in the pane to count again.";

/** What a setting is; something to type in where formulas read it. */
function setting(value: number | string | undefined, call: Call | undefined, numberFormat = "General") {
  const content = value ?? "";
  return call === undefined ? { content, numberFormat } : input(content, numberFormat);
}

/** A formula that spills, or the headings of what was counted. */
function answer(
  row: number,
  formula: string | undefined,
  rows: readonly InventoryCount["rows"][number][],
): CellPlan[] {
  if (formula !== undefined) return [{ row, column: 0, ...heading(formula) }];
  return (rows[0] ?? []).map((content, column) => ({ row, column, ...heading(content) }));
}

const TITLES = { class: "class", client: "client", site: "site", month: "month" } as const;
const HEADER_ROW = 3;
/** Clients, sites and months whose rows are made ready. */
const READY_ROWS = 500;
const READY_COLUMNS = 12;

/** A table of scenarios or a history: counts by client, site or month. */
function groupSheet(
  { source }: InventoryPlan,
  { by: named }: InventoryNames,
  { by, rows }: InventoryCount,
  call: Call | undefined,
): SheetPlan {
  const name = named(TITLES[by]);
  const sentence =
    by === "month"
      ? "One row per month, as RERATE and RECONCILE read a history."
      : `One row per ${by}, as QUOTECOSTS reads scenarios.`;
  return {
    name,
    cells: [
      ...rowsOf([[title(name)], [text(source)], [text(sentence)]]),
      ...answer(HEADER_ROW, call?.(by), rows),
    ],
    ...(call === undefined ? { data: [{ row: HEADER_ROW + 1, column: 0, rows: rows.slice(1) }] } : {}),
    formats: [
      { row: HEADER_ROW, column: 1, rows: 1, columns: READY_COLUMNS, style: "heading" },
      ...(by === "month"
        ? [{ row: HEADER_ROW + 1, column: 0, rows: READY_ROWS, columns: 1, numberFormat: "yyyy-mm" }]
        : []),
      { row: HEADER_ROW + 1, column: 1, rows: READY_ROWS, columns: READY_COLUMNS, numberFormat: "#,##0" },
    ],
    columnWidths: [30, ...Array<number>(READY_COLUMNS).fill(16)],
    frozenRows: HEADER_ROW + 1,
    frozenColumns: 1,
    tables: [],
    print: { isLandscape: true },
  };
}
