import type { SheetPlan } from "../../src/scenarios";
import type { Workbench } from "../support/Workbench";

export type Row = readonly [name: string, users: number, rate: number];

export const ROWS: readonly Row[] = [
  ["North", 10, 100],
  ["South", 20, 110],
  ["West", 30, 120],
];

/** A table of quotes at A3:D6, formulas over it on its own sheet and on the next one. */
export const PLANS: readonly SheetPlan[] = [
  {
    name: "Offers",
    columnWidths: [18, 10, 10, 14],
    frozenRows: 0,
    tables: [{ name: "Quotes", firstRow: 2, firstColumn: 0, rows: 4, columns: 4 }],
    cells: [
      { row: 0, column: 0, content: "Offers", style: "title" },
      ...["Name", "Users", "User rate", "Monthly"].map((content, column) => ({ row: 2, column, content })),
      ...ROWS.flatMap((row, index) => [
        ...row.map((content, column) => ({ row: 3 + index, column, content })),
        { row: 3 + index, column: 3, content: "=PERUSER([@Users],[@[User rate]])", numberFormat: "#,##0.00" },
      ]),
      { row: 0, column: 6, content: "=ROWS(Quotes)" },
      { row: 1, column: 6, content: "=SUM(Quotes[Monthly])" },
      { row: 2, column: 6, content: "=PERUSER(Quotes[Users],100)" },
    ],
  },
  {
    name: "Summary",
    columnWidths: [],
    frozenRows: 0,
    tables: [],
    cells: [
      { row: 0, column: 0, content: "=ROWS(Quotes)" },
      { row: 1, column: 0, content: "=SUM(Quotes[Monthly])*1" },
      { row: 2, column: 0, content: "=PERUSER(Quotes[Users],100)" },
    ],
  },
];

/** Compares ROWS, SUM and PERUSER over the table, on both sheets, and every row's own formula, with plain sums. */
export async function agreesWith(workbench: Workbench, rows: readonly Row[]): Promise<void> {
  const monthly = rows.reduce((sum, [, users, rate]) => sum + users * rate, 0);
  const hundredEach = rows.reduce((sum, [, users]) => sum + users * 100, 0);
  for (const [column, sheet] of [
    ["G", "Offers"],
    ["A", "Summary"],
  ] as const) {
    await workbench.shows(`${column}1`, String(rows.length), sheet);
    await workbench.shows(`${column}2`, String(monthly), sheet);
    await workbench.shows(`${column}3`, String(hundredEach), sheet);
  }
  for (const [index, [name, users, rate]] of rows.entries()) {
    await workbench.shows(`A${4 + index}`, name, "Offers");
    const amount = (users * rate).toLocaleString("en-US", { minimumFractionDigits: 2 });
    await workbench.shows(`D${4 + index}`, amount, "Offers");
  }
  const [table] = await workbench.tables();
  expect(table?.range).toEqual({ startRow: 2, startColumn: 0, endRow: 2 + rows.length, endColumn: 3 });
}
