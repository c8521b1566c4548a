import fc from "fast-check";
import { ORDER_OF_ROWS, reconcile, type TableCells, type Tables } from "../../src/actions";

const SCENARIOS: TableCells = [
  ["Scenario", "Users", "Months"],
  ["Base", 40, 36],
];
const quotes = (...rows: (readonly unknown[])[]): Tables => ({
  quotes: [["Quote", "User rate", "Uplift"], ...rows],
  scenarios: SCENARIOS,
});
const base = quotes(["Alpha", 150, 0.03], ["Beta", 140, ""]);

test("nothing has changed: both are the same", () => {
  expect(reconcile(base, base, base)).toEqual({ state: "same" });
});

test.each<readonly [string, Tables]>([
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
  expect(reconcile(base, changed, base)).toEqual({ state: "take sheet" });
  expect(reconcile(base, base, changed)).toEqual({ state: "write" });
  expect(reconcile(base, changed, changed)).toEqual({ state: "same" });
});

test("changes on both sides are a conflict: each differing cell by row, column and both values", () => {
  const sheet = quotes(["Alpha", 155, 0.03], ["Beta", 140, 0.02]);
  const wizard = quotes(["Alpha", 160, 0.03], ["Beta", 140, ""]);
  expect(reconcile(base, sheet, wizard)).toEqual({
    state: "conflict",
    differences: [
      { table: "Quotes", row: "Alpha", column: "User rate", sheet: 155, wizard: 160 },
      { table: "Quotes", row: "Beta", column: "Uplift", sheet: 0.02, wizard: "" },
    ],
  });
});

test("a row that one side lacks differs in its name, a renamed row too", () => {
  const sheet = quotes(["Alpha", 150, 0.03]);
  const wizard = quotes(["First", 150, 0.03], ["Beta", 140, ""]);
  expect(reconcile(base, sheet, wizard)).toEqual({
    state: "conflict",
    differences: [
      { table: "Quotes", row: "Alpha", column: "Quote", sheet: "Alpha", wizard: "First" },
      { table: "Quotes", row: "Beta", column: "Quote", sheet: "", wizard: "Beta" },
    ],
  });
});

test("rows sorted in the sheet while the wizard moved them otherwise: both orders are told", () => {
  const rows = [
    ["A", 1, ""],
    ["B", 2, ""],
    ["C", 3, ""],
  ] as const;
  const [a, b, c] = rows;
  expect(reconcile(quotes(a, b, c), quotes(c, b, a), quotes(b, a, c))).toEqual({
    state: "conflict",
    differences: [{ table: "Quotes", row: "", column: ORDER_OF_ROWS, sheet: "C, B, A", wizard: "B, A, C" }],
  });
});

describe("columns of the sheet that the wizard does not show", () => {
  const sheetOf = (rate: number, remark: string): Tables => ({
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
    expect(reconcile(before, before, base)).toEqual({ state: "same" });
    expect(reconcile(base, before, base)).toEqual({ state: "same" });
  });

  test("are read when they alone have changed, and do not stop the wizard from writing", () => {
    const remarked = sheetOf(150, "ask again");
    const wizard = quotes(["Alpha", 150, 0.04], ["Beta", 140, ""]);
    expect(reconcile(before, remarked, base)).toEqual({ state: "take sheet" });
    expect(reconcile(before, remarked, wizard)).toEqual({ state: "write" });
    expect(reconcile(before, sheetOf(155, "ask again"), wizard)).toMatchObject({ state: "conflict" });
  });
});

test("a blank column that only the wizard has is no change, one with a value is", () => {
  const withFee = (fee: unknown): Tables => ({
    quotes: [
      ["Quote", "User rate", "Uplift", "Flat fee"],
      ["Alpha", 150, 0.03, fee],
      ["Beta", 140, "", null],
    ],
    scenarios: SCENARIOS,
  });
  expect(reconcile(base, base, withFee(""))).toEqual({ state: "same" });
  expect(reconcile(base, base, withFee(3000))).toEqual({ state: "write" });
  expect(reconcile(base, base, withFee(0))).toEqual({ state: "write" });
});

test("rows of one name are told apart by their order", () => {
  const twins = (rate: number): Tables => quotes(["Alpha", 150, ""], ["Alpha", rate, ""]);
  expect(reconcile(twins(140), twins(145), twins(135))).toEqual({
    state: "conflict",
    differences: [{ table: "Quotes", row: "Alpha", column: "User rate", sheet: 145, wizard: 135 }],
  });
});

test("law: no change is lost or made up, whatever the tables", () => {
  const cell = fc.oneof(fc.constantFrom("", "A", "B", "C"), fc.integer({ min: 0, max: 2 }));
  const tables = fc.array(fc.tuple(cell, cell, cell), { maxLength: 4 }).map((rows) => quotes(...rows));
  fc.assert(
    fc.property(tables, tables, tables, (first, second, third) => {
      const { state } = reconcile(first, second, third);
      expect(reconcile(first, first, first).state).toBe("same");
      expect(reconcile(first, second, second).state).toBe("same");
      const bySheet = reconcile(first, second, first).state !== "same";
      const byWizard = reconcile(first, first, third).state !== "same";
      if (!bySheet && !byWizard) expect(state).toBe("same");
      if (bySheet && !byWizard) expect(state).toBe("take sheet");
      if (!bySheet && byWizard) expect(state).toBe("write");
      if (bySheet && byWizard) expect(["same", "conflict"]).toContain(state);
    }),
  );
});
