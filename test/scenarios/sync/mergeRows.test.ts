import fc from "fast-check";
import {
  areSame,
  mergeRows,
  ORDER_OF_ROWS,
  sheetRows,
  type Merge,
  type Rows,
  type SheetTables,
} from "../../../src/scenarios";
import { settleDifferences } from "../../../src/scenarios/sync/settleDifferences";
import { cellsOf, quotes, rowsOf, SCENARIOS } from "./tables";

const base = quotes(["Alpha", 150, 0.03], ["Beta", 140, ""]);

/** The tables of both sides put together, the wizard's rows known as those of the base are. */
function merged(before: SheetTables, sheet: SheetTables, wizard: SheetTables): Merge {
  const was = rowsOf(before);
  const mine = sheetRows(wizard, was);
  return mergeRows(was, sheetRows(sheet, was, mine), mine);
}
const state = ({ changesDraft, changesSheet, differences }: Merge) => ({
  changesDraft,
  changesSheet,
  differences: differences.length,
});
const UNCHANGED = { changesDraft: false, changesSheet: false, differences: 0 };

test("nothing has changed: both are the same", () => {
  expect(state(merged(base, base, base))).toEqual(UNCHANGED);
});

test.each<readonly [string, SheetTables]>([
  ["a value", quotes(["Alpha", 155, 0.03], ["Beta", 140, ""])],
  ["a new row", quotes(["Alpha", 150, 0.03], ["Beta", 140, ""], ["Gamma", 130, ""])],
  ["a row less", quotes(["Alpha", 150, 0.03])],
  ["a new name", quotes(["Alpha", 150, 0.03], ["Beta 2", 140, ""])],
  ["another order of the rows", quotes(["Beta", 140, ""], ["Alpha", 150, 0.03])],
  ["a value made blank", quotes(["Alpha", 150, ""], ["Beta", 140, ""])],
  ["a nameless row", quotes(["Alpha", 150, 0.03], ["Beta", 140, ""], ["", 130, ""])],
  [
    "a value among the scenarios",
    {
      ...base,
      scenarios: [
        ["Scenario", "Users", "Months"],
        ["Base", 41, 36],
      ],
    },
  ],
])("%s on one side goes to the other", (_what, changed) => {
  const bySheet = merged(base, changed, base);
  expect(state(bySheet)).toEqual({ ...UNCHANGED, changesDraft: true });
  expect(cellsOf(bySheet.draft)).toEqual(changed.quotes);
  const byWizard = merged(base, base, changed);
  expect(state(byWizard)).toEqual({ ...UNCHANGED, changesSheet: true });
  expect(cellsOf(byWizard.sheet)).toEqual(changed.quotes);
  expect(state(merged(base, changed, changed))).toEqual(UNCHANGED);
});

test("changes on both sides go to the other cell by cell; a cell that both changed is for somebody to choose", () => {
  const sheet = quotes(["Alpha", 155, 0.03], ["Beta", 140, 0.02]);
  const wizard = quotes(["Alpha", 160, 0.04], ["Beta", 140, ""]);
  const merge = merged(base, sheet, wizard);
  expect(merge.differences).toEqual([
    {
      ...{ table: "Quotes", of: "cell", id: "quote-1", row: "Alpha", column: "User rate" },
      ...{ sheet: 155, wizard: 160 },
    },
  ]);
  expect(cellsOf(merge.draft)).toEqual(quotes(["Alpha", 160, 0.04], ["Beta", 140, 0.02]).quotes);
  expect(cellsOf(merge.sheet)).toEqual(quotes(["Alpha", 155, 0.04], ["Beta", 140, 0.02]).quotes);
});

test("a row that was deleted on one side and changed on the other is for somebody to choose", () => {
  const merge = merged(base, quotes(["Alpha", 150, 0.03]), quotes(["Alpha", 150, 0.03], ["Beta", 141, ""]));
  expect(merge.differences).toEqual([
    { table: "Quotes", of: "row", id: "quote-2", row: "Beta", column: "Quote", sheet: "", wizard: "Beta" },
  ]);
  expect([merge.changesDraft, merge.changesSheet]).toEqual([false, false]);
});

test("a sheet with one row deleted and the next renamed at a new rate is read as that, and a change of the wizard's elsewhere is no conflict", () => {
  const before = quotes(["A", 150, 0.03], ["B", 140, 0.02], ["C", 130, ""]);
  const sheet = quotes(["C", 130, ""], ["X", 145, 0.02]);
  const wizard = quotes(["A", 150, 0.03], ["B", 140, 0.02], ["C", 131, ""]);
  const merge = merged(before, sheet, wizard);
  expect(merge.differences).toEqual([]);
  expect(merge.draft.quotes.rows.map(({ id, values }) => [id, values["Quote"], values["User rate"]])).toEqual(
    [
      ["quote-3", "C", 131],
      ["quote-2", "X", 145],
    ],
  );
  const both = merged(before, sheet, quotes(["A", 150, 0.03], ["B", 138, 0.02], ["C", 130, ""]));
  expect(both.differences).toMatchObject([
    { id: "quote-2", row: "X", column: "User rate", sheet: 145, wizard: 138 },
  ]);
});

test("rows sorted in the sheet while the wizard moved them otherwise: both orders are reported", () => {
  const rows = [
    ["A", 1, ""],
    ["B", 2, ""],
    ["C", 3, ""],
  ] as const;
  const [a, b, c] = rows;
  const merge = merged(quotes(a, b, c), quotes(c, b, a), quotes(b, a, c));
  expect(merge.differences).toEqual([
    {
      ...{ table: "Quotes", of: "order", id: "", row: "", column: ORDER_OF_ROWS },
      ...{ sheet: "C, B, A", wizard: "B, A, C" },
    },
  ]);
  expect(state(merge)).toEqual({ ...UNCHANGED, differences: 1 });
});

test("a row that the wizard added stands after the one that it follows there", () => {
  const merge = merged(
    quotes(["A", 1, ""], ["B", 2, ""]),
    quotes(["B", 2, ""], ["A", 1, ""], ["C", 3, ""]),
    quotes(["A", 1, ""], ["New", 4, ""], ["B", 2, ""]),
  );
  expect(cellsOf(merge.draft)).toEqual(
    quotes(["B", 2, ""], ["A", 1, ""], ["New", 4, ""], ["C", 3, ""]).quotes,
  );
});

describe("columns of the sheet that the wizard does not show", () => {
  const sheetOf = (rate: number, remark: string): SheetTables => ({
    quotes: [
      ["Remark", "USER RATE", "Quote", "Uplift"],
      [remark, rate, "Alpha", 0.03],
      ["", 140, "Beta", ""],
      ["", "", "", ""],
    ],
    scenarios: SCENARIOS,
  });
  const before = sheetOf(150, "");

  test("stand anywhere, in any capitals, above blank rows, and change nothing by themselves", () => {
    expect(state(merged(before, before, base))).toEqual(UNCHANGED);
    expect(state(merged(base, before, base))).toEqual(UNCHANGED);
  });

  test("are read when they alone have changed, and do not stop the wizard from writing", () => {
    const remarked = sheetOf(150, "ask again");
    const wizard = quotes(["Alpha", 150, 0.04], ["Beta", 140, ""]);
    expect(state(merged(before, remarked, base))).toEqual({ ...UNCHANGED, changesDraft: true });
    expect(state(merged(before, remarked, wizard))).toEqual({
      changesDraft: true,
      changesSheet: true,
      differences: 0,
    });
  });
});

test("a blank column that only the wizard has is not a change, one with a value is", () => {
  const withFee = (fee: unknown): SheetTables => ({
    quotes: [
      ["Quote", "User rate", "Uplift", "Flat fee"],
      ["Alpha", 150, 0.03, fee],
      ["Beta", 140, "", null],
    ],
    scenarios: SCENARIOS,
  });
  expect(state(merged(base, base, withFee("")))).toEqual(UNCHANGED);
  expect(state(merged(base, base, withFee(3000)))).toEqual({ ...UNCHANGED, changesSheet: true });
  expect(state(merged(base, base, withFee(0)))).toEqual({ ...UNCHANGED, changesSheet: true });
});

test("a column that the wizard took away, with its values, stays away once the sheet is blank there", () => {
  const withFee: SheetTables = {
    quotes: [
      ["Quote", "User rate", "Uplift", "Robot rate"],
      ["Alpha", 150, 0.03, 9],
      ["Beta", 140, "", ""],
    ],
    scenarios: SCENARIOS,
  };
  const merge = merged(withFee, withFee, base);
  expect(state(merge)).toEqual({ ...UNCHANGED, changesSheet: true });
  expect(merge.sheet.quotes.rows[0]?.values["Robot rate"]).toBe("");
  expect(merge.draft.quotes.headers).toEqual(["Quote", "User rate", "Uplift"]);
  const again = mergeRows(merge.baseOnceWritten, merge.sheet, merge.draft);
  expect(state(again)).toEqual(UNCHANGED);
  expect(again.draft.quotes.headers).toEqual(["Quote", "User rate", "Uplift"]);
});

test("rows of one name are distinguished by their order", () => {
  const twins = (rate: number): SheetTables => quotes(["Alpha", 150, ""], ["Alpha", rate, ""]);
  expect(merged(twins(140), twins(145), twins(135)).differences).toMatchObject([
    { id: "quote-2", row: "Alpha", column: "User rate", sheet: 145, wizard: 135 },
  ]);
});

const cell = fc.oneof(fc.constantFrom("", "A", "B", "C"), fc.integer({ min: 0, max: 2 }));
// Rows that were added on both sides alike, and twice, cannot be distinguished.
const tables = fc
  .uniqueArray(fc.tuple(cell, cell, cell), { maxLength: 4, selector: (row) => row.join("|") })
  .map((rows) => quotes(...rows));

test("law: no change is lost or made up, whatever the tables", () => {
  fc.assert(
    fc.property(tables, tables, tables, (first, second, third) => {
      expect(state(merged(first, first, first))).toEqual(UNCHANGED);
      expect(state(merged(first, second, second))).toEqual(UNCHANGED);
      const bySheet = merged(first, second, first);
      expect([bySheet.changesSheet, bySheet.differences]).toEqual([false, []]);
      expect(areSame(bySheet.draft, bySheet.sheet)).toBe(true);
      const byWizard = merged(first, first, third);
      expect([byWizard.changesDraft, byWizard.differences]).toEqual([false, []]);
      // Both have changed: once each side has taken what is not in dispute, nothing moves until somebody chooses.
      const merge = merged(first, second, third);
      const settled = mergeRows(merge.baseOnceWritten, merge.sheet, merge.draft);
      expect([settled.changesDraft, settled.changesSheet]).toEqual([false, false]);
      expect(settled.differences).toHaveLength(merge.differences.length);
      if (merge.differences.length === 0) expect(areSame(merge.draft, merge.sheet)).toBe(true);
    }),
  );
});

test("law: a choice ends every difference, and the side that was chosen keeps its own", () => {
  fc.assert(
    fc.property(tables, tables, tables, fc.constantFrom("sheet", "wizard"), (first, second, third, side) => {
      const merge = merged(first, second, third);
      const sides = { base: merge.baseOnceWritten, sheet: merge.sheet, draft: merge.draft };
      const after: Rows = settleDifferences(merge.differences, side, sides);
      const settled = mergeRows(after, sides.sheet, sides.draft);
      expect(settled.differences).toEqual([]);
      expect(areSame(settled.draft, settled.sheet)).toBe(true);
      expect(areSame(settled.draft, side === "sheet" ? sides.sheet : sides.draft)).toBe(true);
    }),
  );
});
