import type { Workbench } from "../support/Workbench";
import { agreesWith, PLANS, ROWS } from "./offers";
import type { Row } from "./offers";
import { workbenchSession } from "./session";

const session = workbenchSession();

const BLANK_ROW: Row = ["", 0, 0];

/** The table at A3:D6, a note and a number below it, and formulas that refer to both from beside it and elsewhere. */
async function opened(): Promise<Workbench> {
  const workbench = await session.shared();
  const doubled = { row: 0, column: 1, content: "=Offers!B9*2" };
  await workbench.addSheets(
    PLANS.map((plan) => (plan.name === "Summary" ? { ...plan, cells: [...plan.cells, doubled] } : plan)),
  );
  await workbench.write("A9", [["A note below", 77]]);
  await workbench.write("F4", [["Beside"], ["=A9"], ["=SUM(B9:B10)+1"]]);
  await agreesWith(workbench, ROWS);
  await followed(workbench, 9);
  return workbench;
}

/** Whether what stands below the table is in that row now, and every reference to it speaks of that row. */
async function followed(workbench: Workbench, row: number): Promise<void> {
  await workbench.shows("F4", "Beside", "Offers");
  await workbench.shows(`A${row}`, "A note below", "Offers");
  await workbench.shows("F5", "A note below", "Offers");
  await workbench.shows("F6", "78", "Offers");
  await workbench.shows("B1", "154", "Summary");
  expect((await workbench.cell("F5", "Offers")).formula).toBe(`=A${row}`);
}

async function selectCells(workbench: Workbench, first: string, last: string): Promise<void> {
  await workbench.click(first);
  // A second click on the same cell would edit it.
  if (first === last) return;
  await workbench.page.keyboard.down("Shift");
  await workbench.click(last);
  await workbench.page.keyboard.up("Shift");
}

/** Chooses from the menu of the selected cells: an entry, and one that it opens. */
async function choose(workbench: Workbench, cell: string, menu: string, entry: string): Promise<void> {
  await workbench.click(cell, "right");
  await workbench.page.getByText(menu, { exact: true }).last().hover();
  await workbench.page.getByText(entry, { exact: true }).last().click();
}

/** What the entries "Move Up" and so on of a cell's menu run. Within a table the engine hides them, not always in time. */
async function shift(workbench: Workbench, command: string, address: string): Promise<void> {
  await workbench.page.evaluate(
    async ([id, cells]) => {
      const [first = "", last = first] = cells.split(":");
      const place = (at: string): readonly [number, number] => [
        Number(at.slice(1)) - 1,
        at.charCodeAt(0) - 65,
      ];
      const [[startRow, startColumn], [endRow, endColumn]] = [place(first), place(last)];
      const { api } = Reflect.get(globalThis.workbench, "engine") as {
        api: { executeCommand(id: string, params: object): Promise<boolean> };
      };
      await api.executeCommand(id, { range: { startRow, startColumn, endRow, endColumn } });
    },
    [`sheet.command.${command}`, address] as const,
  );
}

async function thereAndBack(workbench: Workbench, rows: readonly Row[], row: number): Promise<void> {
  await agreesWith(workbench, rows);
  await followed(workbench, row);
  await workbench.page.click("#undo");
  await agreesWith(workbench, ROWS);
  await followed(workbench, 9);
  await workbench.page.click("#redo");
  await agreesWith(workbench, rows);
  await followed(workbench, row);
}

test.each<[string, string, string, readonly Row[], number]>([
  ["one row", "B5", "B5", [ROWS[0] ?? BLANK_ROW, ROWS[2] ?? BLANK_ROW], 8],
  ["the first two rows", "A4", "B5", ROWS.slice(2), 7],
  ["the last row", "D6", "D6", ROWS.slice(0, 2), 8],
  ["every row", "A4", "D6", [BLANK_ROW], 7],
])(
  "Remove Table Row of %s moves what stands below, and references follow",
  async (_what, from, to, rows, row) => {
    const workbench = await opened();
    await selectCells(workbench, from, to);
    await choose(workbench, to, "Remove Table", "Remove Table Row");
    await thereAndBack(workbench, rows, row);
  },
);

test("Insert Table Row makes room below, fills the column's formula, and references follow", async () => {
  const workbench = await opened();
  await selectCells(workbench, "A5", "A6");
  await choose(workbench, "A6", "Insert Table", "Insert Table Row");
  const [north = BLANK_ROW, ...others] = ROWS;
  await thereAndBack(workbench, [north, BLANK_ROW, BLANK_ROW, ...others], 11);
  await workbench.type("B6", "5");
  await workbench.type("C6", "100");
  await agreesWith(workbench, [north, BLANK_ROW, ["", 5, 100], ...others]);
});

test.each<[string, string, string, readonly Row[], number]>([
  ["one row of the table", "delete-range-move-up", "A5:D5", [ROWS[0] ?? BLANK_ROW, ROWS[2] ?? BLANK_ROW], 8],
  ["the last row and one below", "delete-range-move-up", "A6:D7", ROWS.slice(0, 2), 7],
  ["every row", "delete-range-move-up", "A4:D6", [BLANK_ROW], 7],
  ["a row from beyond the table's sides", "delete-range-move-up", "A4:E4", ROWS.slice(1), 8],
  ["room above the first row", "insert-range-move-down", "A4:D4", [BLANK_ROW, ...ROWS], 10],
])("%s: shifted cells as wide as the table change its rows", async (_what, command, cells, rows, row) => {
  const workbench = await opened();
  await shift(workbench, command, cells);
  await thereAndBack(workbench, rows, row);
});

test.each([
  ["delete-range-move-up", "A5", /up would tear the table "Quotes" apart.*Delete whole rows of the sheet/],
  ["delete-range-move-up", "B1:C2", /up would tear the table "Quotes" apart/],
  ["delete-range-move-up", "A3:D4", /up would tear the table "Quotes" apart.*but not its headings/],
  ["delete-range-move-up", "A2:D7", /table "Quotes" is within the cells to delete.*Delete whole rows/],
  ["delete-range-move-left", "A2:D7", /is within the cells to delete.*Delete whole columns/],
  ["delete-range-move-left", "B5", /left would tear the table "Quotes" apart.*Delete whole columns/],
  ["delete-range-move-left", "B3:B6", /left would tear the table "Quotes" apart/],
  ["insert-range-move-down", "A5:B5", /down would tear the table "Quotes" apart.*Insert whole rows/],
  ["insert-range-move-right", "A4:A5", /right would tear the table "Quotes" apart.*Insert whole columns/],
])("%s of %s is refused with what to do instead, and nothing changes", async (command, cells, says) => {
  const workbench = await opened();
  await shift(workbench, command, cells);
  await workbench.page.locator("#notice").filter({ hasText: says }).waitFor();
  await agreesWith(workbench, ROWS);
  await followed(workbench, 9);
});

test("Cells above a table, as wide as it, take it up and down with them", async () => {
  const workbench = await opened();
  await shift(workbench, "delete-range-move-up", "A1:D2");
  await workbench.shows("D2", "1,000.00", "Offers");
  await followed(workbench, 7);
  await workbench.type("B2", "11");
  await workbench.shows("G2", "6900", "Offers");
  await workbench.shows("A1", "3", "Summary");
  expect((await workbench.tables()).map(({ range }) => range)).toEqual([
    { startRow: 0, startColumn: 0, endRow: 3, endColumn: 3 },
  ]);
  for (let step = 0; step < 2; step += 1) await workbench.page.click("#undo");
  await agreesWith(workbench, ROWS);
  await followed(workbench, 9);

  await shift(workbench, "insert-range-move-down", "A1:D1");
  await workbench.shows("D5", "1,000.00", "Offers");
  await followed(workbench, 10);
  await workbench.shows("G2", "6800", "Offers");
  await workbench.page.click("#undo");
  await agreesWith(workbench, ROWS);
});

test("A table that moves sideways keeps the names of its columns", async () => {
  const workbench = await opened();
  const columns = (await workbench.tables())[0]?.columns;
  const isAt = async (startColumn: number): Promise<void> => {
    await workbench.shows("A2", "6800", "Summary");
    await workbench.shows("A3", "6000", "Summary");
    const [table] = await workbench.tables();
    expect(table?.columns).toEqual(columns);
    expect(table?.range).toEqual({ startRow: 2, startColumn, endRow: 5, endColumn: startColumn + 3 });
  };
  await shift(workbench, "insert-range-move-right", "A3:B6");
  await isAt(2);
  await workbench.type("D4", "11");
  await workbench.shows("A2", "6900", "Summary");
  await workbench.page.click("#undo");
  await shift(workbench, "delete-range-move-left", "A1:A9");
  await isAt(1);
  for (let step = 0; step < 2; step += 1) await workbench.page.click("#undo");
  await isAt(0);
  for (let step = 0; step < 2; step += 1) await workbench.page.click("#redo");
  await isAt(1);
});
