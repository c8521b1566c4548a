import type { GridSheets } from "../../src/workbench/grid/sheets/GridSheets";
import type { Grid, GridCell } from "../../src/workbench/grid/Grid";
import { WorkbenchWorkbook } from "../../src/workbench/WorkbenchWorkbook";
import { cellSentence } from "../../src/workbench/WorkbenchPage";

const cell = (more: Partial<GridCell> = {}): GridCell => ({
  address: "B2",
  sheetName: "Sheet1",
  text: "",
  value: null,
  formula: "",
  numberFormat: "",
  ...more,
});

const ADDED = {
  sheets: [{ planned: "Law office", name: "Law office (2)", key: "1" }],
  tables: [],
  names: [],
};

/** As much of a grid as the port uses. */
function gridWith(more: Partial<Grid>): { grid: Grid; written: unknown[] } {
  const written: unknown[] = [];
  const grid = {
    isEditing: false,
    selectedCell: () => cell(),
    focus: () => undefined,
    write: (...given: unknown[]) => written.push(given),
    sheets: { add: () => ADDED },
    ...more,
  } as unknown as Grid;
  return { grid, written };
}

test("A formula goes into the selected cell, whose address is answered", async () => {
  const { grid, written } = gridWith({});
  const outcome = await new WorkbenchWorkbook(grid).insertFormula("=PERUSER(40,150)");
  expect(outcome).toEqual({ ok: true, value: { address: "B2" } });
  expect(written).toEqual([["B2", [["=PERUSER(40,150)"]]]]);
});

test("Sheets are added under the names that the grid found free", async () => {
  const outcome = await new WorkbenchWorkbook(gridWith({}).grid).addSheets([]);
  expect(outcome).toEqual({ ok: true, value: ADDED });
});

test("While a cell is being edited nothing is written, and the reader is told what to do", async () => {
  const { grid, written } = gridWith({ isEditing: true });
  const outcome = await new WorkbenchWorkbook(grid).insertFormula("=1");
  expect(outcome).toMatchObject({ ok: false, problem: { code: "cell-being-edited" } });
  expect(written).toEqual([]);
});

test("What the grid throws becomes a problem in words", async () => {
  const { grid } = gridWith({
    sheets: {
      add: () => {
        throw new Error("no room");
      },
    } as unknown as GridSheets,
  });
  const outcome = await new WorkbenchWorkbook(grid).addSheets([]);
  expect(outcome).toMatchObject({
    ok: false,
    problem: { code: "host-error", message: expect.stringContaining("no room") as string },
  });
});

test.each([
  ["a blank cell", cell(), "Empty"],
  ["a constant", cell({ text: "40" }), "40"],
  ["a formula", cell({ text: "6000", formula: "=PERUSER(40,150)" }), "6000   =PERUSER(40,150)"],
  [
    "a failing cell",
    cell({
      text: "#VALUE!",
      formula: '=PERUSER("x",1)',
      error: { code: "#VALUE!", message: "users must be a number.", functionName: "PERUSER" },
    }),
    "PERUSER #VALUE!: users must be a number.",
  ],
])("The status line says of %s: %#", (_name, given, sentence) => {
  expect(cellSentence(given)).toBe(sentence);
});
