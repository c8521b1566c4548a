import { DRAFT_VERSION, emptyDraft, readDraft, sampleDrafts, writeDraft } from "../../../src/scenarios";

const draft = sampleDrafts[1]?.draft ?? emptyDraft("USD");
const kept = JSON.parse(writeDraft(draft)) as Record<string, unknown>;

test("a draft comes back as it was, with what was inserted and set aside", () => {
  const full = {
    ...draft,
    quotes: draft.quotes.map((quote) => ({ ...quote, setAside: { "Flat fee": 9 } })),
    inserted: { sheets: { Quotes: "a" }, quotesTable: "b", scenariosTable: "c" },
  };
  expect(readDraft(writeDraft(full))).toEqual({ state: "read", draft: full });
});

test("a draft of a newer version is recognized, whatever it holds", () => {
  expect(readDraft(JSON.stringify({ version: DRAFT_VERSION + 1, quotes: "other" }))).toEqual({
    state: "newer",
    version: DRAFT_VERSION + 1,
  });
});

test("a draft of version 0 is brought up: its one horizon goes to every scenario, its quotes get a checklist", () => {
  const { quotes, scenarios, ...rest } = kept as { quotes: object[]; scenarios: { values: object }[] };
  const old = {
    ...rest,
    version: 0,
    months: 24,
    quotes: quotes.map((quote) => ({ ...quote, checklist: undefined })),
    scenarios: scenarios.map((scenario) => ({
      ...scenario,
      values: { ...scenario.values, Months: undefined },
    })),
  };
  const read = readDraft(JSON.stringify(old));
  if (read.state !== "read") throw new Error(JSON.stringify(read));
  expect(read.draft.version).toBe(DRAFT_VERSION);
  expect(read.draft.scenarios.map(({ values }) => values["Months"])).toEqual([24, 24]);
  expect(read.draft.quotes.every(({ checklist }) => Object.keys(checklist).length === 0)).toBe(true);
  expect("months" in read.draft).toBe(false);
});

test.each<[string, string]>([
  ["no JSON", "{"],
  ["a list", "[]"],
  ["nothing", "null"],
  ["no version", "{}"],
  ["a broken version", '{"version":"1"}'],
  ["a damaged version 0", '{"version":0,"quotes":5}'],
  ...(
    [
      ["no currency", { currency: 5 }],
      ["a discount rate that is not a value", { discountRate: null }],
      ["counts that are not values", { environment: { ...draft.environment, counts: { Users: [] } } }],
      ["an unknown choice", { environment: { ...draft.environment, byod: "some" } }],
      ["quotes without a list", { quotes: {} }],
      ["a quote without an id", { quotes: [{ values: {}, checklist: {} }] }],
      ["two quotes of one id", { quotes: [draft.quotes[0], draft.quotes[0]] }],
      ["a checklist of words", { quotes: [{ id: "a", values: {}, checklist: { "included scope": "yes" } }] }],
      ["no scenario", { scenarios: [] }],
      ["a scenario without counts", { scenarios: [{ id: "a", values: {} }] }],
      ["sheets that are nowhere", { inserted: { sheets: [] } }],
    ] as const
  ).map(([name, change]): [string, string] => [name, JSON.stringify({ ...kept, ...change })]),
])("what cannot be a draft is said, not guessed: %s", (_case, text) => {
  expect(readDraft(text)).toEqual({
    state: "unreadable",
    problem: expect.stringMatching(/^The draft that this workbook keeps cannot be read: .+\.$/) as string,
  });
});
