import "../support/customFunctions";
import { shown } from "../support/customFunctions";
import { catalogue, type FunctionName } from "../../src/functions/catalogue";

const call = (name: FunctionName, ...values: unknown[]): unknown =>
  shown(() => (catalogue[name] as unknown as (...passed: unknown[]) => unknown)(...values));

const table = (record: Record<string, unknown>) => [Object.keys(record), Object.values(record)];
const quotes = table({ Quote: "Acme", "User rate": 100, "Audit months": 1 });
const scenarios = table({ Scenario: "Office", Users: 10, Months: 36 });

/** 23.000000000000004 and the like: what floating point leaves behind the 15 digits that a cell shows. */
const shaky = (whole: number): number => {
  const number = whole * (1 + 2 * Number.EPSILON);
  expect(number).not.toBe(whole);
  return number;
};

describe("a number is its 15 digits, as a cell shows it", () => {
  test.each<[string, unknown, unknown]>([
    ["a date", call("PRORATE", 3100, shaky(45_658), shaky(45_688)), call("PRORATE", 3100, 45_658, 45_688)],
    [
      "a date just below midnight",
      call("PRORATE", 3100, 45_658 - 1e-11, 45_688),
      call("PRORATE", 3100, 45_658, 45_688),
    ],
    [
      "a month",
      call("QUOTELINES", quotes, scenarios, 1, 1, shaky(23)),
      call("QUOTELINES", quotes, scenarios, 1, 1, 23),
    ],
    [
      "a position",
      call("QUOTESCHEDULE", quotes, scenarios, shaky(1), shaky(1)),
      call("QUOTESCHEDULE", quotes, scenarios, 1, 1),
    ],
    [
      "the months of a scenario",
      call("QUOTECOSTS", quotes, table({ Users: 10, Months: shaky(23) })),
      [[23_000]],
    ],
    [
      "the audit months of a quote",
      call("QUOTECOSTS", table({ "User rate": 100, "Audit months": shaky(3) }), scenarios, "monthly"),
      [[1000]],
    ],
    [
      "the term of a quote",
      call("QUOTECOSTS", table({ "User rate": 100, Term: shaky(36) }), scenarios, "monthly"),
      [[1000]],
    ],
    ["a flag", call("FLATRATEFIT", 0, 0, 1, shaky(1), shaky(1), shaky(1)), true],
    ["a tolerance", call("FLATRATEFIT", 110 / 100 - 1, 0, 1, 1, 1, 1), true],
    ["a basis that is a number", call("PRORATE", 3100, 45_658, 45_687, shaky(30)), 3100],
    [
      "the limit of a tier",
      call("TIERED", 3 * 1.1, [
        [3.3, 10],
        ["unlimited", 5],
      ]),
      33,
    ],
  ])("%s", (_what, answer, expected) => {
    expect(answer).toEqual(expected);
  });
});

describe("no answer is NaN or infinite, and none lies beyond what is exact", () => {
  test.each<[string, unknown, unknown]>([
    ["a crossover beyond all devices", call("CROSSOVER", 150, [[5]], [[1e-300]]), "#VALUE! "],
    ["a crossover of two tiny rates", call("CROSSOVER", 3e-300, [[5]], [[1e-300]]), 3],
    ["a crossover of a tiny user rate", call("CROSSOVER", 1e-300, [[5]], [[1]]), 1e-300],
    ["a break-even rate of tiny rates", call("BREAKEVENUSERRATE", [[5]], [[10]], [[1e-300]]), 2e-300],
    ["a break-even rate of huge rates", call("BREAKEVENUSERRATE", [[1e-6]], [[1e9]], [[1e12]]), "#VALUE! "],
  ])("%s", (_what, answer, expected) => {
    if (typeof expected === "string") expect(answer).toContain(expected);
    else expect(answer).toBe(expected);
  });

  test("a year of an amount just below 1e12 is an error, the month stands", () => {
    const rows = call("COMPAREMODELS", [[1]], [[1]], 1e11, [[1]]) as unknown[][];
    expect(rows[1]?.[1]).toBe(1e11);
    expect(rows[1]?.[2]).toMatchObject({ code: "#VALUE!" });
    expect((rows[1]?.[2] as Error).message).toContain("annual cost");
  });

  test("a schedule stands as long as its sums are exact", () => {
    const rows = call("QUOTESCHEDULE", table({ "User rate": 4e11 }), table({ Users: 1, Months: 4 }), 1, 1);
    const column = (heading: string) =>
      (rows as unknown[][]).slice(1).map((row) => row[(rows as unknown[][])[0]?.indexOf(heading) ?? -1]);
    expect(column("Recurring")).toEqual([4e11, 4e11, 4e11, 4e11]);
    expect(column("Cumulative").slice(0, 2)).toEqual([4e11, 8e11]);
    expect(column("Cumulative").slice(2)).toMatchObject([{ code: "#VALUE!" }, { code: "#VALUE!" }]);
  });

  test("the reasons of a recommendation hold numbers only, however small the rates", () => {
    const rows = JSON.stringify(call("RECOMMEND", [[40]], [[60], [4]], 1, 1e-300, [[1e-300], [2e-300]]));
    expect(rows).not.toMatch(/NaN|Infinity/);
    const tiny = JSON.stringify(call("RECOMMEND", [[40]], [[100], [4]], 1, 150, [[1e-310], [10]]));
    expect(tiny).not.toMatch(/NaN|Infinity/);
  });
});

test("what is written into one answer does not show in the next", () => {
  const answers: Record<string, () => unknown[][]> = {
    QUOTELINES: () => call("QUOTELINES", quotes, scenarios, 1, 1) as unknown[][],
    QUOTESCHEDULE: () => call("QUOTESCHEDULE", quotes, scenarios, 1, 1) as unknown[][],
    QUOTECOSTS: () => call("QUOTECOSTS", quotes, scenarios, "total", 0, true) as unknown[][],
    BESTQUOTE: () => call("BESTQUOTE", quotes, scenarios) as unknown[][],
    QUOTENOTES: () => call("QUOTENOTES", quotes, scenarios) as unknown[][],
    QUOTECHECK: () => call("QUOTECHECK", quotes, scenarios) as unknown[][],
    SENSITIVITY: () => call("SENSITIVITY", quotes, scenarios, 1, "Months", [[1]]) as unknown[][],
    COSTGRID: () => call("COSTGRID", quotes, scenarios, 1, "Months", [[1]], "Users", [[2]]) as unknown[][],
    FLIPS: () => call("FLIPS", quotes, scenarios, 1) as unknown[][],
    SWINGS: () => call("SWINGS", quotes, scenarios, 1, 1) as unknown[][],
    SIMULATE: () => call("SIMULATE", quotes, scenarios, 1, 0.1, 3) as unknown[][],
    BRIDGE: () => call("BRIDGE", quotes, scenarios, 1, 1, 1) as unknown[][],
    RERATE: () =>
      call("RERATE", quotes, [
        ["Month", "Users"],
        [1, 10],
      ]) as unknown[][],
    COMPAREMODELS: () => call("COMPAREMODELS", [[5]], [[5]], 1, [[1]]) as unknown[][],
    RECOMMEND: () => call("RECOMMEND", [[5]], [[5]]) as unknown[][],
  };
  for (const answer of Object.values(answers)) {
    const before = answer();
    const copy = structuredClone(before);
    for (const row of before) row.fill("overwritten");
    expect(answer()).toEqual(copy);
  }
});

describe("texts stay within bounds", () => {
  const long = "x".repeat(100_000);
  test.each<[string, unknown]>([
    ["a number", call("PERUSER", [[long]], 1)],
    ["a choice", call("PRORATE", 1, 45_658, 45_688, long)],
    ["a flag", call("FLATRATEFIT", 0, 0, 1, long)],
    ["a heading", call("PERUSER", [[long], [1]], 1)],
    ["a name that is not found", call("QUOTELINES", quotes, scenarios, long, 1)],
    ["a name", call("QUOTELINES", table({ Quote: long, "User rate": 1 }), scenarios, "none", 1)],
    ["a model", call("QUOTELINES", table({ Model: long, "User rate": 1 }), scenarios, 1, 1)],
    ["a date", call("PRORATE", 1, long, 45_688)],
  ])("a message quotes at most 60 characters of %s", (_what, message) => {
    expect(String(message)).toContain("…");
    expect(String(message).length).toBeLessThan(500);
  });

  test("a message shows a number of hundreds of digits as a power of ten", () => {
    expect(call("PERUSER", [[1e300]], 1)).toBe(
      "#VALUE! Users: a count must be at most 1,000,000,000, not 1e+300.",
    );
    expect(
      String(call("QUOTECOSTS", table({ "User rate": 1, Uplift: 1e300 }), scenarios)).length,
    ).toBeLessThan(200);
  });

  test("a note fits into a cell", () => {
    const rows = Array.from({ length: 400 }, (_, index) => [`Quote ${index} ${"n".repeat(60)}`, 100, 12]);
    const [note] =
      (call("QUOTENOTES", [["Quote", "User rate", "Term"], ...rows], scenarios) as string[][])[0] ?? [];
    expect(note?.length).toBeLessThanOrEqual(32_767);
    expect(note).toMatch(/more to know than a cell can hold/);
  });
});

test("a rate that is an error is the row's result, #N/A included", () => {
  const two = (rate: unknown) => [
    ["Quote", "User rate"],
    ["Acme", rate],
    ["Best", 100],
  ];
  for (const error of ["#N/A", "#NUM!"]) {
    expect(call("BESTQUOTE", two(error), scenarios)).toMatchObject([[{ code: error }]]);
  }
  expect(call("BESTQUOTE", two(90), scenarios)).toEqual([["Acme"]]);
});

test("a share above its bound is quoted by its own number", () => {
  expect(call("QUOTECOSTS", quotes, scenarios, "npv", 8)).toContain("8 means 800%: write 8% or 0.08");
  expect(call("FLATRATEFIT", 0, 0, 1, 1, 1, 1, 8)).toContain("8 means 800%: write 8% or 0.08");
  expect(call("FLATRATEFIT", 5, 0, 1)).toContain(
    "5 means 500%: write 5% or 0.05, or give the users added per month",
  );
  expect(call("FLATRATEFIT", -5, 0, 1)).toContain("-5 means -500%: write -5% or -0.05");
  expect(call("FLATRATEFIT", 1, 0, 1)).toBe(false);
});

test("users who come by growth are as many as those who are hired", () => {
  const growth = (change: number, users = 100) =>
    JSON.stringify(
      call("RECOMMEND", [[users]], [[10]], 1, null, null, null, null, null, null, null, null, change),
    );
  expect(growth(0.2)).toContain("20 more users within 12 months");
  expect(growth(0.19)).not.toContain("more users within 12 months");
});
