import {
  changeModel,
  draftFromTables,
  emptyDraft,
  emptyQuote,
  quoteTable,
  sampleDrafts,
  scenarioTable,
  type Draft,
  type FieldValue,
} from "../../../src/scenarios";

type Cells = readonly (readonly unknown[])[];
const records = ([headers = [], ...rows]: Cells) =>
  rows.map((row) => Object.fromEntries(headers.map((header, column) => [String(header), row[column]])));
const draftWith = (
  quotes: readonly Readonly<Record<string, FieldValue>>[],
  counts: Readonly<Record<string, FieldValue>> = {},
): Draft => {
  const empty = emptyDraft("USD");
  return {
    ...empty,
    environment: { ...empty.environment, counts: { ...empty.environment.counts, ...counts } },
    quotes: quotes.map((values, index) => ({ id: `quote-${index + 1}`, values, checklist: {} })),
  };
};

describe("the table of quotes", () => {
  test("has only the columns that a model of the draft takes", () => {
    const [headers] = quoteTable(draftWith([{ Quote: "A", Model: "per-user", "User rate": 150 }]));
    expect(headers).toEqual([
      ...["Quote", "Provider", "Model", "User rate", "Minimum users", "Site fee", "Hourly rate"],
      ...["Included hours", "Minimum", "Onboarding", "Uplift", "Discount", "Billing basis", "Audit months"],
      ...["True-up", "Term"],
    ]);
  });

  test("has every column where a model is blank, and where there is no quote", () => {
    const [blank = []] = quoteTable(draftWith([{ Quote: "A" }]));
    const [none] = quoteTable(emptyDraft("USD"));
    expect(blank).toEqual(none);
    expect(blank).toEqual(expect.arrayContaining(["User rate", "Device rate", "Flat fee", "Overage cap"]));
  });

  test("has a column for what is filled even if no model takes it, so that nothing wrong is hidden", () => {
    const [headers] = quoteTable(draftWith([{ Quote: "A", Model: "per-user", "Flat fee": 5 }]));
    expect(headers).toContain("Flat fee");
  });

  test("has a rate column for each class of the workbook's own, before the rate of all others", () => {
    const [headers = []] = quoteTable(
      draftWith([{ Quote: "A", Model: "per-device" }], { Kiosks: 12, "IoT devices": 3 }),
    );
    expect(headers.slice(3, 10)).toEqual([
      ...[
        "Workstation rate",
        "Server rate",
        "Network rate",
        "Mobile rate",
        "Kiosk rate",
        "IoT rate",
        "Device rate",
      ],
    ]);
    expect(quoteTable(draftWith([{ Model: "per-user" }], { Kiosks: 12 }))[0]).toContain("Kiosk rate");
  });

  test("keeps columns that mean nothing to a form", () => {
    const table = quoteTable(draftWith([{ Quote: "A", Model: "per-user", Contact: "Ann" }, { Quote: "B" }]));
    expect(table[0]?.at(-1)).toBe("Contact");
    expect(table.slice(1).map((row) => row.at(-1))).toEqual(["Ann", ""]);
  });
});

test("a scenario has the environment's counts, but for its own", () => {
  const draft = draftWith([], { Users: 30, Workstations: 40 });
  const [first] = draft.scenarios;
  if (first === undefined) throw new Error("There is no scenario.");
  const two: Draft = {
    ...draft,
    scenarios: [first, { id: "scenario-2", values: { Scenario: "Less" }, ownCounts: { Users: 10 } }],
  };
  expect(records(scenarioTable(two))).toEqual([
    expect.objectContaining({ Scenario: "Base", Users: 30, Workstations: 40, Months: 36 }),
    expect.objectContaining({ Scenario: "Less", Users: 10, Workstations: 40, Months: "" }),
  ]);
});

describe("a draft read back from its tables", () => {
  test.each(sampleDrafts.map(({ id, draft }) => [id, draft] as const))("is the same: %s", (_id, draft) => {
    const back = draftFromTables(draft, quoteTable(draft), scenarioTable(draft));
    expect([quoteTable(back), scenarioTable(back)]).toEqual([quoteTable(draft), scenarioTable(draft)]);
    expect(back.quotes.map(({ id, checklist }) => [id, checklist])).toEqual(
      draft.quotes.map(({ id, checklist }) => [id, checklist]),
    );
    expect(back.scenarios.map(({ id, ownCounts }) => [id, ownCounts])).toEqual(
      draft.scenarios.map(({ id, ownCounts }) => [id, ownCounts]),
    );
    expect(draftFromTables(back, quoteTable(back), scenarioTable(back))).toEqual(back);
  });

  const base: Draft = {
    ...draftWith(
      [
        { Quote: "A", Model: "per-user", "User rate": 150 },
        { Quote: "B", Model: "per-device", "Device rate": 75 },
      ],
      { Users: 30, Workstations: 40 },
    ),
  };
  const answered: Draft = {
    ...base,
    quotes: base.quotes.map((quote) => ({
      ...quote,
      checklist: { "included scope": quote.id === "quote-1" },
    })),
  };
  const scenarios = scenarioTable(answered);

  test("knows quotes by name after they were moved, and by place after they were renamed", () => {
    const moved = draftFromTables(
      answered,
      [
        ["Quote", "User rate"],
        ["b", 1],
        [" a ", 2],
      ],
      scenarios,
    );
    expect(moved.quotes.map(({ id, checklist }) => [id, checklist["included scope"]])).toEqual([
      ["quote-2", false],
      ["quote-1", true],
    ]);
    const renamed = draftFromTables(answered, [["Quote"], ["New name"], ["B"]], scenarios);
    expect(renamed.quotes.map(({ id }) => id)).toEqual(["quote-1", "quote-2"]);
  });

  test("gives a new row a new id and an unanswered checklist, and forgets a removed one", () => {
    const added = draftFromTables(answered, [["Quote"], ["A"], ["B"], ["C"]], scenarios);
    expect(added.quotes[2]).toEqual({ id: "quote-3", values: { Quote: "C" }, checklist: {} });
    const removed = draftFromTables(answered, [["Quote"], ["B"], [""], [null]], scenarios);
    expect(removed.quotes.map(({ id }) => id)).toEqual(["quote-2"]);
  });

  test("knows headers in every spelling that the functions know, and keeps the second of two as it is", () => {
    const cells = [
      ["Offer", "Seat rate", "User rate", "Kiosk  RATE", "Notes"],
      ["A", 150, 3, 20, "call back"],
    ];
    const withKiosks = draftWith([{ Quote: "A" }], { Kiosks: 1 });
    const { quotes } = draftFromTables(withKiosks, cells, scenarioTable(withKiosks));
    expect(quotes[0]?.values).toEqual({ Quote: "A", "User rate": 3, "Kiosk rate": 20, Notes: "call back" });
  });

  test("takes a count that all scenarios share as the environment's, and keeps it where they differ", () => {
    const cells = [
      ["Scenario", "Headcount", "Servers"],
      ["Base", 35, 2],
      ["More", 35, 3],
    ];
    const draft = draftFromTables(answered, quoteTable(answered), cells);
    expect([draft.environment.counts["Users"], draft.environment.counts["Servers"]]).toEqual([35, ""]);
    expect(draft.scenarios.map(({ ownCounts }) => ownCounts)).toEqual([{ Servers: 2 }, { Servers: 3 }]);
  });

  test("takes a column that a quote prices, or that is named for devices, as a class, and drops one that is gone", () => {
    const quotes = [
      ["Quote", "Robot rate"],
      ["A", 9],
    ];
    const cells = [
      ["Scenario", "Robots", "Lab devices", "Budget"],
      ["Base", 4, 5, 1000],
    ];
    const draft = draftFromTables(draftWith([{ Quote: "A" }], { Kiosks: 1 }), quotes, cells);
    expect(Object.keys(draft.environment.counts)).toEqual([
      ...["Users", "Workstations", "Servers", "Network devices", "Mobile devices", "Sites", "Support hours"],
      ...["Robots", "Lab devices"],
    ]);
    expect(draft.scenarios[0]?.values).toEqual({ Scenario: "Base", Budget: 1000 });
  });

  test("knows a class by the name that the functions know it by, one that ends in ss too", () => {
    const quotes = [
      ["Quote", "wireless rate"],
      ["A", 9],
    ];
    const cells = [
      ["Scenario", "Wireless"],
      ["Base", 4],
    ];
    const draft = draftFromTables(draftWith([{ Quote: "A" }], { Wireless: 1 }), quotes, cells);
    expect(draft.environment.counts["Wireless"]).toBe(4);
    expect(draft.quotes[0]?.values).toEqual({ Quote: "A", "Wireless rate": 9 });
    const added = draftFromTables(draftWith([{ Quote: "A" }]), quotes, cells);
    expect(added.environment.counts["Wireless"]).toBe(4);
  });

  test("has a scenario even where the table has none", () => {
    expect(draftFromTables(answered, quoteTable(answered), [["Scenario", "Users"]]).scenarios).toHaveLength(
      1,
    );
  });

  test("reads TRUE as 1 where a number is due, errors as their text, and blanks of every kind as blank", () => {
    const cells = [
      ["Quote", "User rate", "Term", "Onboarding", "Signed"],
      [true, true, "#N/A", "  ", true],
    ];
    expect(draftFromTables(answered, cells, scenarios).quotes[0]?.values).toEqual({
      ...{ Quote: "TRUE", "User rate": 1, Term: "#N/A", Onboarding: "", Signed: "TRUE" },
    });
  });
});

describe("another model", () => {
  const quote = {
    ...emptyQuote([], "per-user"),
    values: { Quote: "A", Model: "per-user", "User rate": 150, Term: 12 },
  };

  test("sets aside what it does not take, and gives it back", () => {
    const flat = changeModel(quote, "flat-rate", []);
    expect(flat).toEqual({
      ...quote,
      values: { Quote: "A", Model: "flat-rate", Term: 12 },
      setAside: { "User rate": 150 },
    });
    expect(changeModel(flat, "hybrid", []).values).toEqual({ ...quote.values, Model: "hybrid" });
    expect(changeModel(flat, "per-user", [])).toEqual(quote);
  });

  test("keeps columns that no model knows, and rates of classes that the environment has", () => {
    const own = { ...quote, values: { ...quote.values, Contact: "Ann", "Kiosk rate": 20 } };
    expect(changeModel(own, "flat-rate", ["Kiosks"])).toEqual({
      ...own,
      values: { Quote: "A", Model: "flat-rate", Term: 12, Contact: "Ann" },
      setAside: { "User rate": 150, "Kiosk rate": 20 },
    });
  });
});

test("a new quote has an id of its own, whatever was removed before", () => {
  const first = emptyQuote([]);
  const third = emptyQuote([first, { ...first, id: "quote-7" }]);
  expect([first.id, third.id, third.values]).toEqual(["quote-1", "quote-8", {}]);
});
