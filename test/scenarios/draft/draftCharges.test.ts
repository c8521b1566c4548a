import { cellSentence } from "../../../src/pricing";
import {
  chargesOf,
  chargeTable,
  compareDraft,
  draftFromRows,
  draftRows,
  draftFromTables,
  emptyCharge,
  emptyDraft,
  evaluateDraft,
  mergeRows,
  quoteTable,
  readDraft,
  sampleDrafts,
  scenarioTable,
  sharedCharges,
  sheetRows,
  withChanges,
  type Draft,
  type DraftCharge,
  type FieldValue,
} from "../../../src/scenarios";

type Values = Readonly<Record<string, FieldValue>>;

const empty = emptyDraft("USD");
const quote = (id: string, values: Values) => ({ id, values, checklist: {} });
const charge = (id: string, values: Values, owner?: string): DraftCharge => ({
  id,
  values,
  ...(owner === undefined ? {} : { quote: owner }),
});
/** Two quotes for 10 users; the first passes a license through. */
const draft: Draft = {
  ...empty,
  environment: { ...empty.environment, counts: { ...empty.environment.counts, Users: 10 } },
  quotes: [
    quote("quote-1", { Quote: "Acme", Model: "per-user", "User rate": 100 }),
    quote("quote-2", { Model: "per-user", "User rate": 120 }),
  ],
  charges: [
    charge("charge-1", { Charge: "Licence", Per: "user", Rate: 22 }, "quote-1"),
    charge("charge-2", { Charge: "Setup", Rate: 500, Every: "once" }, "quote-2"),
    charge("charge-3", { Quote: "all", Charge: "Levy", Rate: 7 }),
  ],
};
const monthly = (of: Draft) =>
  compareDraft(of, of.scenarios[0]?.id ?? "").quotes.map(({ measures }) =>
    measures.monthly.ok ? measures.monthly.value : cellSentence(measures.monthly.issue),
  );

test("charges are billed to their quotes, also to one without a name, and those of all to all", () => {
  // 10 × 100 + 10 × 22 + 7; 10 × 120 + 7, the setup being once.
  expect(monthly(draft)).toEqual([1227, 1207]);
  expect(chargeTable(draft).map(([owner]) => owner)).toEqual(["Quote", "Acme", "Quote 2", "all"]);
  expect(chargesOf(draft, "quote-1").map(({ id }) => id)).toEqual(["charge-1"]);
  expect(sharedCharges(draft).map(({ id }) => id)).toEqual(["charge-3"]);
});

test("a charge stays with its quote under any name, and two quotes of one name keep their own", () => {
  const renamed = {
    ...draft,
    quotes: draft.quotes.map((each) => ({ ...each, values: { ...each.values, Quote: "Same" } })),
  };
  expect(chargeTable(renamed).map(([owner]) => owner)).toEqual(["Quote", "Same", "Same", "all"]);
  const back = draftFromTables(renamed, quoteTable(renamed), scenarioTable(renamed), chargeTable(renamed));
  expect(back.charges.map((each) => each.quote)).toEqual(["quote-1", "quote-2", undefined]);
});

test("what is wrong with a charge is said of the charge, and not of its quote", () => {
  const wrong: Draft = {
    ...draft,
    charges: [
      ...draft.charges,
      charge("charge-4", { Charge: "Backup", Per: "elephant", Rate: 5 }, "quote-1"),
      emptyCharge([], "quote-2"),
    ],
  };
  const { quoteIssues, chargeIssues } = evaluateDraft(wrong);
  expect(quoteIssues("quote-1")).toEqual([]);
  expect(chargeIssues("charge-1")).toEqual([]);
  const [issue] = chargeIssues("charge-4");
  expect([issue?.field, issue && cellSentence(issue)]).toEqual([
    "Per",
    expect.stringContaining("elephant") as string,
  ]);
  // One in which nothing stands yet keeps nothing from being calculated.
  expect(monthly({ ...wrong, charges: [...draft.charges, emptyCharge([], "quote-2")] })).toEqual([
    1227, 1207,
  ]);
});

test("the charges of a draft whose tables cannot be read as a whole are still told what is wrong with them", () => {
  const [first, second] = draft.quotes;
  const twice: Draft = {
    ...draft,
    quotes: [first, { ...second, values: { ...second?.values, Quote: "Acme" } }] as Draft["quotes"],
    charges: [...draft.charges, charge("charge-4", { Charge: "Backup", Per: "user" }, "quote-2")],
  };
  const { comparison, chargeIssues } = evaluateDraft(twice);
  expect(comparison.ok).toBe(false);
  expect(chargeIssues("charge-1")).toEqual([]);
  expect(chargeIssues("charge-4").map(({ field }) => field)).toEqual(["Rate"]);
});

describe("a draft of version 1", () => {
  test.each(
    sampleDrafts
      .filter(({ draft }) => draft.charges.length === 0)
      .map((sample) => [sample.title, sample.draft] as const),
  )("%s gives the same cents", (_title, sample) => {
    const read = readDraft(JSON.stringify({ ...sample, charges: undefined, version: 1 }));
    if (read.state !== "read") throw new Error(JSON.stringify(read));
    expect(read.draft).toEqual(sample);
    for (const { id } of sample.scenarios) {
      expect(compareDraft(read.draft, id)).toEqual(compareDraft(sample, id));
    }
  });

  test("keeps what waits for its sheets", () => {
    const base = { ...draftRows(draft), charges: undefined };
    const read = readDraft(JSON.stringify({ ...draft, charges: undefined, version: 1, base }));
    expect(read).toMatchObject({ state: "read", base: { ...base, charges: { headers: [], rows: [] } } });
  });

  test.each([
    ["no charges", { charges: undefined }],
    ["a charge without an id", { charges: [{ values: {} }] }],
    ["a charge of a number", { charges: [{ id: "charge-1", quote: 5, values: {} }] }],
  ])("of version 2 with %s is damaged", (_what, change) => {
    expect(readDraft(JSON.stringify({ ...draft, ...change }))).toMatchObject({ state: "unreadable" });
  });
});

describe("in sheets", () => {
  const tables = { quotes: quoteTable(draft), scenarios: scenarioTable(draft), charges: chargeTable(draft) };
  const rows = draftRows(draft);
  const inSheet = (change: (cells: unknown[][]) => unknown[][], of: keyof typeof tables = "charges") => {
    const cells = change(tables[of].map((row) => [...row]));
    return mergeRows(rows, sheetRows({ ...tables, [of]: cells }, rows), rows);
  };
  const charged = (merge: ReturnType<typeof inSheet>) =>
    draftFromRows(draft, merge.draft).charges.map(({ id, quote: owner, values }) => [
      id,
      owner ?? values["Quote"],
      values["Charge"],
    ]);

  test("a change of a cell, a new row and a deleted one are the draft's", () => {
    const merge = inSheet(([head = [], licence = [], , levy = []]) => {
      const dearer = licence.map((cell) => (cell === 22 ? 25 : cell));
      return [
        head,
        dearer,
        levy,
        head.map((header) => ({ Quote: "acme", Charge: "Backup", Rate: 9 })[String(header)] ?? ""),
      ];
    });
    expect(merge.differences).toEqual([]);
    expect(charged(merge)).toEqual([
      ["charge-1", "quote-1", "Licence"],
      ["charge-3", "all", "Levy"],
      ["charge-4", "quote-1", "Backup"],
    ]);
    expect(monthly(draftFromRows(draft, merge.draft))).toEqual([1266, 1207]);
  });

  test("a quote that is renamed there keeps its charges, whose cells follow", () => {
    const merge = inSheet(
      (cells) => cells.map((row) => row.map((cell) => (cell === "Acme" ? "Acme Ltd" : cell))),
      "quotes",
    );
    const followed = draftFromRows(draft, merge.draft);
    expect(followed.charges[0]).toMatchObject(draft.charges[0] ?? {});
    expect(chargeTable(followed)[1]?.[0]).toBe("Acme Ltd");
  });

  test("a quote that is deleted there leaves its charges, under its name", () => {
    const merge = inSheet(([head = [], , second = []]) => [head, second], "quotes");
    expect(charged(merge)[0]).toEqual(["charge-1", "Acme", "Licence"]);
  });

  test("TRUE and FALSE are words, not the numbers that would turn them round", () => {
    const merge = inSheet(([head = [], ...body]) => [
      head,
      ...body.map((row) => row.map((cell, column) => (head[column] === "Uplift" ? false : cell))),
    ]);
    expect(draftFromRows(draft, merge.draft).charges.map(({ values }) => values["Uplift"])).toEqual([
      "FALSE",
      "FALSE",
      "FALSE",
    ]);
  });

  test("of an older version, which have no table of charges, the draft keeps its own", () => {
    const older = { quotes: tables.quotes, scenarios: tables.scenarios };
    const merge = mergeRows({ ...rows, charges: { headers: [], rows: [] } }, sheetRows(older, rows), rows);
    expect([merge.changesDraft, merge.changesSheet, merge.differences]).toEqual([false, false, []]);
    expect(draftFromRows(draft, merge.draft)).toMatchObject({ charges: draft.charges });
  });
});

test("charges of a quote that was added before the workbook was read go with it", () => {
  const before = emptyDraft("USD");
  const now: Draft = {
    ...before,
    quotes: [quote("quote-1", { Quote: "New" })],
    charges: [charge("charge-1", { Charge: "Licence", Rate: 1 }, "quote-1")],
  };
  const { quotes, charges } = withChanges(draft, before, now);
  expect(quotes.map(({ id }) => id)).toEqual(["quote-1", "quote-2", "quote-3"]);
  expect(charges.at(-1)).toEqual({ ...now.charges[0], id: "charge-4", quote: "quote-3" });
});
