import { LARGEST_AMOUNT, LARGEST_QUANTITY } from "../../pricing";
import type { CellPlan, FormatPlan, SheetPlan, ValidationPlan } from "../SheetPlan";
import { headerWidth } from "./columnRules";
import { INPUT_HEADER_ROW } from "./inputSheet";
import type { WhatIfRow } from "./whatIfRows";

interface Column {
  readonly header: string;
  readonly kind: "text" | "count" | "money" | "result";
  readonly note: string;
  /** What stands in each row: an input by its key, or a formula that reads the row. */
  readonly content: keyof WhatIfRow | { readonly formula: string };
}

const RESULTS = "[@[Per-user]:[Flat-rate]]";

/** The columns; a rate that is blank or 0 leaves the model out. */
const COLUMNS: readonly Column[] = [
  { header: "What-if", kind: "text", note: "What is tried in this row.", content: "name" },
  { header: "Users", kind: "count", note: "Users of the month.", content: "users" },
  { header: "Devices", kind: "count", note: "Managed devices of all classes together.", content: "devices" },
  {
    header: "User rate",
    kind: "money",
    note: "Per user a month. Blank: per-user is left out.",
    content: "userRate",
  },
  {
    header: "Device rate",
    kind: "money",
    note: "Per device a month, on average over the classes. Blank: per-device is left out.",
    content: "deviceRate",
  },
  { header: "Flat fee", kind: "money", note: "A month. Blank: flat-rate is left out.", content: "flatFee" },
  {
    header: "Included users",
    kind: "count",
    note: "Users that the flat fee covers. Blank without an overage rate: no ceiling.",
    content: "includedUsers",
  },
  {
    header: "User overage",
    kind: "money",
    note: "Per user above the included ones a month. Blank with a ceiling: passing it has no price (#N/A).",
    content: "userOverage",
  },
  {
    header: "Per-user",
    kind: "result",
    note: "Users × user rate.",
    content: { formula: '=IF([@[User rate]]>0,PERUSER([@Users],[@[User rate]]),"")' },
  },
  {
    header: "Per-device",
    kind: "result",
    note: "Devices × device rate.",
    content: { formula: '=IF([@[Device rate]]>0,PERDEVICE([@Devices],[@[Device rate]]),"")' },
  },
  {
    header: "Flat-rate",
    kind: "result",
    note: "Flat fee and user overage; devices are taken as included.",
    content: {
      formula:
        '=IF([@[Flat fee]]>0,FLATRATE([@[Flat fee]],[@Users],[@[Included users]],[@[User overage]]),"")',
    },
  },
  {
    header: "Least a month",
    kind: "result",
    note: "The least of the three; a model without an answer is passed over.",
    content: { formula: `=IF(COUNT(${RESULTS})=0,"",AGGREGATE(5,6,${RESULTS}))` },
  },
  {
    header: "Cheapest model",
    kind: "text",
    note: "The model that costs least in month 1; of two that cost the same, the first.",
    content: {
      formula: `=IF([@[Least a month]]="","",INDEX({"Per-user","Per-device","Flat-rate"},MATCH([@[Least a month]],${RESULTS},0)))`,
    },
  },
];

const FIRST_ROW = INPUT_HEADER_ROW + 1;
/** Rows for which formats and validations are made. */
const READY_ROWS = 200;

/** A table of what-ifs: a copied row is a new one. */
export function whatIfSheet(rows: readonly WhatIfRow[], money: string): SheetPlan {
  const name = "Scenario rows";
  return {
    name,
    cells: [
      { row: 0, column: 0, content: name, style: "title" },
      {
        row: 1,
        column: 0,
        content:
          "One what-if a row: change its numbers, or copy a row to the one below the last for another.",
        style: "text",
      },
      ...COLUMNS.map(({ header }, column): CellPlan => ({
        row: INPUT_HEADER_ROW,
        column,
        content: header,
        style: "heading",
      })),
      ...rows.flatMap((row, index) =>
        COLUMNS.flatMap(({ content }, column): CellPlan[] => {
          const value = typeof content === "object" ? content.formula : row[content];
          return value === "" ? [] : [{ row: FIRST_ROW + index, column, content: value }];
        }),
      ),
    ],
    formats: COLUMNS.flatMap((column, index) => looksOf(column, index, rows.length, money)),
    columnWidths: COLUMNS.map(({ header }) => (header === "What-if" ? 28 : headerWidth(header))),
    frozenRows: FIRST_ROW,
    frozenColumns: 1,
    tables: [
      {
        name: "What_ifs",
        firstRow: INPUT_HEADER_ROW,
        firstColumn: 0,
        rows: rows.length + 1,
        columns: COLUMNS.length,
      },
    ],
    validations: COLUMNS.flatMap(({ header, kind }, column): ValidationPlan[] => {
      if (kind !== "count" && kind !== "money") return [];
      const most = kind === "count" ? LARGEST_QUANTITY : LARGEST_AMOUNT;
      return [
        {
          ...{ row: FIRST_ROW, column, rows: READY_ROWS, columns: 1 },
          allows: { kind: "number", least: 0, most },
          otherwise: `${header}: a number of 0 or more.`,
          asks: true,
        },
      ];
    }),
    notes: COLUMNS.map(({ note }, column) => ({ row: INPUT_HEADER_ROW, column, text: note })),
    print: { isLandscape: true, titleRow: INPUT_HEADER_ROW },
  };
}

/** Inputs and results look so where rows stand; the number formats reach on, for rows to come. */
function looksOf({ kind, content }: Column, column: number, rows: number, money: string): FormatPlan[] {
  const isMoney = kind === "money" || kind === "result";
  const numberFormat = isMoney ? money : kind === "count" ? "General" : undefined;
  const format = numberFormat === undefined ? {} : { numberFormat };
  const style = typeof content === "object" ? "result" : "input";
  const filled: FormatPlan = { row: FIRST_ROW, column, rows, columns: 1, style, ...format };
  if (numberFormat === undefined) return [filled];
  return [filled, { row: FIRST_ROW + rows, column, rows: READY_ROWS - rows, columns: 1, numberFormat }];
}
