import type { SheetPlan } from "../../src/scenarios";
import type { Workbench } from "../support/Workbench";
import { workbenchSession } from "./session";

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
  const workbench = await session.shared();
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
  [
    "every row deleted",
    async (workbench) => {
      await workbench.selectRows(2, 4);
      await workbench.chooseForRow(3, "Delete Selected Row");
    },
    [["", 0]],
  ],
  [
    "every row and more deleted",
    async (workbench) => {
      await workbench.selectRows(2, 7);
      await workbench.chooseForRow(3, "Delete Selected Row");
    },
    [["", 0]],
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

test.each([
  ["the headings", 1],
  ["the headings and every row", 4],
])("with %s the table goes, and formulas show errors; undo brings it back", async (_what, last) => {
  const workbench = await opened();
  await workbench.write("A7", [["A note below"]]);
  const hasNoTable = async (): Promise<void> => {
    await workbench.shows("A1", "#NAME?", "Figures");
    await workbench.shows("A2", "#NAME?", "Figures");
    await workbench.shows("A3", "#VALUE!", "Figures");
    await workbench.shows("C1", last === 1 ? "#VALUE!" : "", "Data");
    await workbench.shows(`A${7 - last}`, "A note below", "Data");
    expect(await workbench.tables()).toEqual([]);
  };
  await workbench.selectRows(1, last);
  await workbench.chooseForRow(1, "Delete Selected Row");
  await hasNoTable();
  await workbench.page.click("#undo");
  await agreesWith(workbench, ROWS);
  await workbench.page.click("#redo");
  await hasNoTable();
});

/** Two tables side by side: the one on the left has two rows of data, the one on the right four. */
const SIDE_BY_SIDE: SheetPlan = {
  name: "Pair",
  columnWidths: [],
  frozenRows: 0,
  tables: [
    { name: "Short", firstRow: 0, firstColumn: 0, rows: 3, columns: 2 },
    { name: "Long", firstRow: 0, firstColumn: 3, rows: 5, columns: 2 },
  ],
  cells: [
    ...["Users", "Double"].flatMap((content, column) => [
      { row: 0, column, content },
      { row: 0, column: 3 + column, content },
    ]),
    ...[1, 2, 3, 4].flatMap((row) => [
      { row, column: 3, content: row * 10 },
      { row, column: 4, content: "=[@Users]*2" },
    ]),
    ...[1, 2].flatMap((row) => [
      { row, column: 0, content: row },
      { row, column: 1, content: "=[@Users]*2" },
    ]),
  ],
};

test("the table beside an emptied one loses what stood in the deleted rows, and nothing else", async () => {
  const workbench = await session.shared();
  await workbench.addSheets([SIDE_BY_SIDE]);
  const holds = async (left: readonly string[], right: readonly string[]): Promise<void> => {
    for (const [index, text] of left.entries()) await workbench.shows(`B${2 + index}`, text, "Pair");
    for (const [index, text] of right.entries()) await workbench.shows(`E${2 + index}`, text, "Pair");
    expect((await workbench.tables()).map(({ range }) => range.endRow)).toEqual([left.length, right.length]);
  };
  await holds(["2", "4"], ["20", "40", "60", "80"]);
  await workbench.selectRows(2, 3);
  await workbench.chooseForRow(2, "Delete Selected Row");
  await holds(["0"], ["0", "60", "80"]);
  await workbench.page.click("#undo");
  await holds(["2", "4"], ["20", "40", "60", "80"]);
  await workbench.page.click("#redo");
  await holds(["0"], ["0", "60", "80"]);
});

test("a formula typed into a table on a sheet that had none calculates without complaint", async () => {
  const workbench = await session.shared();
  const isTyped = ({ content }: { content: unknown }): boolean => !String(content).startsWith("=");
  const plans = PLANS.map((plan) =>
    plan.name === "Data" ? { ...plan, cells: plan.cells.filter(isTyped) } : plan,
  );
  await workbench.addSheets(plans);
  await workbench.shows("A3", "6000", "Figures");
  await workbench.select("A1", "Data");
  await workbench.paste("A5", "East\t1");
  await workbench.shows("A3", "6100", "Figures");
  await workbench.type("B2", "=5+6");
  await workbench.shows("A3", "6200", "Figures");
});

test("a cell of a scrolled sheet is found where it stands in the window", async () => {
  const workbench = await opened();
  await workbench.select("J300", "Data");
  await workbench.click("J301");
  await workbench.page.waitForFunction(() => globalThis.workbench.selectedCell().address === "J301");
});
