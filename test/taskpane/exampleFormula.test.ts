import { parseExample } from "../../src/taskpane/functions/exampleFormula";

test.each([
  ["numbers", "=PERUSER(40,150)", [40, 150]],
  ["a percentage and flags", "=FLATRATEFIT(5%,-2%,1,TRUE,FALSE)", [0.05, -0.02, 1, true, false]],
  [
    "a column as an array constant",
    "=PERDEVICE({60;4},{75;185.5})",
    [
      [[60], [4]],
      [[75], [185.5]],
    ],
  ],
  ["a row as an array constant", "=TRUEUP({40,41},{41,43},150)", [[[40, 41]], [[41, 43]], 150]],
  [
    "a table with headings",
    '=QUOTECOSTS({"Quote","Rate";"A ""1""",150})',
    [
      [
        ["Quote", "Rate"],
        ['A "1"', 150],
      ],
    ],
  ],
  ["omitted arguments", "=PERUSER(40,,TRUE,)", [40, null, true, null]],
  ["dates, as Excel counts them", "=PRORATE(50,DATE(2026,8,10),DATE(1900,3,1))", [50, 46244, 61]],
  ["no argument", "=PI()", []],
])("reads %s", (_case, formula, expected) => {
  expect(parseExample(formula).arguments).toEqual(expected);
});

test.each([
  "PERUSER(1)",
  "=PERUSER(1",
  "=PERUSER(1))",
  "=PERUSER(A1)",
  "={1}",
  "=PERUSER({1,2)",
  '=PERUSER("a)',
])("refuses %s", (formula) => {
  expect(() => parseExample(formula)).toThrow("cannot be read");
});
