import {
  compareDraft,
  emptyDraft,
  readPasted,
  withPasted,
  type Draft,
  type PastedKind,
  type PastedTable,
} from "../../../src/scenarios";

const empty = emptyDraft("USD");
const draft: Draft = {
  ...empty,
  environment: { ...empty.environment, counts: { ...empty.environment.counts, Users: 40, Servers: 2 } },
};
const quoted: Draft = {
  ...draft,
  quotes: [
    { id: "quote-1", values: { Quote: "Acme", "User rate": 100 }, checklist: {} },
    { id: "quote-2", values: { Quote: "Byte", "User rate": 120 }, checklist: {} },
  ],
};
const noEuro = (text: string) => (text.includes("€") ? `“${text}” is in another currency.` : undefined);
const read = (kind: PastedKind, cells: readonly (readonly unknown[])[], of = quoted, owner?: string) =>
  readPasted(kind, cells, of, noEuro, owner);
const table = (...args: Parameters<typeof read>): PastedTable => {
  const found = read(...args);
  if (typeof found === "string") throw new Error(found);
  return found;
};
const fates = ({ records }: PastedTable) =>
  records.map(({ cells }) => cells.map((cell) => ("why" in cell ? `${cell.fate}: ${cell.why}` : cell.fate)));
const totals = (of: Draft) =>
  compareDraft(of, of.scenarios[0]?.id ?? "").quotes.map(({ name, measures }) => [
    name,
    measures.monthly.ok ? measures.monthly.value : "none",
  ]);

const PRICES = [
  ["Vendor", "Per seat", "Setup fee", "Annual increase", "Contact"],
  ["Acme", "$150.00", 1500, "3%", "Ann"],
  ["Calm", 140, "waived", "", "Bob"],
];
const turned = (cells: readonly (readonly unknown[])[]) =>
  (cells[0] ?? []).map((_cell, column) => cells.map((row) => row[column] ?? ""));

describe("quotes", () => {
  test.each([
    ["rows", PRICES],
    ["columns", turned(PRICES)],
  ] as const)(
    "in %s are understood by their headings, and what is not a term is said to be left out",
    (stands, cells) => {
      const found = table("quotes", cells);
      expect(found.stands).toBe(stands);
      expect(found.columns.map(({ header }) => header)).toEqual([
        "Quote",
        "User rate",
        "Onboarding",
        "Uplift",
        undefined,
      ]);
      expect(fates(found)).toEqual([
        ["term", "term", "term", "term", "ignored: Its heading isn't a term."],
        ["term", "term", "term", "blank", "ignored: Its heading isn't a term."],
      ]);
      expect(found.records.map(({ values }) => values)).toEqual([
        { Quote: "Acme", "User rate": 150, Onboarding: 1500, Uplift: 0.03 },
        { Quote: "Calm", "User rate": 140, Onboarding: "waived", Uplift: "" },
      ]);
    },
  );

  test("are added behind the others, under a name that is free", () => {
    const { records } = table("quotes", PRICES);
    const { draft: added, ids } = withPasted(
      quoted,
      "quotes",
      records.map(({ values }) => values),
    );
    expect(ids).toEqual(["quote-3", "quote-4"]);
    // 40 users each.
    expect(totals(added)).toEqual([
      ["Acme", 4000],
      ["Byte", 4800],
      ["Acme (2)", 6000],
      ["Calm", 5600],
    ]);
  });

  test("with a cell that cannot be read keep it, with the reason", () => {
    const found = table("quotes", [
      ["Quote", "User rate", "Uplift"],
      ["Acme", "=A1*2", "3%"],
      ["Byte", "15%", 3],
      ["Calm", "€140", ""],
      ["Dime", "#N/A", ""],
      ["Echo", "1,500", ""],
    ]);
    expect(fates(found).map(([, rate]) => rate)).toEqual([
      expect.stringMatching(/^refused: .*=A1\*2/) as string,
      expect.stringMatching(/^refused: .*percentage/) as string,
      "refused: “€140” is in another currency.",
      expect.stringMatching(/^refused: .*#N\/A/) as string,
      expect.stringMatching(/^refused: .*1,500/) as string,
    ]);
    expect(fates(found)[1]?.[2]).toMatch(/^refused: .*3% or 0\.03/);
    expect(found.records.map(({ values }) => values["User rate"])).toEqual([
      "=A1*2",
      "15%",
      "€140",
      "#N/A",
      "1,500",
    ]);
  });

  test("in two currencies keep the signs of the other one", () => {
    const found = table("quotes", [
      ["Quote", "User rate", "Currency"],
      ["Acme", "€150", "EUR"],
      ["Byte", "$140", "USD"],
    ]);
    expect(found.records.map(({ values }) => values["User rate"])).toEqual(["€150", 140]);
  });

  test("of merged cells are those of their first cells, and what has no heading is left out", () => {
    const found = table("quotes", [
      ["Offers of May", "", "", ""],
      ["Quote", "User rate", "", "Uplift"],
      ["Acme", 150, "per month", 0.03],
      ["", 140, "per month", ""],
    ]);
    expect(fates(found)).toEqual([
      ["term", "term", "ignored: It has no heading.", "term"],
      ["blank", "term", "ignored: It has no heading.", "blank"],
    ]);
  });

  test("lose a column alone that the rules refuse, with the reason", () => {
    const found = table("quotes", [
      ["Quote", "User rate", "Annual fee", "User overagee", "Unit price of parking fee"],
      ["Acme", 150, 1200, 5, 30],
    ]);
    expect(found.columns.map(({ header, why }) => header ?? why)).toEqual([
      "Quote",
      "User rate",
      expect.stringMatching(/“Annual fee”/) as string,
      expect.stringMatching(/User overage/) as string,
      expect.stringMatching(/Charges/) as string,
    ]);
    expect(found.records[0]?.values).toEqual({ Quote: "Acme", "User rate": 150 });
  });

  test("take the rate under Rate for the one of their model, and years for months", () => {
    const found = table("quotes", [
      ["Quote", "Model", "Rate", "Contract term (years)"],
      ["Acme", "per-user", 150, 3],
      ["Byte", "flat-rate", 4000, 1],
    ]);
    expect(found.records.map(({ values }) => values)).toMatchObject([
      { "User rate": 150, Term: 36 },
      { "Flat fee": 4000, Term: 12 },
    ]);
  });

  test("say what their rows lack, and leave a row of totals out", () => {
    const found = table("quotes", [
      ["Quote", "Model", "User rate"],
      ["Acme", "per-user", 150],
      ["Byte", "per-user", ""],
      ["Total", "", 150],
    ]);
    expect(fates(found)).toEqual([
      ["term", "term", "term"],
      ["term", expect.stringMatching(/^refused: .*user rate/) as string, "blank"],
    ]);
    expect(found.leftOut.join()).toMatch(/Total/);
  });
});

test.each<[string, PastedKind, readonly (readonly unknown[])[], RegExp]>([
  ["a letter", "quotes", [["Dear client,"], ["thank you for your call."]], /User rate/],
  ["nothing", "quotes", [], /./],
  ["one heading", "quotes", [["Quote", "User rate"]], /./],
  [
    "other words",
    "scenarios",
    [
      ["Colour", "Taste"],
      ["red", "sweet"],
    ],
    /Users/,
  ],
  [
    "other words",
    "charges",
    [
      ["Colour", "Taste"],
      ["red", "sweet"],
    ],
    /Charge/,
  ],
  [
    "5,000 rows",
    "quotes",
    [["Quote", "User rate"], ...Array.from({ length: 5000 }, (_, row) => [`Q${row}`, row + 1])],
    /5000 quotes, and the wizard takes 100/,
  ],
  [
    "two of one name",
    "quotes",
    [
      ["Quote", "User rate"],
      ["A", 1],
      ["A", 2],
    ],
    /“A”/,
  ],
])("%s is not a table of %s, and it is said why", (_what, kind, cells, words) => {
  expect(read(kind, cells)).toMatch(words);
});

describe("scenarios", () => {
  const CELLS = [
    ["Case", "Headcount", "Laptops", "Desktops", "Kiosks", "CPI", "Horizon (years)"],
    ["Plan", 45, 30, 20, 4, "2%", 3],
    ["Boom", 90, 60, 40, 9, "2%", 5],
  ];

  test("bring their counts, classes that quotes price, and what changes", () => {
    const priced = {
      ...quoted,
      quotes: [{ id: "q", values: { Quote: "A", "Kiosk rate": 9 }, checklist: {} }],
    };
    const { records } = table("scenarios", CELLS, priced);
    const { draft: added, ids } = withPasted(
      priced,
      "scenarios",
      records.map(({ values }) => values),
    );
    expect(ids).toEqual(["scenario-2", "scenario-3"]);
    expect(added.scenarios[1]).toMatchObject({
      values: { Scenario: "Plan", Months: 36 },
      ownCounts: { Users: 45, Kiosks: 4 },
    });
    // Laptops and desktops add up: the environment has 4 kiosks at 9 in the one, and 9 in the other.
    const monthly = ids.map((id) => compareDraft(added, id).quotes[0]?.measures.monthly);
    expect(monthly).toMatchObject([{ value: 36 }, { value: 81 }]);
    expect(added.scenarios[0]?.ownCounts).toMatchObject({});
  });

  test("without a class that quotes price leave it out", () => {
    expect(table("scenarios", CELLS).columns.map(({ header, why }) => header ?? why)).toEqual([
      "Scenario",
      "Users",
      "Workstations",
      "Desktops",
      "Its heading isn't a term.",
      "Index growth",
      "Months",
    ]);
  });
});

describe("charges", () => {
  const CELLS = [
    ["Item", "Unit", "Unit price", "Frequency"],
    ["Licence", "per user", "$22.00", ""],
    ["Fee", "", 1200, "yearly"],
    ["Zoo", "elephant", 5, ""],
  ];

  test("of one quote go with it, and each cell says what becomes of it", () => {
    const found = table("charges", CELLS, quoted, "Acme");
    expect(fates(found)).toEqual([
      ["term", "term", "term", "blank"],
      ["term", "blank", "term", "term"],
      ["term", expect.stringMatching(/^refused: .*elephant/) as string, "term", "blank"],
    ]);
    const sound = found.records.slice(0, 2).map(({ values }) => values);
    const { draft: added } = withPasted(quoted, "charges", sound, "quote-1");
    expect(added.charges.map(({ quote, values }) => [quote, values["Charge"], values["Rate"]])).toEqual([
      ["quote-1", "Licence", 22],
      ["quote-1", "Fee", 1200],
    ]);
    // 40 × 100 + 40 × 22 + 1,200 in month 1.
    expect(totals(added)[0]).toEqual(["Acme", 6080]);
  });

  test("that name their quotes go with those", () => {
    const found = table("charges", [
      ["Quote", "Charge", "Rate"],
      ["Byte", "Levy", 7],
      ["all", "Tax stamp", 1],
    ]);
    const { draft: added } = withPasted(
      quoted,
      "charges",
      found.records.map(({ values }) => values),
      "quote-1",
    );
    expect(added.charges.map(({ quote, values }) => quote ?? values["Quote"])).toEqual(["quote-2", "all"]);
  });
});
