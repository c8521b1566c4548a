import { fileColumnNames, fileIdentifiers, fileSheetNames } from "../../../src/workbench/xlsx/fileNames";

test("Sheet names that Excel refuses become ones that it takes, each once", () => {
  expect(
    fileSheetNames(["Quotes", "a/b", "a:b", "'x'", "", "History", "y".repeat(40), `${"y".repeat(35)}z`]),
  ).toEqual([
    "Quotes",
    "a-b",
    "a-b (2)",
    "x",
    "Sheet 1",
    "History 1",
    "y".repeat(31),
    `${"y".repeat(27)} (2)`,
  ]);
});

test("Names of tables and ranges are not cells, have no spaces, and share one set", () => {
  expect(fileIdentifiers(["Quotes", "quotes", "A1", "R1C1", "c", "my table", "2026", "Rate.v2"])).toEqual([
    "Quotes",
    "quotes_2",
    "_A1",
    "_R1C1",
    "_c",
    "my_table",
    "_2026",
    "Rate.v2",
  ]);
  expect(fileIdentifiers(["Quotes"], new Set(["quotes"]))).toEqual(["Quotes_2"]);
});

test("Columns of a table have names, each its own", () => {
  expect(fileColumnNames(["Users", "", "USERS", "users2"])).toEqual([
    "Users",
    "Column2",
    "USERS2",
    "users22",
  ]);
});
