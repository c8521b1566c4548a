import { gzipSync } from "node:zlib";
import { FUNCTION_SCRIPTS } from "../../scripts/build/functionScripts";
import { builtMetadata, distBytes, distText } from "./distFile";
import { HostError, loadFunctions, runBuiltFunctions } from "./functionsHost";

const loaded = loadFunctions();

/** As the host calls: what is omitted is null, and the invocation comes last. */
function call(
  name: string,
  values: readonly unknown[],
  { associations } = loaded,
  address = "Sheet1!A1",
): unknown {
  const body = associations.get(name);
  const described = builtMetadata().functions.find(({ id }) => id === name);
  if (!body || !described) throw new Error(`${name} is not there.`);
  const omitted = described.parameters.slice(values.length).map(() => null);
  return body(...values, ...omitted, { address, functionName: name });
}

const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);

const QUOTES = [
  ["Quote", "User rate"],
  ["A", 100],
  ["B", 120],
];
const SCENARIOS = [
  ["Scenario", "Users", "Months"],
  ["S", 10, 12],
];

const DEVICES = [
  ["Device name", "Device type", "Serial number"],
  ["PC1", "Laptop", "S1"],
  ["DC01", "Windows Server 2022", "S2"],
];
const ACCOUNTS = [
  ["Email", "Enabled", "Office"],
  ["ann@example.com", true, "Oslo"],
  ["svc-backup@example.com", true, "Oslo"],
];

/** One call of every function that answers with a single value, worked out by hand. */
const CALLS: readonly (readonly [name: string, values: readonly unknown[], answer: unknown])[] = [
  ["PERUSER", [column(40), 150], 6000],
  ["PERDEVICE", [column(60, 4), column(50, 200)], 3800],
  ["FLATRATE", [5000, column(55), column(50), column(20)], 5100],
  ["HYBRID", [column(40), 100, column(4), column(200)], 4800],
  ["BREAKFIX", [1.2, 100, null, 0.25], 125],
  ["OVERAGE", [column(55), column(50), column(20)], 100],
  [
    "TIERED",
    [
      15,
      [
        [10, 5],
        ["unlimited", 4],
      ],
    ],
    70,
  ],
  // 1 to 15 January 2024, of 30 days.
  ["PRORATE", [300, 45292, 45306, "30"], 150],
  ["TRUEUP", [column(10, 10), column(12, 9), 5], 10],
  ["DEVICESPERUSER", [column(30), column(60)], 2],
  ["CROSSOVER", [100, column(10), column(40)], 2.5],
  ["BREAKEVENUSERRATE", [column(10), column(20), column(50)], 100],
  ["BREAKEVEN", [[...QUOTES, ["F", 90]], SCENARIOS, "S", "A", "B", "User rate"], 120],
  ["FLATRATEFIT", [0.05, 0.05, 2, true, true, true], true],
];

test("Every function of the metadata is associated once, under its id, and nothing else is", () => {
  expect([...loaded.associations.keys()].sort()).toEqual(
    builtMetadata()
      .functions.map(({ id }) => id)
      .sort(),
  );
  expect(loaded.repeated).toEqual([]);
});

test.each(CALLS)("%s computes with nothing but the language around it", (name, values, answer) => {
  expect(call(name, values)).toBe(answer);
});

/** One call of every spilling function: the columns to look at, and what stands in them from the first row on. */
const SPILLS: readonly (readonly [
  name: string,
  values: readonly unknown[],
  columns: readonly number[],
  rows: readonly unknown[][],
])[] = [
  [
    "COMPAREMODELS",
    [column(10), column(20), 100, column(40)],
    [0, 1],
    [
      ["Model", "Monthly"],
      ["Per-user", 1000],
      ["Per-device", 800],
    ],
  ],
  ["QUOTECOSTS", [QUOTES, SCENARIOS], [0, 1], [[12_000, 14_400]]],
  ["BESTQUOTE", [QUOTES, SCENARIOS], [0], [["A"]]],
  ["QUOTENOTES", [QUOTES, SCENARIOS], [0], [[""]]],
  [
    "QUOTECHECK",
    [
      [
        ["Quote", "User rate", "Minimum users"],
        ["A", 100, 15],
      ],
      SCENARIOS,
    ],
    [0, 1, 3],
    [
      ["Quote", "Finding", "Cost"],
      ["A", "minimum above need", 6000],
    ],
  ],
  [
    "BRIDGE",
    [[...QUOTES, ["Z", 90]], SCENARIOS, "S", "A", "Z"],
    [0, 1, 2],
    [
      ["Step", "Amount", "Sum"],
      ["A", "", 12_000],
      ["Base rates", -1200, 10_800],
      ["Z", "", 10_800],
    ],
  ],
  [
    "SENSITIVITY",
    [QUOTES, SCENARIOS, "S", "Users", column(10, 20)],
    [0, 1, 2],
    [
      ["Users", "A", "B"],
      [10, 12_000, 14_400],
      [20, 24_000, 28_800],
    ],
  ],
  [
    "COSTGRID",
    [QUOTES, SCENARIOS, "S", "Users", column(10), "B: User rate", [[90, 110]]],
    [0, 1, 2],
    [
      ["Users \\ B: User rate", 90, 110],
      [10, "B", "A"],
    ],
  ],
  [
    "FLIPS",
    [QUOTES, SCENARIOS, "S"],
    [0, 1, 2, 3, 4, 5],
    [
      ["Field", "Now", "Falls to", "Then best", "Rises to", "Then best"],
      ["B: User rate", 120, 99.99, "B", "", ""],
      ["A: User rate", 100, 0, "B", 120.01, "B"],
      ["Users", 10, "", "", "", ""],
      ["Months", 12, "", "", "", ""],
    ],
  ],
  [
    "SWINGS",
    [QUOTES, SCENARIOS, "S", "A"],
    [0, 2, 3, 6],
    [
      ["Field", "Low", "High", "Swing"],
      ["Users", 9, 11, 2400],
      ["User rate", 90, 110, 2400],
      ["Months", 11, 13, 2000],
    ],
  ],
  [
    "SIMULATE",
    [QUOTES, SCENARIOS, "S", null, 10],
    [0, 5],
    [
      ["Quote", "Cheapest share"],
      ["A", 1],
      ["B", 0],
    ],
  ],
  [
    "QUOTELINES",
    [QUOTES, SCENARIOS, "A", "S"],
    [0, 3],
    [
      ["Line", "Amount"],
      ["Users", 1000],
      ["Total", 1000],
    ],
  ],
  [
    "QUOTESCHEDULE",
    [QUOTES, SCENARIOS, "A", "S"],
    [0, 7],
    [["Month", "Cumulative"], ...Array.from({ length: 12 }, (_, index) => [index + 1, 1000 * (index + 1)])],
  ],
  [
    "COUNTDEVICES",
    [DEVICES],
    [0, 1],
    [
      ["Class", "Counted"],
      ["Workstations", 1],
      ["Servers", 1],
      ["Network devices", 0],
      ["Mobile devices", 0],
      ["Unclear", 0],
      ["Total", 2],
    ],
  ],
  [
    "COUNTUSERS",
    [ACCOUNTS, null, null, null, "site"],
    [0, 1],
    [
      ["Name", "Users"],
      ["Oslo", 1],
      ["Total", 1],
    ],
  ],
  [
    "LISTCHANGES",
    [DEVICES, DEVICES.slice(0, 2)],
    [0, 1],
    [
      ["Change", "Name"],
      ["left", "DC01"],
      ["Net", ""],
    ],
  ],
  [
    "RECONCILE",
    [
      [
        ["Description", "Qty", "Unit price", "Amount"],
        ["Users", 12, 100, 1200],
      ],
      QUOTES,
      "A",
      [
        ["Month", "Users"],
        [1, 10],
      ],
    ],
    [0, 7, 8],
    [
      ["Line", "Difference", "Finding"],
      ["Users", 200, "quantity: 2 more than counted"],
      ["Total", 200, ""],
      ["Dispute", 200, ""],
      ["Not billed", 0, ""],
      ["Pay", "", ""],
    ],
  ],
  [
    "RERATE",
    [
      QUOTES,
      [
        ["Month", "Users"],
        [1, 10],
        [2, 11],
      ],
    ],
    [0, 1, 2],
    [
      ["Month", "A", "B"],
      [1, 1000, 1200],
      [2, 1100, 1320],
      ["Total", 2100, 2520],
    ],
  ],
];

test.each(SPILLS)("%s spills with nothing but the language around it", (name, values, columns, rows) => {
  const spilled = (call(name, values) as unknown[][]).map((row) => columns.map((index) => row[index]));
  expect([...spilled]).toEqual(rows);
});

test("RECOMMEND spills every model under its headings, each with its reasons", () => {
  const [headings = [], ...models] = call("RECOMMEND", [column(30), column(76)]) as unknown[][];
  expect([...headings]).toEqual(["Model", "Monthly", "Score", "Why"]);
  expect(models.length).toBeGreaterThan(1);
  for (const [model, , score, why] of models) {
    expect([typeof model, typeof score, typeof why]).toEqual(["string", "number", "string"]);
  }
});

test("Every function of the metadata is called in these tests", () => {
  const called = [...CALLS, ...SPILLS]
    .map(([name]) => name)
    .concat("RECOMMEND")
    .sort();
  expect(called).toEqual(
    builtMetadata()
      .functions.map(({ id }) => id)
      .sort(),
  );
});

test("A bad argument is the host's own error, which names the argument", () => {
  expect.assertions(3);
  try {
    call("PERUSER", [column(40), "many"]);
  } catch (error) {
    expect(error).toBeInstanceOf(HostError);
    expect((error as HostError).code).toBe("#VALUE!");
    expect((error as HostError).message).toMatch(/rate.*many/i);
  }
});

test("No page, no Office.js, no Node, no timer and no clock is asked for, at the start or in a call", () => {
  for (const [name, values] of [...CALLS, ...SPILLS]) call(name, values);
  expect([...loaded.asked]).toEqual([]);
});

test("Without a host, as when Office.js could not be loaded, the scripts do not fail", () => {
  expect(() => runBuiltFunctions(undefined)).not.toThrow();
});

test("functions.js alone holds what prices of counts and rates need", () => {
  const names = ["PERUSER", "PERDEVICE", "FLATRATE", "HYBRID", "TIERED", "BREAKFIX", "RECOMMEND"];
  expect([...loadFunctions(["functions"]).associations.keys()]).toEqual(expect.arrayContaining(names));
});

const WITH_THOSE_BEFORE = FUNCTION_SCRIPTS.map(
  (script, index) => [script, FUNCTION_SCRIPTS.slice(0, index)] as const,
);

test.each(WITH_THOSE_BEFORE)(
  "The functions of %s.js need no script but those before it",
  (script, before) => {
    const partly = loadFunctions([...before, script]);
    const { associations } = loadFunctions(before);
    const isOwn = ([name]: readonly [string, ...unknown[]]) =>
      partly.associations.has(name) && !associations.has(name);
    expect([...CALLS, ...SPILLS].some(isOwn)).toBe(true);
    for (const [name, values, answer] of CALLS.filter(isOwn)) expect(call(name, values, partly)).toBe(answer);
    for (const [name, values, columns, rows] of SPILLS.filter(isOwn)) {
      const spilled = call(name, values, partly) as unknown[][];
      expect([...spilled.map((row) => columns.map((index) => row[index]))]).toEqual(rows);
    }
    expect([...partly.asked]).toEqual([]);
  },
);

test.each(WITH_THOSE_BEFORE)("Where %s.js did not load, those behind it wait for it", (missing, before) => {
  const { associations } = loadFunctions(FUNCTION_SCRIPTS.filter((script) => script !== missing));
  expect([...associations.keys()]).toEqual([...loadFunctions(before).associations.keys()]);
});

test("All scripts add to one list of functions, and their calls to one journal", () => {
  const { page, associations } = loaded;
  expect(Object.keys(page.mspPricingFunctions ?? {})).toEqual([...associations.keys()]);
  expect(page.mspPricingJournal?.functionNames).toEqual([...associations.keys()]);
  for (const [index, name] of ["QUOTECOSTS", "QUOTENOTES", "RERATE"].entries()) {
    const [, values = []] = SPILLS.find(([each]) => each === name) ?? [];
    call(name, values, loaded, `Sheet2!A${index + 1}`);
    const [entry] = page.mspPricingJournal?.callsFrom(`Sheet2!A${index + 1}`) ?? [];
    expect(entry?.functionName).toBe(name);
  }
});

/** The sources of which something is in a script, as its source map says. */
const sourcesOf = (script: string): readonly string[] =>
  (JSON.parse(distText(`${script}.js.map`)) as { sources: readonly string[] }).sources.filter((source) =>
    source.includes("/src/"),
  );

test("Nothing is in two scripts", () => {
  const sources = FUNCTION_SCRIPTS.flatMap(sourcesOf);
  expect(sources.filter((source, index) => sources.indexOf(source) !== index)).toEqual([]);
});

/**
 * What each script may weigh, in bytes gzipped; the first has 45 KB, the others what they weigh and a twentieth. In one
 * script all functions were 30 kB with the terms of the first quotes, 56 with the whole language of contracts, 61 with
 * the checks of quotes, 82 with lists and invoices, 94 with what would change the answer.
 */
test.each([
  ["functions", 45_000],
  ["functions-quotes", 29_400],
  ["functions-analysis", 15_000],
  ["functions-lists", 24_600],
])("%s.js has at most %i bytes gzipped", (script, most) => {
  expect(gzipSync(distBytes(`${script}.js`), { level: 9 }).length).toBeLessThanOrEqual(most);
});
