import { cellSentence } from "../../../src/pricing";
import {
  compareDraft,
  emptyDraft,
  evaluateDraft,
  invoiceOfDraft,
  recommendationFor,
  type Draft,
  type FieldValue,
} from "../../../src/scenarios";

type Values = Readonly<Record<string, FieldValue>>;
const draftWith = (
  quotes: readonly Values[],
  counts: Values = { Users: 10, Workstations: 12 },
  more: Partial<Draft> = {},
): Draft => {
  const empty = emptyDraft("USD");
  return {
    ...empty,
    environment: { ...empty.environment, counts: { ...empty.environment.counts, ...counts } },
    quotes: quotes.map((values, index) => ({ id: `quote-${index + 1}`, values, checklist: {} })),
    ...more,
  };
};
const issuesOf = (draft: Draft, id = "quote-1") =>
  evaluateDraft(draft)
    .quoteIssues(id)
    .map((issue) => [issue.field, cellSentence(issue)]);

test.each<[string, Values, string, string]>([
  ["a percentage above 1", { Model: "per-user", "User rate": 5, Uplift: 3 }, "Uplift", "write 3% or 0.03"],
  ["a percentage where money is due", { "User rate": "15%" }, "User rate", "that is a percentage"],
  ["a word that is not a share", { "User rate": 5, Discount: "some" }, "Discount", "write a percentage"],
  ["bands with a gap", { "User rate": "1-25: 140; 30-50: 120" }, "User rate", "begin that band at 26"],
  ["an unclear exit fee", { "User rate": 5, "Exit fee": 6 }, "Exit fee", "6 months"],
  ["a text that is not a number", { Model: "per-user", "User rate": "abc" }, "User rate", "“abc”"],
  ["a lacking rate, at the rate", { Model: "per-user" }, "User rate", "give a user rate"],
  [
    "a lacking class rate, at the first class",
    { Model: "per-device" },
    "Workstation rate",
    "give a device rate",
  ],
  ["a lacking fee, at the fee", { Model: "flat-rate" }, "Flat fee", "give a flat fee"],
  [
    "a lacking hourly rate, at the rate",
    { Model: "time-and-materials" },
    "Hourly rate",
    "give an hourly rate",
  ],
  ["too few rates of a hybrid", { Model: "hybrid", "Flat fee": 5 }, "Flat fee", "at least two of"],
  ["no model and no rate", { Term: 12 }, "Model", "give a user rate, a class rate"],
  ["an unknown model", { Model: "per-cow" }, "Model", "choose one of"],
  [
    "class rates in a model without any",
    { Model: "per-user", "User rate": 5, "Server rate": 9 },
    "Server rate",
    "takes no class rates",
  ],
  [
    "a device rate in a model without any",
    { Model: "per-user", "User rate": 5, "Device rate": 9 },
    "Device rate",
    "takes no class rates",
  ],
  [
    "overage beside a user rate",
    { Model: "hybrid", "User rate": 5, "Flat fee": 5, "User overage": 2 },
    "User overage",
    "never both",
  ],
])("an issue stands at its field: %s", (_case, values, field, words) => {
  expect(issuesOf(draftWith([{ Quote: "A", ...values }]))).toContainEqual([
    field,
    expect.stringContaining(words),
  ]);
});

test("a repeated name is said at the later quote, and hides no other issue", () => {
  const draft = draftWith([
    { Quote: "A", Model: "per-user", "User rate": 5 },
    { Quote: " a", Model: "per-user", "User rate": -5 },
  ]);
  expect(issuesOf(draft, "quote-1")).toEqual([]);
  expect(issuesOf(draft, "quote-2").map(([field]) => field)).toEqual(["Quote", "User rate"]);
  expect(compareDraft(draft, "scenario-1").quotes[0]?.measures.total.ok).toBe(false);
});

test("a scenario's issues are there without any quote, and beside a repeated name", () => {
  const wrong: Draft = {
    ...draftWith([]),
    scenarios: [
      { id: "a", values: { Scenario: "X", Months: 601 }, ownCounts: {} },
      { id: "b", values: { Scenario: "X", "User growth": 20 }, ownCounts: { Users: -1 } },
    ],
  };
  const { scenarioIssues } = evaluateDraft(wrong);
  expect(scenarioIssues("a").map(({ field }) => field)).toEqual(["Months"]);
  expect(scenarioIssues("b").map(({ field }) => field)).toEqual(["Scenario", "Users", "User growth"]);
  expect(scenarioIssues("gone")).toEqual([]);
});

test("an unreadable discount rate keeps only the present value from having an answer", () => {
  const draft = draftWith([{ Quote: "A", Model: "per-user", "User rate": 5 }], undefined, {
    discountRate: 8,
  });
  const [quote] = compareDraft(draft, "scenario-1").quotes;
  expect(quote?.measures.total).toEqual({ ok: true, value: 1800 });
  expect(quote?.measures.npv).toMatchObject({ ok: false, issue: { field: "Discount rate" } });
});

test("the same draft is read once", () => {
  const draft = draftWith([]);
  expect(evaluateDraft(draft)).toBe(evaluateDraft(draft));
});

describe("a comparison while one types", () => {
  const draft = draftWith(
    [
      { Quote: "Dear", Model: "per-user", "User rate": 200 },
      { Quote: "Cheap but incomplete", Model: "per-device", "Workstation rate": 10 },
      { Quote: "Unfinished", Model: "per-user" },
      { Quote: "Complete", Model: "per-user", "User rate": 100, Onboarding: 5000 },
      {},
    ],
    { Users: 10, Workstations: 12, Servers: 2 },
  );
  const compared = compareDraft(draft, "scenario-1");

  test("passes over what is unfinished, and prefers what covers everything", () => {
    expect(compared.best).toBe("quote-4");
    expect(compared.quotes.map(({ complete }) => complete)).toEqual([true, false, false, true, false]);
    expect(compared.quotes[1]?.uncovered).toBe("2 server not covered");
    expect(compared.quotes[2]?.measures.total).toMatchObject({ ok: false, issue: { kind: "no-answer" } });
    expect(compared.quotes[4]).toMatchObject({
      name: "Quote 5",
      schedule: [],
      measures: { total: { ok: false } },
    });
  });

  test("never calls an incomplete quote the cheapest, wherever it stands", () => {
    const incomplete = { Quote: "Incomplete", Model: "per-device", "Workstation rate": 10 };
    const complete = { Quote: "Complete", Model: "per-user", "User rate": 100 };
    const counts = { Users: 10, Workstations: 12, Servers: 2 };
    const bestOf = (...quotes: Values[]) => compareDraft(draftWith(quotes, counts), "scenario-1").best;
    expect(bestOf(incomplete, complete)).toBe("quote-2");
    expect(bestOf(complete, incomplete)).toBe("quote-1");
    expect(bestOf(incomplete)).toBe("quote-1");
  });

  test("a quote that states no tax has no total with tax beside one that does", () => {
    const taxed = { Quote: "Taxed", Model: "per-user", "User rate": 100, Tax: "10%" };
    const silent = { Quote: "Silent", Model: "per-user", "User rate": 50 };
    const draft = draftWith([taxed, silent], { Users: 10 });
    const { best, quotes } = compareDraft(draft, "scenario-1", "total-with-tax");
    expect(quotes.map(({ measures }) => measures["total-with-tax"])).toMatchObject([
      { ok: true, value: 39600 },
      { ok: false, issue: { code: "states-no-tax" } },
    ]);
    expect(best).toBe("quote-1");
    expect(compareDraft(draft, "scenario-1").best).toBe("quote-2");
  });

  test("says how close the others are, to the cent", () => {
    expect(compared.overCheapest).toEqual({ "quote-1": 31000, "quote-2": -36680, "quote-4": 0 });
  });

  test("finds where running costs cross, among those that cover everything", () => {
    expect(compared.crossings).toEqual([{ cheaperFirst: "quote-1", cheaperLater: "quote-4", month: 6 }]);
  });

  test("finds the cheapest by another measure", () => {
    expect(compareDraft(draft, "scenario-1", "monthly").best).toBe("quote-4");
    expect(
      compareDraft(
        draftWith([{ "User rate": 9 }, { "User rate": 8, Onboarding: 9999 }]),
        "scenario-1",
        "monthly",
      ).best,
    ).toBe("quote-2");
  });

  test("opens invoices, with onboarding in month 1 and nothing beyond the horizon", () => {
    expect(invoiceOfDraft(draft, "scenario-1", "quote-4", 1)).toMatchObject({
      ok: true,
      value: {
        total: 6000,
        lines: [
          { label: "Users", amount: 1000 },
          { label: "Onboarding", amount: 5000 },
        ],
      },
    });
    expect(invoiceOfDraft(draft, "scenario-1", "quote-4", 2)).toMatchObject({
      ok: true,
      value: { total: 1000 },
    });
    expect(invoiceOfDraft(draft, "scenario-1", "quote-4", 37)).toMatchObject({
      ok: false,
      issue: { field: "month" },
    });
    expect(invoiceOfDraft(draft, "gone", "quote-4", 1).ok).toBe(false);
    expect(invoiceOfDraft(draft, "scenario-1", "gone", 1).ok).toBe(false);
  });
});

describe("a recommendation", () => {
  const flat = {
    Quote: "Flat",
    Model: "flat-rate",
    "Flat fee": 900,
    "Included users": 12,
    "User overage": 90,
  };
  const verdict = (draft: Draft) => {
    const result = recommendationFor(draft);
    if (!result.ok) throw new Error(cellSentence(result.issue));
    return result.value;
  };
  const conditions = (draft: Draft) =>
    verdict(draft).factors.find(({ name }) => name === "flat-rate conditions");

  test("takes the cost of each model from its best quote, hybrid included", () => {
    const { models } = verdict(
      draftWith([
        { Quote: "A", Model: "per-user", "User rate": 120 },
        { Quote: "B", Model: "per-user", "User rate": 100 },
        { Quote: "C", Model: "hybrid", "Flat fee": 400, "User rate": 40 },
      ]),
    );
    expect(models.slice(0, 2).map(({ model, monthly }) => [model, monthly])).toEqual([
      ["hybrid", 800],
      ["per-user", 1000],
    ]);
  });

  test("takes the overage clause from the terms until the checklist answers it", () => {
    const counts = { Users: 10, Workstations: 12, Sites: 1 };
    const draft = draftWith([{ ...flat, "Overage cap": 300 }], counts);
    expect(conditions(draft)?.why).toContain("not auditable");
    expect(conditions(draft)?.why).not.toContain("not capped");
    const answered: Draft = {
      ...draft,
      quotes: draft.quotes.map((quote) => ({
        ...quote,
        checklist: { "overage auditable": true, "overage capped": false },
      })),
    };
    expect(conditions(answered)?.why).toContain("not capped");
    expect(conditions(answered)?.why).not.toContain("not auditable");
  });

  test("quantifies growth at the overage rate of the contract", () => {
    const draft = draftWith([flat]);
    const growing: Draft = {
      ...draft,
      scenarios: [{ id: "s", values: { "Users added per month": 2, Months: 6 }, ownCounts: {} }],
    };
    const growth = verdict(growing).factors.find(({ name }) => name === "growth");
    expect(growth?.why).toContain("24 more users within 12 months");
    expect(growth?.why).toContain("At 90 for each user above a ceiling that is up to 2,160 per month");
  });

  test("is refused with the field where the situation cannot be read", () => {
    const draft = draftWith([flat]);
    const wrong = { ...draft, environment: { ...draft.environment, sharedWorkstations: "many" } };
    expect(recommendationFor(wrong)).toMatchObject({ ok: false, issue: { field: "Shared workstations" } });
    expect(recommendationFor(draft, "gone").ok).toBe(false);
    expect(recommendationFor(emptyDraft("USD")).ok).toBe(false);
  });
});
