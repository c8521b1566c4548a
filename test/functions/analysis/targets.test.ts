import { called, said } from "./slowly";

const call = (...passed: Parameters<typeof called>) => called(...passed) as unknown[][];

const QUOTES = [
  ["Quote", "Flat fee", "Included users", "User overage", "Workstation rate", "Server rate"],
  ["Flat", 1000, 10, 50, "", ""],
  ["Device", "", "", "", 60, 100],
];
const SCENARIOS = [
  ["Scenario", "Users", "Workstations", "Servers", "Mailboxes", "Months"],
  ["Base", 14, 8, 2, 30, 12],
];
const CHARGES = [
  ["Quote", "Charge", "Per", "Rate"],
  ["all", "Mail", "Mailboxes", 3],
];

describe("what a field sets is billed as if it stood in the table", () => {
  // As it stands: 1,000 + 4 × 50 + 30 × 3, and 8 × 60 + 2 × 100 + 30 × 3.
  test.each<[string, number, number, number]>([
    ["User overage", 40, 1250, 770],
    ["Included users", 12, 1190, 770],
    ["Included users", 20, 1090, 770],
    ["Workstation rate", 50, 1290, 690],
    ["Server rate", 150, 1290, 870],
    ["Workstations", 10, 1290, 890],
    ["Servers", 0, 1290, 570],
    ["Mailboxes", 40, 1320, 800],
  ])("%s at %d", (field, value, flat, device) => {
    expect(
      call("SENSITIVITY", QUOTES, SCENARIOS, 1, field, [[value]], "monthly", null, CHARGES).slice(1),
    ).toEqual([[value, flat, device]]);
  });

  test("only in quotes that have it as one number: neither a list nor a word is", () => {
    const quotes = [
      ["Quote", "User rate", "Uplift"],
      ["List", 10, "3%; 4%"],
      ["Number", 10, 0.03],
      ["Word", 10, "CPI"],
    ];
    const scenarios = [
      ["Scenario", "Users", "Index growth", "Months"],
      ["Base", 1, 0, 24],
    ];
    expect(call("SENSITIVITY", quotes, scenarios, 1, "Uplift", [[0.1]], "total", null, null)[1]).toEqual([
      0.1,
      120 + 123.6,
      120 + 132,
      240,
    ]);
  });
});

describe("a value at which a ceiling is exceeded and no overage is agreed", () => {
  const quotes = [
    ["Quote", "Flat fee", "Included users"],
    ["Flat", 1000, 10],
  ];
  const scenarios = [
    ["Scenario", "Users", "Months"],
    ["Base", 10, 12],
  ];

  test("has no best quote in a grid", () => {
    const grid = call(
      ...(["COSTGRID", quotes, scenarios, 1, "Users", [[10], [11]], "Flat fee", [[900]]] as const),
      ...([null, null, null] as const),
    );
    expect(grid[1]).toEqual([10, "Flat"]);
    expect(grid[2]).toMatchObject([11, { code: "#N/A" }]);
  });

  test("has no cost at its end of a swing, which then comes first", () => {
    const rows = call("SWINGS", quotes, scenarios, 1, 1, 0.1, "monthly", null, null).slice(1);
    const row = (field: string) => rows.find(([name]) => name === field)?.slice(1);
    const none = { code: "#N/A" };
    expect(row("Users")).toMatchObject([10, 9, 11, 1000, none, none]);
    expect(row("Flat fee")).toEqual([1000, 900, 1100, 900, 1100, 200]);
    expect(rows.at(-1)?.[0]).toBe("Flat fee");
  });
});

test("hours that fall to none leave what is billed by the hour without a cost", () => {
  const quotes = [
    ["Quote", "Hourly rate"],
    ["Hours", 100],
  ];
  const scenarios = [
    ["Scenario", "Users", "Support hours", "Months"],
    ["Base", 10, 1, 12],
  ];
  const rows = call("SWINGS", quotes, scenarios, 1, 1, 0.1, "monthly", null, null).slice(1);
  const none = { code: "#N/A" };
  expect(rows[0]).toMatchObject(["Support hours", 1, 0, 2, none, 200, none]);
});

test("what is 0 cannot fall and comes after what can, and what bears on no cost does not flip", () => {
  const quotes = [
    ["Quote", "User rate", "Server rate"],
    ["Cheap", 100, 60],
    ["Dear", 110, 10],
  ];
  const scenarios = [
    ["Scenario", "Users", "Servers", "Sites", "Months"],
    ["Base", 10, 0, 3, 12],
  ];
  const rows = call("FLIPS", quotes, scenarios, 1, "monthly", null, null).slice(1);
  // 1,000 and 1,100: two servers make them 1,120 both, and the first quote stays the best.
  const flips = rows.map(([field, , falls, , rises, best]) => [field, falls, rises, best]);
  expect(flips.slice(0, 3)).toEqual([
    ["Dear: User rate", 99.99, "", ""],
    ["Cheap: User rate", "", 110.01, "Dear"],
    ["Servers", "", 3, "Dear"],
  ]);
  expect(rows.map(([field]) => field)).not.toContain("Sites");
});

test("of many headings the first are named where a field is none of them", () => {
  const classes = Array.from(
    { length: 40 },
    (_, at) => `Kind${String.fromCharCode(65 + (at % 26))}${at} devices`,
  );
  const scenarios = [
    ["Scenario", "Users", ...classes],
    ["Base", 10, ...classes.map(() => 1)],
  ];
  const words = said("SENSITIVITY", QUOTES, scenarios, 1, "Colour", [[1]], null, null, null);
  expect(words).toMatch(
    /^#VALUE! Field: there is no “Colour”; give a column of the scenarios \(.*KindA0 devices.*…?\)/,
  );
  expect(words).not.toContain(classes.at(-1));
});
