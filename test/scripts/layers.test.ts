import { join } from "node:path";
import { circlesIn, importsOf, layerViolations, violationsIn } from "../../scripts/layers";

const source = join(__dirname, "..", "..", "src");

test("No layer imports what it may not", () => {
  expect(layerViolations(source)).toEqual([]);
});

const refused = (file: string, text: string): string[] => violationsIn(source, join(source, file), text);

test.each([
  ["the core a face", "pricing/invoice.ts", 'import { x } from "../functions";'],
  ["the core a face, for a type only", "pricing/invoice.ts", 'import type { X } from "../functions";'],
  ["the core a face from deep inside", "pricing/models/a.ts", 'import { x } from "../../functions";'],
  ["the core a face while running", "pricing/invoice.ts", 'await import("../functions");'],
  ["functions the scenarios", "functions/PERUSER.ts", 'import { x } from "../scenarios";'],
  ["scenarios the workbook", "scenarios/plan.ts", 'export { x } from "../workbook";'],
  ["the workbook the core", "workbook/port.ts", 'import { x } from "../pricing";'],
  ["the pane the functions", "taskpane/Pane.tsx", 'import { x } from "../functions/journal";'],
  ["commands the workbook", "commands/commands.ts", 'import { x } from "../workbook";'],
  ["anything the workbench", "actions/insert.ts", 'import { x } from "../workbench";'],
  ["anything the tests", "pricing/money.ts", 'import { x } from "../../test/support/a";'],
  ["past the door of the core", "functions/PERUSER.ts", 'import { x } from "../pricing/money";'],
  ["actions the functions themselves", "actions/explain.ts", 'import { x } from "../functions";'],
  ["the core a package", "pricing/money.ts", 'import Big from "big.js";'],
  ["the grid's library outside the grid", "workbench/workbench.ts", 'import "@univerjs/core";'],
  ["the grid's library late", "taskpane/Pane.tsx", 'await import("@univerjs/core");'],
  ["a folder that is not a layer", "helpers/a.ts", "export const a = 1;"],
])("Importing %s is found", (_what, file, text) => {
  expect(refused(file, text)).toHaveLength(1);
});

test.each([
  ["Excel's objects in the pane", "taskpane/Pane.tsx", "await Excel.run(f);"],
  ["chance in the core", "pricing/money.ts", "const a = Math.random();"],
  ["the clock in the core", "pricing/money.ts", "const a = Date.now();"],
  ["the clock in the sheets", "scenarios/samples/a.ts", "const a = new Date();"],
  ["today's date in a function", "functions/PRORATE.ts", "const a = new Date();"],
  ["a date in the machine's time zone", "functions/PRORATE.ts", "const a = new Date(2024, 0, 1);"],
  ["the month in the machine's time zone", "pricing/a.ts", "const a = date.getMonth();"],
  ["the machine's language", "pricing/a.ts", "const a = text.toLocaleUpperCase();"],
])("Using %s is found", (_what, file, text) => {
  expect(refused(file, text)).toHaveLength(1);
});

test.each([
  ["functions the core", "functions/PERUSER.ts", 'import { x } from "../pricing";'],
  ["a deeper file the core", "functions/arguments/a.ts", 'import { x } from "../../pricing";'],
  ["actions the journal", "actions/explain.ts", 'import { x } from "../functions/journal";'],
  ["the workbench the pane", "workbench/workbench.ts", 'import { x } from "../taskpane";'],
  ["the grid its library", "workbench/grid/Grid.ts", 'import { x } from "@univerjs/core";'],
  ["a layer itself", "pricing/models/a.ts", 'import { x } from "../money";'],
  ["a calendar day without time zone", "pricing/a.ts", "new Date(Date.UTC(1900, 0, 1)).getUTCMonth();"],
  ["a number in a named language", "pricing/a.ts", 'amount.toLocaleString("en-US");'],
  ["the workbook Excel's objects", "workbook/port.ts", "await Excel.run(f);"],
])("%s may be used", (_what, file, text) => {
  expect(refused(file, text)).toEqual([]);
});

test("Modules that import each other in a circle are found, once, by whichever way one comes to them", () => {
  const imports = new Map([
    ["a", ["b"]],
    ["b", ["c", "d"]],
    ["c", ["b"]],
    ["d", []],
  ]);
  expect(circlesIn(imports)).toEqual([["b", "c", "b"]]);
  expect(circlesIn(new Map([["a", ["a"]]]))).toEqual([["a", "a"]]);
  expect(
    circlesIn(
      new Map([
        ["a", ["b", "c"]],
        ["b", ["c"]],
        ["c", []],
      ]),
    ),
  ).toEqual([]);
});

test("An import of a type is an import, and a folder is its index", () => {
  const files = ["/x/a.ts", "/x/b/index.ts"];
  const imports = importsOf(files, (file) =>
    file === "/x/a.ts" ? 'import type { B } from "./b"; import "fs"; import "./gone";' : "",
  );
  expect(imports).toEqual(
    new Map([
      ["/x/a.ts", ["/x/b/index.ts"]],
      ["/x/b/index.ts", []],
    ]),
  );
});
