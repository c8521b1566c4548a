import {
  comparisonOf,
  inOneCurrency,
  type Charge,
  type QuoteTerms,
  type TableCells,
} from "../../../src/pricing";

const SCENARIOS: TableCells = [
  ["Scenario", "Users", "Workstations", "Mailboxes", "Months"],
  ["Now", 40, 50, 60, 36],
];

/** The terms of a quote with a user rate, or the code of what is wrong. */
function read(heading: string, cell: unknown): QuoteTerms | string {
  const isRate = ["User rate", "Flat fee"].includes(heading);
  const comparison = comparisonOf(
    isRate
      ? [
          ["Quote", heading],
          ["A", cell],
        ]
      : [
          ["Quote", "User rate", heading],
          ["A", 100, cell],
        ],
    SCENARIOS,
  );
  if (!comparison.ok) return comparison.issue.code;
  const [row] = comparison.value.quotes.rows;
  return row?.quote?.terms ?? row?.issues[0]?.code ?? "nothing";
}
const term = <Name extends keyof QuoteTerms>(heading: string, name: Name, cell: unknown) => {
  const terms = read(heading, cell);
  return typeof terms === "string" ? terms : terms[name];
};
const decimal = (coefficient: number, scale = 0) => ({ coefficient, scale });
const band = (upTo: number | undefined, rate: number) => ({
  upTo: upTo === undefined ? undefined : upTo * 1_000_000,
  rate: decimal(rate),
});

describe("bands", () => {
  const three = { bands: [band(25, 140), band(50, 120), band(undefined, 100)] };
  test.each([
    "up to 25: 140; up to 50: 120; above: 100",
    "≤ 25: 140\n≤ 50: 120\nabove 50: 100",
    "<= 25: 140; <= 50: 120; over 50: 100",
    "1-25: 140; 26-50: 120; 51+: 100",
    "0–25: 140; 25–50: 120; 50 and above: 100",
    "1 to 25 = 140; 26 to 50 @ 120; above = 100",
    "25: 140; 50: 120; above: 100",
    "up to 25 users: $140; up to 50 users: $120; above: $100",
    "Up to 25 seats: 140.00; up to 50 seats: 120; above: 100",
    "<= 25: 140; <=50: 120; >50: 100",
    "≤25 = 140; ≤50 = 120; ≥51 = 100",
    "≤ 25: 140; ≤ 50: 120; >= 51: 100",
  ])("%s", (text) => {
    expect(term("User rate", "userRate", text)).toMatchObject(three);
  });
  test.each([
    ["up to 1,000: 5; above: 4", [band(1000, 5), band(undefined, 4)]],
    ["up to 1\u202f000: 5; 1\u2009001–5\u00a0000: 4", [band(1000, 5), band(5000, 4)]],
    ["up to 10: included; above: 4", [band(10, 0), band(undefined, 4)]],
    ["up to 10: 5", [band(10, 5)]],
  ])("%s", (text, bands) => {
    expect(term("User rate", "userRate", text)).toEqual({ bands });
  });
  test("one band without a limit is a plain rate", () => {
    expect(term("User rate", "userRate", "above: 140")).toEqual(decimal(140));
  });
  test("a flat fee names what its bands count", () => {
    expect(term("Flat fee", "flatFee", "up to 10 devices: 300; above: 1400")).toEqual({
      bands: [band(10, 300), band(undefined, 1400)],
      unit: "devices",
    });
  });
});

describe("words", () => {
  test.each(["included", "incl.", "Free", "no charge", "WAIVED"])("%s is no charge", (word) => {
    expect(term("Onboarding", "onboarding", word)).toEqual(decimal(0));
    expect(term("Device rate", "deviceRate", word)).toBe("included");
  });
  test.each(["-", "–", "—", "n/a", "None", "not offered"])("%s is a blank", (word) => {
    const terms = ["Onboarding", "Discount", "Term", "Included hours", "Billing basis", "Tax", "Model"];
    for (const heading of terms) expect(read(heading, word)).toEqual(read(heading, ""));
  });
  test.each(["tbd", "TBA", "?", "on request", "t.b.d."])("%s leaves a term open", (word) => {
    expect(term("Onboarding", "openTerms", word)).toEqual(["Onboarding"]);
    expect(term("Minimum users", "openTerms", word)).toEqual(["Minimum users"]);
    expect(term("Exit fee", "exitFee", word)).toEqual({ kind: "open" });
  });
  test("an open rate says which model is meant only where no other does, and is not lacking", () => {
    const quotes: TableCells = [
      ["Quote", "Model", "User rate", "Flat fee", "Site fee"],
      ["Flat", "", "tbd", 500, ""],
      ["Users", "", "tbd", "", 50],
      ["Named", "per-user", "tbd", "", 50],
    ];
    const comparison = comparisonOf(quotes, SCENARIOS);
    expect(comparison.ok && comparison.value.quotes.rows.map(({ quote }) => quote?.model.name)).toEqual([
      ...["flat-rate", "per-user", "per-user"],
    ]);
  });
  test("an open user rate names no rate", () => {
    expect(read("User rate", "tbd")).toBe("no-rates");
  });
  test.each(["unlimited", "no limit", "any"])("%s hours are all covered", (word) => {
    expect(term("Included hours", "includedHours", word)).toBe("unlimited");
  });
});

test.each([
  ["36", 36],
  ["36 months", 36],
  ["3 years", 36],
  ["36-month", 36],
  [22.999999999999996, 23],
])("a term of %s is %i months", (cell, months) => {
  expect(term("Term", "termMonths", cell)).toBe(months);
});

test.each([
  ["monthly", 1],
  ["month-to-month", 1],
  ["Quarterly in advance", 3],
  ["per quarter", 3],
  ["half-yearly", 6],
  ["semi-annually", 6],
  ["annual", 12],
  ["yearly, in advance", 12],
  ["12 months", 12],
  [3, 3],
])("billed %s is every %i months", (cell, months) => {
  expect(term("Billed every", "billedEvery", cell)).toBe(months);
});

test.each([
  [0.03, [decimal(3, 2)]],
  ["3.125%", [decimal(3125, 5)]],
  ["0%; 0%; 5%", [decimal(0), decimal(0), decimal(5, 2)]],
  ["3% a year", [decimal(3, 2)]],
])("an uplift of %s", (cell, steps) => {
  expect(term("Uplift", "uplift", cell)).toEqual({ kind: "steps", steps });
});
test.each([
  ["CPI", "CPI", decimal(0)],
  ["cpi-u + 2%", "cpi-u", decimal(2, 2)],
  ["HICP+1.5%", "HICP", decimal(15, 3)],
  ["inflation", "inflation", decimal(0)],
])("an uplift of %s follows the index", (cell, index, spread) => {
  expect(term("Uplift", "uplift", cell)).toEqual({ kind: "index", index, spread });
});
test.each(["CPI − 1%", "greater of 3% and CPI", "CPI + some", "CPI plus 2%"])(
  "an uplift of %s is unclear",
  (cell) => {
    expect(read("Uplift", cell)).toBe("index-unclear");
  },
);

test.each<readonly [unknown, unknown]>([
  ["", { kind: "blank" }],
  ["n/a", { kind: "blank" }],
  ["none", { kind: "none" }],
  ["no charge", { kind: "none" }],
  ["50%", { kind: "share", share: decimal(5, 1) }],
  ["50% of the remaining fees", { kind: "share", share: decimal(5, 1) }],
  [0.25, { kind: "share", share: decimal(25, 2) }],
  ["6 months", { kind: "months", months: 6_000_000 }],
  ["1 year", { kind: "months", months: 12_000_000 }],
  ["remaining", { kind: "share", share: decimal(1) }],
  ["remaining months", { kind: "share", share: decimal(1) }],
  [5000, { kind: "amount", amount: decimal(5000) }],
  ["$50", { kind: "amount", amount: decimal(50) }],
  [
    "1-12: 100%; 13-36: 50%; above: 25%",
    {
      kind: "bands",
      bands: [
        { upTo: 12, share: decimal(1) },
        { upTo: 36, share: decimal(5, 1) },
        { upTo: undefined, share: decimal(25, 2) },
      ],
    },
  ],
])("an exit fee of %s", (cell, fee) => {
  expect(term("Exit fee", "exitFee", cell)).toEqual(fee);
});

test.each([
  ["13%", [decimal(13, 2)]],
  ["5%; 9.975%", [decimal(5, 2), decimal(9975, 5)]],
  ["exempt", [decimal(0)]],
  ["0%", [decimal(0)]],
  [0, undefined],
  ["", undefined],
])("a tax of %s", (cell, taxes) => {
  expect(term("Tax", "taxes", cell)).toEqual(taxes);
});

test("what is covered is listed by any words for the classes, and what is not a class is named", () => {
  const comparison = comparisonOf(
    [
      ["Quote", "User rate", "Covers"],
      ["A", 100, "PCs; drones"],
      ["B", 100, "all"],
    ],
    SCENARIOS,
  );
  if (!comparison.ok) throw new Error(comparison.issue.code);
  const { quotes, leftOut } = comparison.value;
  const words = leftOut.filter(({ kind }) => kind === "covered-word");
  expect(quotes.rows.map(({ quote }) => quote?.terms.covers)).toEqual([["workstation"], ["workstation"]]);
  expect(words).toEqual([{ kind: "covered-word", quote: "A", word: "drones" }]);
});

describe("charges", () => {
  function charges(...rows: readonly (readonly unknown[])[]): readonly Charge[] {
    const comparison = comparisonOf(
      [
        ["Quote", "User rate"],
        ["A", 100],
        ["B", 90],
      ],
      SCENARIOS,
      [["Quote", "Charge", "Per", "Quantity", "Rate", "Every", "From month", "To month", "Uplift"], ...rows],
    );
    if (!comparison.ok) throw new Error(comparison.issue.code);
    const [first] = comparison.value.quotes.rows;
    if (first?.quote === undefined) throw new Error(first?.issues[0]?.code);
    return first.quote.charges;
  }
  const per = (word: string, quantity: unknown = "") => charges(["A", "X", word, quantity, 5])[0]?.per;
  test.each<readonly [string, Charge["per"]]>([
    ["user", { kind: "user" }],
    ["per user per month", { kind: "user" }],
    ["/seat/month", { kind: "user" }],
    ["Devices", { kind: "device" }],
    ["Laptops", { kind: "class", deviceClass: { key: "workstation", label: "Workstation" } }],
    ["server", { kind: "class", deviceClass: { key: "server", label: "Server" } }],
    ["location", { kind: "site" }],
    ["hour", { kind: "hour" }],
    ["month", { kind: "month" }],
    ["", { kind: "month" }],
    ["Mailboxes", { kind: "unit", key: "mailboxe" }],
    ["per mailboxes", { kind: "unit", key: "mailboxe" }],
  ])("per “%s”", (word, unit) => {
    expect(per(word)).toEqual(unit);
  });
  test("any word will do beside a quantity", () => {
    expect(per("tenant", 3)).toEqual({ kind: "word", word: "tenant" });
  });
  test("all means every quote, a title and a blank row mean none, and a label may be missing", () => {
    const read = charges(
      ["Licenses", "", "", "", "", "", "", "", ""],
      ["all", "", "user", "", 3, "", "", "", ""],
      ["", "", "", "", "", "", "", "", ""],
      ["a", "Setup", "", "", 500, "once", 2, "", "no"],
    );
    expect(
      read.map(({ label, isOwn, every, fromMonth, uplifted }) => [label, isOwn, every, fromMonth, uplifted]),
    ).toEqual([
      ["Charge 2", false, 1, 1, true],
      ["Setup", true, "once", 2, false],
    ]);
  });
  test("FALSE says no, and a blank yes", () => {
    const read = charges(["A", "X", "", "", 5, "", "", "", false], ["A", "Y", "", "", 5, "", "", "", 0]);
    expect(read.map(({ uplifted }) => uplifted)).toEqual([false, true]);
  });
  test("a credit is negative, and so is a share", () => {
    expect(charges(["A", "Credit", "month", "", -50])[0]?.rate).toEqual(decimal(-50));
    expect(charges(["A", "Free months", "percent", "", "-100%", "", 1, 3])[0]?.rate).toEqual(decimal(-1));
  });
  test("a fault is one of its quote alone, that of a name one of all", () => {
    const cells = (quote: string): TableCells => [
      ["Quote", "Charge", "Per", "Rate"],
      [quote, "X", "cow", 5],
    ];
    const quotes: TableCells = [
      ["Quote", "User rate"],
      ["Acme Ltd", 100],
      ["Other", 90],
    ];
    const fault = comparisonOf(quotes, SCENARIOS, cells("Acme Ltd"));
    expect(fault.ok && fault.value.quotes.rows.map(({ issues }) => issues.length)).toEqual([1, 0]);
    expect(comparisonOf(quotes, SCENARIOS, cells("Acme Ltdd"))).toMatchObject({
      issue: { code: "charge-of-unknown" },
    });
    const left = comparisonOf(quotes, SCENARIOS, cells("Zenith"));
    expect(left.ok && left.value.leftOut).toContainEqual({ kind: "charges-of", quote: "Zenith" });
  });
  test("the first of several texts is the label, and an amount beside a rate is left out", () => {
    const comparison = comparisonOf(
      [
        ["Quote", "User rate"],
        ["A", 100],
      ],
      SCENARIOS,
      [
        ["Quote", "Item", "Description", "Unit price", "Amount", "Total"],
        ["A", "Backup", "Nightly", 5, 50, 600],
      ],
    );
    if (!comparison.ok) throw new Error(comparison.issue.code);
    const [row] = comparison.value.quotes.rows;
    expect(row?.quote?.charges.map(({ label, rate }) => [label, rate])).toEqual([["Backup", decimal(5)]]);
    expect(comparison.value.leftOut.slice(-2)).toEqual([
      { kind: "column", table: "Charges", heading: "Amount" },
      { kind: "column", table: "Charges", heading: "Total" },
    ]);
  });
});

test.each([
  ["$150", "CAD 160", undefined],
  ["US$150", "CAD 160", "mixed-currencies"],
  ["$150", "€140", "mixed-currencies"],
  ["150 kr", "SEK 140", undefined],
  ["¥150", "JPY 140", undefined],
  ["£150", "140", undefined],
])("%s beside %s: %s", (first, second, code) => {
  const comparison = comparisonOf(
    [
      ["Quote", "User rate"],
      ["A", first],
      ["B", second],
    ],
    SCENARIOS,
  );
  if (!comparison.ok) throw new Error(comparison.issue.code);
  const one = inOneCurrency(comparison.value);
  expect(one.ok ? undefined : one.issue.code).toBe(code);
});

test.each([
  [["Flat fee (USD)", "Onboarding (EUR)"], [150, 20], "mixed-currencies"],
  [["Flat fee (USD)", "Onboarding (EUR)"], [150, 0], undefined],
  [["Flat fee (USD)", "Onboarding"], ["150", "€20"], "mixed-currencies"],
  [["Flat fee (USD)", "Onboarding"], ["up to 9 users: 5; above: 4", "€20"], "mixed-currencies"],
  [["Flat fee (USD)", "Onboarding $"], ["€150", 20], "mixed-currencies"],
  [["Flat fee (USD)", "Onboarding $"], ["US$150", 20], undefined],
  [["Flat fee (USD)", "Currency"], [150, "EUR"], "mixed-currencies"],
  [["Flat fee (USD / EUR)", "Onboarding"], ["€150", 20], undefined],
])("headings %j over %j: %s", (headings, cells, code) => {
  const comparison = comparisonOf(
    [
      ["Quote", ...headings],
      ["A", ...cells],
    ],
    SCENARIOS,
  );
  if (!comparison.ok) throw new Error(comparison.issue.code);
  const one = inOneCurrency(comparison.value);
  expect(one.ok ? undefined : one.issue.code).toBe(code);
});
