import type { SheetPlan } from "../../../src/scenarios";
import { freeName } from "../../../src/workbench/grid/freeName";
import { renameInFormula, settlePlanNames } from "../../../src/workbench/grid/planNames";

test.each([
  ["Quotes", [], " ", "Quotes"],
  ["Quotes", ["quotes"], " ", "Quotes (2)"],
  ["Quotes", ["Quotes", "Quotes (2)"], " ", "Quotes (3)"],
  ["Quotes", ["QUOTES"], "", "Quotes2"],
])("%s beside %j becomes a free name", (wished, taken, separator, name) => {
  expect(freeName(wished, taken, separator)).toBe(name);
});

const SHEETS = new Map([["Law office", "Law office (2)"]]);
const TABLES = new Map([["Quotes", "Quotes2"]]);

test.each([
  ["='Law office'!A1+1", "='Law office (2)'!A1+1"],
  ["=SUM(Quotes[Users])", "=SUM(Quotes2[Users])"],
  ["=MyQuotes[Users]", "=MyQuotes[Users]"],
  ['="Quotes[Users]"&Quotes[Users]', '="Quotes[Users]"&Quotes2[Users]'],
  ["=Other!A1", "=Other!A1"],
])("%s follows its renamed sheets and tables", (formula, renamed) => {
  expect(renameInFormula(formula, SHEETS, TABLES)).toBe(renamed);
});

const plan: SheetPlan = {
  name: "Offers",
  columnWidths: [],
  frozenRows: 0,
  tables: [{ name: "Quotes", firstRow: 0, firstColumn: 0, rows: 2, columns: 2 }],
  cells: [
    { row: 0, column: 0, content: "Users" },
    { row: 0, column: 1, content: "Cost" },
    { row: 1, column: 1, content: "=[@Users]*2" },
    { row: 5, column: 0, content: "=SUM(Quotes[Cost])" },
    { row: 6, column: 0, content: "[@Users]" },
  ],
};

test("A plan's formulas speak of its own tables, under the names they get, and its texts stay", () => {
  const [settled] = settlePlanNames([plan], ["Offers"], [{ name: "Quotes", columns: ["Users"] }]);
  expect(settled?.name).toBe("Offers (2)");
  expect(settled?.tables[0]?.name).toBe("Quotes2");
  expect(settled?.cells.map(({ content }) => content)).toEqual([
    "Users",
    "Cost",
    "=Quotes2[[#This Row],[Users]]*2",
    "=SUM(Quotes2[Cost])",
    "[@Users]",
  ]);
});

test("Two plans of one name get two names", () => {
  const names = settlePlanNames(
    [
      { ...plan, tables: [] },
      { ...plan, tables: [] },
    ],
    [],
    [],
  ).map(({ name }) => name);
  expect(names).toEqual(["Offers", "Offers (2)"]);
});
