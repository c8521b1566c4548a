/** @jest-environment node */
import { numberLocale } from "../../../src/taskpane/numbers/NumberLocale";
import { countsInCells } from "../../../src/taskpane/wizard/environment/countsInCells";

const HEADERS = [
  "Users",
  "Workstations",
  "Servers",
  "Network devices",
  "Mobile devices",
  "Sites",
  "Support hours",
];
const taken = (values: readonly (readonly (string | number | boolean)[])[], language = "en") =>
  countsInCells({ address: "Sheet1!A1", values, formulas: values }, HEADERS, numberLocale(language));

test("labels with numbers beside them are counts; what means the same is added up", () => {
  expect(
    taken([
      ["Inventory", ""],
      ["Employees", 40],
      ["Laptops", 30],
      ["Desktops", 12],
      ["Locations", "2"],
    ]),
  ).toEqual({ address: "Sheet1!A1", counts: { Users: 40, Workstations: 42, Sites: 2 }, leftOut: [] });
});

test("two wide rows are labels above numbers", () => {
  expect(
    taken([
      ["Users", "Servers", "Kiosks"],
      [40, 3, 12],
    ]).counts,
  ).toEqual({ Users: 40, Servers: 3, Kiosks: 12 });
});

test("texts are numbers as the reader writes them", () => {
  expect(taken([["Users", "1.500"]], "de").counts).toEqual({ Users: 1500 });
});

test("what is left out is said with the reason", () => {
  const { counts, leftOut } = taken([
    ["Users", "many"],
    ["Servers", -3],
    ["Total devices", 90],
    [17, 18],
  ]);
  expect(counts).toEqual({});
  expect(leftOut).toHaveLength(3);
  expect(leftOut[0]).toBe("“Users”: many is not a number.");
  expect(leftOut[1]).toBe("“Servers”: -3 is below 0.");
  expect(leftOut[2]).toContain("“Total devices”");
});
