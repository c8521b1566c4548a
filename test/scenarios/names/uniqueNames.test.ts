import { uniqueNames, type SheetPlan } from "../../../src/scenarios";
import { freeDefinedName, freeSheetName } from "../../../src/scenarios/names/freeName";
import { renameInFormula } from "../../../src/scenarios/names/renameInFormula";
import { sheetNameProblem, tableNameProblem } from "../../support/officeHost/sheetNameProblem";

test.each([
  ["Quotes", [], "Quotes"],
  ["Quotes", ["QUOTES"], "Quotes (2)"],
  ["Quotes", ["Quotes", "quotes (2)"], "Quotes (3)"],
  ["History", [], "History (2)"],
  ["Costs: a/b?", [], "Costs- a-b-"],
  ["'Quoted'", [], "Quoted"],
  ["[]", [], "--"],
  ["'", [], "Sheet"],
  ["A name that is longer than Excel takes", [], "A name that is longer than Exce"],
  ["Thirty characters and a blank here", [], "Thirty characters and a blank h"],
  ["A name that is cut right behind it's own", [], "A name that is cut right behind"],
  [
    "Name that ends in an apostroph's sign",
    ["name that ends in an apostroph"],
    "Name that ends in an apostr (2)",
  ],
])("a sheet wished %s beside %j becomes %s", (wished, taken, name) => {
  expect(freeSheetName(wished, taken)).toBe(name);
  expect(sheetNameProblem(name)).toBeUndefined();
});

test("a long sheet name makes room for its number", () => {
  const wished = "A name that is longer than Excel takes";
  const second = freeSheetName(wished, [freeSheetName(wished, [])]);
  expect(second).toBe("A name that is longer than  (2)".replace("  ", " "));
  expect(sheetNameProblem(second)).toBeUndefined();
});

test.each([
  ["Quotes", [], "Quotes"],
  ["Quotes", ["quotes"], "Quotes_2"],
  ["Quotes", ["Quotes", "QUOTES_2"], "Quotes_3"],
  ["A1", [], "_A1"],
  ["xfd1048576", [], "_xfd1048576"],
  ["R1C1", [], "_R1C1"],
  ["rc", [], "_rc"],
  ["R", [], "_R"],
  ["Tax2026", [], "_Tax2026"],
  ["Rate2026", [], "Rate2026"],
  ["Cost a month", [], "Cost_a_month"],
  ["12 months", [], "_12_months"],
])("a table wished %s beside %j becomes %s", (wished, taken, name) => {
  expect(freeDefinedName(wished, taken)).toBe(name);
  expect(tableNameProblem(name)).toBeUndefined();
});

const renamed = {
  sheets: new Map([
    ["law office", "Law office (2)"],
    ["quotes", "Bob's quotes"],
  ]),
  names: new Map([
    ["quotes", "Quotes_2"],
    ["measure", "Measure_2"],
  ]),
};

test.each([
  ["='Law office'!A1+1", "='Law office (2)'!A1+1"],
  ["=quotes!A1", "='Bob''s quotes'!A1"],
  ["=SUM(Quotes[Users])", "=SUM(Quotes_2[Users])"],
  ["=SUM(QUOTES[[#This Row],[Measure]])", "=SUM(Quotes_2[[#This Row],[Measure]])"],
  ["=ROWS(Quotes)", "=ROWS(Quotes_2)"],
  ["=MyQuotes[Users]+Quotes.b[Users]+Quotes2", "=MyQuotes[Users]+Quotes.b[Users]+Quotes2"],
  ['="Quotes[Users] ""Measure"" "&Measure', '="Quotes[Users] ""Measure"" "&Measure_2'],
  [
    "=QUOTECOSTS(Quotes[#All],Scenarios[#All],Measure)",
    "=QUOTECOSTS(Quotes_2[#All],Scenarios[#All],Measure_2)",
  ],
  ["=measure(1)", "=measure(1)"],
  ["=[@Measure]*2", "=[@Measure]*2"],
  ["=Table['[Measure']]+Measure", "=Table['[Measure']]+Measure_2"],
  ["=[Book.xlsx]Quotes!A1", "=[Book.xlsx]Quotes!A1"],
  ["='[Book.xlsx]Quotes'!A1", "='[Book.xlsx]Quotes'!A1"],
  ["=Other!A1", "=Other!A1"],
  ["=1Measure", "=1Measure"],
  ["=Quotes[Users", "=Quotes_2[Users"],
  ['="open', '="open'],
])("%s follows its renamed sheets, tables and names", (formula, expected) => {
  expect(renameInFormula(formula, renamed)).toBe(expected);
});

const inputs: SheetPlan = {
  name: "Quotes",
  columnWidths: [],
  frozenRows: 0,
  tables: [{ name: "Quotes", firstRow: 0, firstColumn: 0, rows: 2, columns: 2 }],
  cells: [
    { row: 0, column: 0, content: "Quote" },
    { row: 0, column: 1, content: "Quotes" },
    { row: 1, column: 1, content: "=[@Quote]&Measure" },
    { row: 2, column: 0, content: 3 },
  ],
};
const report: SheetPlan = {
  name: "Report",
  columnWidths: [],
  frozenRows: 0,
  tables: [],
  cells: [
    { row: 0, column: 0, content: "=COUNTA(Quotes[Quote])&Quotes!A1&Measure" },
    { row: 1, column: 0, content: "Quotes[Quote]" },
  ],
  names: [
    { name: "Measure", row: 3, column: 0 },
    { name: "Quote_names", refersTo: "=Quotes[Quote]" },
  ],
  validations: [
    {
      ...{ row: 3, column: 0, rows: 1, columns: 1 },
      allows: { kind: "list in cells", source: "=Quote_names" },
      otherwise: "Choose one of Quotes.",
    },
    {
      ...{ row: 4, column: 0, rows: 1, columns: 1 },
      allows: { kind: "list", choices: ["Measure"] },
      otherwise: "Measure.",
    },
  ],
  highlights: [{ row: 5, column: 0, rows: 1, columns: 1, formula: "=A6=Measure", look: "cheapest" }],
};
const free = { sheets: [], tables: [], names: [] };

test("names that are free stay, and so does everything else", () => {
  expect(uniqueNames([inputs, report], free)).toEqual([inputs, report]);
});

test("taken names get a number, and every formula of every plan follows", () => {
  const taken = { sheets: ["quotes"], tables: ["QUOTES"], names: ["measure", "Quote_Names"] };
  const [first, second] = uniqueNames([inputs, report], taken);
  expect(first).toEqual({
    ...inputs,
    name: "Quotes (2)",
    tables: [{ ...inputs.tables[0], name: "Quotes_2" }],
    cells: [
      { row: 0, column: 0, content: "Quote" },
      { row: 0, column: 1, content: "Quotes" },
      { row: 1, column: 1, content: "=[@Quote]&Measure_2" },
      { row: 2, column: 0, content: 3 },
    ],
  });
  expect(second).toEqual({
    ...report,
    cells: [
      { row: 0, column: 0, content: "=COUNTA(Quotes_2[Quote])&'Quotes (2)'!A1&Measure_2" },
      { row: 1, column: 0, content: "Quotes[Quote]" },
    ],
    names: [
      { name: "Measure_2", row: 3, column: 0 },
      { name: "Quote_Names_2".replace("N", "n"), refersTo: "=Quotes_2[Quote]" },
    ],
    validations: [
      { ...report.validations?.[0], allows: { kind: "list in cells", source: "=Quote_names_2" } },
      report.validations?.[1],
    ],
    highlights: [{ ...report.highlights?.[0], formula: "=A6=Measure_2" }],
  });
});

test("a table and a defined name never bear one name", () => {
  const [settled] = uniqueNames([{ ...inputs, names: [{ name: "quotes", row: 5, column: 0 }] }], free);
  expect([settled?.tables[0]?.name, settled?.names?.[0]?.name]).toEqual(["Quotes", "quotes_2"]);
  const [beside] = uniqueNames([inputs], { ...free, names: ["Quotes"] });
  expect(beside?.tables[0]?.name).toBe("Quotes_2");
});

test("two plans of one name get two names, and each speaks of its own table", () => {
  const plan: SheetPlan = {
    ...inputs,
    cells: [...inputs.cells, { row: 9, column: 0, content: "=SUM(Quotes[Quote])+Quotes!A1" }],
  };
  const settled = uniqueNames([plan, plan], free);
  expect(settled.map(({ name, tables, cells }) => [name, tables[0]?.name, cells.at(-1)?.content])).toEqual([
    ["Quotes", "Quotes", "=SUM(Quotes[Quote])+Quotes!A1"],
    ["Quotes (2)", "Quotes_2", "=SUM(Quotes_2[Quote])+'Quotes (2)'!A1"],
  ]);
});

test("settling again in the same workbook without what was added changes nothing", () => {
  const taken = { sheets: ["Quotes"], tables: ["Quotes"], names: [] };
  const once = uniqueNames([inputs, report], taken);
  expect(uniqueNames(once, taken)).toEqual(once);
});
