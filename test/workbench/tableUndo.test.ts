import type { SheetPlan } from "../../src/scenarios";
import type { Workbench } from "../support/Workbench";
import { workbenchSession } from "./session";

jest.setTimeout(180_000);
const session = workbenchSession();

type Row = readonly [name: string, users: number];
const ROWS: readonly Row[] = [
  ["North", 10],
  ["South", 20],
  ["West", 30],
];

/** Formulas on the first sheet over a table on the second, with a calculated column. */
const PLANS: readonly SheetPlan[] = [
  {
    name: "Figures",
    columnWidths: [],
    frozenRows: 0,
    tables: [],
    cells: [
      { row: 0, column: 0, content: "=ROWS(Clients)" },
      { row: 1, column: 0, content: "=SUM(Clients[Monthly])" },
      { row: 2, column: 0, content: "=PERUSER(Clients[Users],100)" },
    ],
  },
  {
    name: "Data",
    columnWidths: [],
    frozenRows: 0,
    tables: [{ name: "Clients", firstRow: 0, firstColumn: 0, rows: 4, columns: 3 }],
    cells: [
      ...["Name", "Users", "Monthly"].map((content, column) => ({ row: 0, column, content })),
      ...ROWS.flatMap((row, index) => [
        ...row.map((content, column) => ({ row: 1 + index, column, content })),
        { row: 1 + index, column: 2, content: "=PERUSER([@Users],50)" },
      ]),
    ],
  },
];

async function opened(): Promise<Workbench> {
  const workbench = await session.open();
  await workbench.addSheets(PLANS);
  await workbench.select("A1", "Data");
  await agreesWith(workbench, ROWS);
  return workbench;
}

/** Compares ROWS, SUM and PERUSER on the other sheet with plain sums, and every row of the table with its own. */
async function agreesWith(workbench: Workbench, rows: readonly Row[]): Promise<void> {
  const users = rows.reduce((sum, [, count]) => sum + count, 0);
  await workbench.shows("A1", String(rows.length), "Figures");
  await workbench.shows("A2", String(users * 50), "Figures");
  await workbench.shows("A3", String(users * 100), "Figures");
  for (const [index, [name, count]] of rows.entries()) {
    await workbench.shows(`A${2 + index}`, name, "Data");
    await workbench.shows(`C${2 + index}`, String(count * 50), "Data");
  }
  const [table] = await workbench.tables();
  expect(table?.range).toEqual({ startRow: 0, startColumn: 0, endRow: rows.length, endColumn: 2 });
}

test.each<[string, (workbench: Workbench) => Promise<void>, readonly Row[]]>([
  [
    "the first row deleted",
    (workbench) => workbench.chooseForRow(2, "Delete Selected Row"),
    [
      ["South", 20],
      ["West", 30],
    ],
  ],
  [
    "the last row deleted",
    (workbench) => workbench.chooseForRow(4, "Delete Selected Row"),
    [
      ["North", 10],
      ["South", 20],
    ],
  ],
  [
    "rows deleted across the end",
    async (workbench) => {
      await workbench.selectRows(4, 6);
      await workbench.chooseForRow(5, "Delete Selected Row");
    },
    [
      ["North", 10],
      ["South", 20],
    ],
  ],
])("%s is one step of undo, for formulas on another sheet too", async (_what, act, after) => {
  const workbench = await opened();
  await act(workbench);
  await agreesWith(workbench, after);
  await workbench.page.click("#undo");
  await agreesWith(workbench, ROWS);
  await workbench.page.click("#redo");
  await agreesWith(workbench, after);
});

test("three rows pasted below a table on the second sheet reach the formulas on the first", async () => {
  const workbench = await opened();
  await workbench.paste("A5", "East\t1\nBay\t2\nCape\t3");
  await agreesWith(workbench, [...ROWS, ["East", 1], ["Bay", 2], ["Cape", 3]]);
});

test("a row inserted above the last one, filled, and undone step by step", async () => {
  const workbench = await opened();
  await workbench.chooseForRow(4, "rows above");
  await workbench.shows("A1", "4", "Figures");
  await workbench.type("A4", "Centre");
  await workbench.type("B4", "7");
  await agreesWith(workbench, [
    ["North", 10],
    ["South", 20],
    ["Centre", 7],
    ["West", 30],
  ]);
  for (let step = 0; step < 3; step += 1) await workbench.page.click("#undo");
  await agreesWith(workbench, ROWS);
});

test("without its table a formula shows an error, not its last number; undoing the deletion brings both back", async () => {
  const workbench = await opened();
  const hasNoTable = async (): Promise<void> => {
    await workbench.shows("A1", "#NAME?", "Figures");
    await workbench.shows("A2", "#NAME?", "Figures");
    await workbench.shows("A3", "#VALUE!", "Figures");
    await workbench.shows("C1", "#VALUE!", "Data");
    expect(await workbench.tables()).toEqual([]);
  };
  await workbench.chooseForRow(1, "Delete Selected Row");
  await hasNoTable();
  await workbench.page.click("#undo");
  await agreesWith(workbench, ROWS);
  await workbench.page.click("#redo");
  await hasNoTable();
});

test("a cell of a scrolled sheet is found where it stands in the window", async () => {
  const workbench = await opened();
  await workbench.select("J300", "Data");
  await workbench.click("J301");
  await workbench.page.waitForFunction(() => globalThis.workbench.selectedCell().address === "J301");
});
