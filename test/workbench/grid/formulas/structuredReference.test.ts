import {
  expandStructuredReferences,
  renameColumn,
} from "../../../../src/workbench/grid/formulas/structuredReference";

const QUOTES = { name: "Quotes", columns: ["Users", "User rate", "Cost [EUR]"] };
const SCENARIOS = { name: "Scenarios", columns: ["Users"] };
const TABLES = [QUOTES, SCENARIOS];

test.each([
  ["the cell of this row", "=[@Users]", "=Quotes[[#This Row],[Users]]"],
  ["a column with a blank", "=[@[User rate]]*2", "=Quotes[[#This Row],[User rate]]*2"],
  [
    "several in one call",
    "=PERUSER([@Users],[@[User rate]])",
    "=PERUSER(Quotes[[#This Row],[Users]],Quotes[[#This Row],[User rate]])",
  ],
  ["the table named", "=Quotes[@[User rate]]", "=Quotes[[#This Row],[User rate]]"],
  ["another table", "=SUM(Scenarios[Users])", "=SUM(Scenarios[Users])"],
  ["the spelling of the tables", "=sum(QUOTES[user RATE])", "=sum(Quotes[User rate])"],
  ["a column of the own table without its name", "=SUM([Users])", "=SUM(Quotes[Users])"],
  ["the whole row", "=SUM(Quotes[@])", "=SUM(Quotes[#This Row])"],
  [
    "columns side by side in this row",
    "=SUM([@Users]:[@[User rate]])",
    "=SUM(Quotes[[#This Row],[Users]]:Quotes[[#This Row],[User rate]])",
  ],
  [
    "a span in this row",
    "=SUM(Quotes[@[Users]:[User rate]])",
    "=SUM(Quotes[[#This Row],[Users]:[User rate]])",
  ],
  ["a span of columns", "=SUM(quotes[[users]:[user rate]])", "=SUM(Quotes[[Users]:[User rate]])"],
  ["a section", "=Quotes[#all]", "=Quotes[#All]"],
  ["a section and a column", "=Quotes[[#headers],[users]]", "=Quotes[[#Headers],[Users]]"],
  ["the long form itself", "=Quotes[[#This Row],[User rate]]", "=Quotes[[#This Row],[User rate]]"],
])("Written out: %s", (_name, typed, long) => {
  expect(expandStructuredReferences(typed, TABLES, QUOTES)).toBe(long);
});

test.each([
  ["text in quotes", '="Quotes[@Users]"&"a ""[@Users]"""'],
  ["a table nobody knows", "=Other[@Users]"],
  ["a column nobody knows", "=Quotes[@Sites]"],
  ["an array constant", "={1,2;3,4}"],
  ["a formula without brackets", "=SUM(A1:B2)"],
  ["a bracket that never closes", "=Quotes[@Users"],
  ["a sheet's name with brackets in quotes", "='[Book]Sheet'!A1"],
])("Left alone: %s", (_name, typed) => {
  expect(expandStructuredReferences(typed, TABLES, QUOTES)).toBe(typed);
});

test("Outside every table a reference without a table's name has no meaning", () => {
  expect(expandStructuredReferences("=[@Users]", TABLES)).toBe("=[@Users]");
});

test("Writing out twice changes nothing more", () => {
  const once = expandStructuredReferences("=PERUSER([@Users],quotes[@[user rate]])", TABLES, QUOTES);
  expect(expandStructuredReferences(once, TABLES, QUOTES)).toBe(once);
});

test.each([
  ["=SUM(Quotes[Users])", "=SUM(Quotes[Heads])"],
  [
    "=Quotes[[#This Row],[users]]*Quotes[[#This Row],[User rate]]",
    "=Quotes[[#This Row],[Heads]]*Quotes[[#This Row],[User rate]]",
  ],
  ["=Quotes[[Users]:[User rate]]", "=Quotes[[Heads]:[User rate]]"],
  ["=Scenarios[Users]", "=Scenarios[Users]"],
  ['="Quotes[Users]"&Quotes[Users]', '="Quotes[Users]"&Quotes[Heads]'],
  ["=Quotes[#All]+A1", "=Quotes[#All]+A1"],
])("With Users renamed Heads, %s becomes %s", (formula, renamed) => {
  expect(renameColumn(formula, "Quotes", "Users", "Heads")).toBe(renamed);
});
