import type { SheetPlan } from "../../../../src/scenarios";
import { longReferences } from "../../../../src/workbench/grid/formulas/longReferences";

const plan: SheetPlan = {
  name: "Offers",
  columnWidths: [],
  frozenRows: 0,
  tables: [{ name: "Quotes", firstRow: 0, firstColumn: 0, rows: 2, columns: 2 }],
  cells: [
    { row: 0, column: 0, content: "Users" },
    { row: 0, column: 1, content: "Cost" },
    { row: 1, column: 1, content: "=[@Users]*2" },
    { row: 5, column: 0, content: "=SUM(Quotes[[cost]])" },
    { row: 6, column: 0, content: "[@Users]" },
  ],
};

test("References of a plan to its tables, its own and those of other plans, get their long form; texts stay", () => {
  const other: SheetPlan = {
    name: "Summary",
    columnWidths: [],
    frozenRows: 0,
    tables: [],
    cells: [{ row: 0, column: 0, content: "=MAX(Quotes[@Users],Rates[user])" }],
  };
  const plans = longReferences([plan, other], [{ name: "Rates", columns: ["User"] }]);
  expect(plans.flatMap(({ cells }) => cells.map(({ content }) => content))).toEqual([
    "Users",
    "Cost",
    "=Quotes[[#This Row],[Users]]*2",
    "=SUM(Quotes[[Cost]])",
    "[@Users]",
    "=MAX(Quotes[[#This Row],[Users]],Rates[User])",
  ]);
});
