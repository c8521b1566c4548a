import { QUOTES as acmeAndBolt, SCENARIOS } from "./acmeAndBolt";
import { called, said } from "./slowly";

const QUOTES = [...acmeAndBolt, ["Core", "per-user", "up to 25: 100; above: 90", "", ""]];

test.each([
  [
    "a field that nothing is called",
    ["SENSITIVITY", QUOTES, SCENARIOS, 1, "Colour", [[1]]],
    "#VALUE! Field: there is no “Colour”; give a column of the scenarios (“Users”, “Laptops”, “Desktops”, “User growth”, “Months”) or a term of the quotes, such as “User rate” or “Acme: User rate”.",
  ],
  [
    "a sum of columns",
    ["SENSITIVITY", QUOTES, SCENARIOS, 1, "Workstations", [[1]]],
    "#VALUE! Field: “Workstations” is the sum of several columns; name one of “Laptops”, “Desktops”.",
  ],
  [
    "a term in bands of one quote",
    ["SENSITIVITY", QUOTES, SCENARIOS, 1, "Core: User rate", [[1]]],
    "#VALUE! Field: “Core: User rate” is not a single number here, but bands, a list or a word, or no quote takes it. Give a term that is one number.",
  ],
  [
    "a term that no quote takes",
    ["SENSITIVITY", QUOTES, SCENARIOS, 1, "Flat fee", [[1]]],
    "#VALUE! Field: “Flat fee” is not a single number here, but bands, a list or a word, or no quote takes it. Give a term that is one number.",
  ],
  [
    "no values",
    ["SENSITIVITY", QUOTES, SCENARIOS, 1, "Users", null],
    "#VALUE! Values: there are no values; give one or more numbers.",
  ],
  [
    "text among the values",
    ["SENSITIVITY", QUOTES, SCENARIOS, 1, "Users", [[1], [2], ["many"]]],
    /^#VALUE! Values: .*“many”/,
  ],
  [
    "the same field twice",
    ["COSTGRID", QUOTES, SCENARIOS, 1, "Users", [[1]], "Headcount", [[2]]],
    "#VALUE! Column field: “Users” is in the rows already; give another field.",
  ],
  [
    "a field of the columns that nothing is called",
    ["COSTGRID", QUOTES, SCENARIOS, 1, "Users", [[1]], "Colour", [[2]]],
    /^#VALUE! Column field: there is no “Colour”/,
  ],
  [
    "the term of another quote",
    ["BREAKEVEN", QUOTES, SCENARIOS, 1, "Acme", "Bolt", "Bolt: Workstation rate"],
    "#VALUE! Field: “Bolt: Workstation rate” belongs to another quote; give a column of the scenarios or a term of “Acme”.",
  ],
  [
    "a search that ends before it begins",
    ["BREAKEVEN", QUOTES, SCENARIOS, 1, "Acme", "Bolt", "Users", 50, 20],
    "#VALUE! Low: the search begins at 50 and ends at 20: give the smaller number as low.",
  ],
  [
    "quotes that do not change places",
    ["BREAKEVEN", QUOTES, SCENARIOS, 1, "Acme", "Acme", "Users"],
    "#N/A “Acme” and “Acme” do not change places at any “Users” within the bounds.",
  ],
  [
    "a quote that is not there",
    ["BREAKEVEN", QUOTES, SCENARIOS, 1, "Acme", "Dora", "Users"],
    /^#N\/A Quote B: there is no “Dora”/i,
  ],
  [
    "more trials than there may be",
    ["SIMULATE", QUOTES, SCENARIOS, 1, 0.1, 200_000],
    "#VALUE! Trials: 200,000 must be a whole number from 1 to 100,000.",
  ],
  [
    "more work than half a second",
    ["SIMULATE", QUOTES, SCENARIOS, 1, 0.1, 100_000],
    "#VALUE! This would take more than half a second, and a calculation cannot be stopped: give at most 44,444 trials, or pass fewer quotes or a shorter horizon.",
  ],
  [
    "half a seed",
    ["SIMULATE", QUOTES, SCENARIOS, 1, 0.1, 10, 0.5],
    /^#VALUE! Seed: 0.5 must be a whole number/,
  ],
  [
    "a change of a thousand percent",
    ["SWINGS", QUOTES, SCENARIOS, 1, 1, 10],
    "#VALUE! Change: 10 must be above 0 and below 1: write 10% or 0.1 for ten percent up and down.",
  ],
] as const)("%s is said in a sentence", (_what, [name, ...values], sentence) => {
  const padded = [...values, ...Array.from({ length: 11 - values.length }, () => null)];
  if (typeof sentence === "string") expect(said(name, ...padded)).toBe(sentence);
  else expect(said(name, ...padded)).toMatch(sentence);
});

test("a number that the term does not take is the error of its own row", () => {
  const rows = called(
    "SENSITIVITY",
    QUOTES,
    SCENARIOS,
    1,
    "User growth",
    [[0.05], [5]],
    null,
    null,
    null,
  ) as unknown[][];
  expect(rows[1]).toEqual([0.05, 128_836.7, 115_920, expect.any(Number)]);
  expect(rows[2]?.slice(1)).toMatchObject([{ code: "#VALUE!" }, { code: "#VALUE!" }, { code: "#VALUE!" }]);
});

test("the columns of one class are fields of their own, and one field of FLIPS and SWINGS together", () => {
  const rows = called(
    "SENSITIVITY",
    QUOTES,
    SCENARIOS,
    1,
    "Laptops",
    [[0], [40]],
    "monthly",
    null,
    null,
  ) as unknown[][];
  expect(rows.map((row) => row[2])).toEqual(["Bolt", 420, 3220]);
  const swings = called("SWINGS", QUOTES, SCENARIOS, 1, "Bolt", null, null, null, null) as unknown[][];
  expect(swings.find(([name]) => name === "Workstations")).toEqual([
    "Workstations",
    46,
    41,
    51,
    103_320,
    128_520,
    25_200,
  ]);
});

test("a rate under the heading Rate is its model's own", () => {
  const quotes = [
    ["Quote", "Model", "Rate"],
    ["Acme", "per-user", 95],
    ["Bolt", "flat-rate", 3000],
  ];
  const rows = called("SENSITIVITY", quotes, SCENARIOS, 1, "User rate", [[100]], "monthly", null, null);
  expect(rows).toEqual([
    ["User rate", "Acme", "Bolt"],
    [100, 3400, 3000],
  ]);
  const swings = called("SWINGS", quotes, SCENARIOS, 1, 2, null, "monthly", null, null);
  expect(swings).toEqual([
    ["Field", "Now", "Low", "High", "Cost at low", "Cost at high", "Swing"],
    ["Flat fee", 3000, 2700, 3300, 2700, 3300, 600],
  ]);
});

test("Months and growth may be set where the table has no column for them", () => {
  const scenarios = [
    ["Scenario", "Users"],
    ["Base", 34],
  ];
  const quotes = [
    ["Quote", "User rate"],
    ["Acme", 100],
  ];
  expect(called("SENSITIVITY", quotes, scenarios, 1, "Months", [[1], [12]], null, null, null)).toEqual([
    ["Months", "Acme"],
    [1, 3400],
    [12, 40_800],
  ]);
  expect(
    called("SENSITIVITY", quotes, scenarios, 1, "User growth", [[0], [1]], "first-year", null, null),
  ).toEqual([
    ["User growth", "Acme"],
    [0, 40_800],
    [1, 57_100],
  ]);
});
