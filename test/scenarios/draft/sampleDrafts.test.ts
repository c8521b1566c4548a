import { cellSentence, MEASURES } from "../../../src/pricing";
import {
  compareDraft,
  environmentSamples,
  evaluateDraft,
  invoiceOfDraft,
  readDraft,
  recommendationFor,
  sampleDrafts,
  writeDraft,
  type Draft,
} from "../../../src/scenarios";

const drafts = sampleDrafts.map(({ id, draft }) => [id, draft] as const);
const named = (id: string): Draft => {
  const found = sampleDrafts.find((each) => each.id === id);
  if (!found) throw new Error(`There is no sample ${id}.`);
  return found.draft;
};
const first = (draft: Draft) => compareDraft(draft, draft.scenarios[0]?.id ?? "");
const bestName = (id: string) => {
  const { quotes, best } = first(named(id));
  return quotes.find((each) => each.id === best)?.name;
};
const amount = (id: string, quote: number, measure: (typeof MEASURES)[number]) => {
  const result = first(named(id)).quotes[quote]?.measures[measure];
  return result?.ok ? result.value : result && cellSentence(result.issue);
};

describe.each(drafts)("the sample draft %s", (_id, draft) => {
  test("has quotes and scenarios without an issue", () => {
    const { comparison, quoteIssues, scenarioIssues, discountRate } = evaluateDraft(draft);
    expect(comparison.ok && discountRate.ok).toBe(true);
    expect(draft.quotes.flatMap(({ id }) => quoteIssues(id))).toEqual([]);
    expect(draft.scenarios.flatMap(({ id }) => scenarioIssues(id))).toEqual([]);
    expect(draft.quotes.every(({ values }) => String(values["Quote"]).startsWith("Example "))).toBe(true);
  });

  test("ignores no column", () => {
    const { comparison } = evaluateDraft(draft);
    expect(comparison.ok && comparison.value.leftOut).toEqual([]);
  });

  test("has a cheapest quote in every scenario, which every measure but a missing one gives", () => {
    for (const { id } of draft.scenarios) {
      const { quotes, best } = compareDraft(draft, id);
      const cheapest = quotes.find((each) => each.id === best);
      expect(cheapest?.complete).toBe(true);
      expect(MEASURES.map((measure) => cheapest?.measures[measure].ok)).not.toContain(false);
    }
  });

  test("comes back from the text that a workbook keeps", () => {
    expect(readDraft(writeDraft(draft))).toEqual({ state: "read", draft });
  });

  test("has invoices that add up to the schedule", () => {
    for (const scenario of draft.scenarios) {
      for (const { id, schedule } of compareDraft(draft, scenario.id).quotes) {
        for (const { month, total } of schedule.slice(0, 14)) {
          const invoice = invoiceOfDraft(draft, scenario.id, id, month);
          expect([invoice.ok, total.ok]).toEqual([total.ok, total.ok]);
          if (invoice.ok && total.ok) expect(invoice.value.total).toBe(total.value);
        }
      }
    }
  });

  test("has a recommendation with reasons", () => {
    const recommendation = recommendationFor(draft);
    expect(recommendation.ok && recommendation.value.models.every(({ reasons }) => reasons.length > 0)).toBe(
      true,
    );
  });
});

describe("what the sample drafts show by their numbers", () => {
  const recommended = (id: string) => {
    const recommendation = recommendationFor(named(id));
    return recommendation.ok && recommendation.value.models[0]?.model;
  };
  /** In each scenario: the cheapest by a measure. */
  const cheapest = (draft: Draft, measure: (typeof MEASURES)[number] = "total") =>
    draft.scenarios.map(({ id }) => {
      const { quotes, best } = compareDraft(draft, id, measure);
      return quotes.find((each) => each.id === best)?.name;
    });

  test.each([
    ["manufacturing", "Example per-user", "per-user"],
    ["professional-services", "Example per-device", "per-device"],
    ["law-office", "Example flat-rate", "flat-rate"],
    ["start-up", "Example per-user", "per-user"],
    ["enterprise", "Example hybrid", "hybrid"],
  ])("%s: the cheapest over the term is %s, and the model that comes first is its own", (id, name, model) => {
    expect([bestName(id), id === "start-up" || recommended(id)]).toEqual([name, id === "start-up" || model]);
  });

  test("three quotes: the flat rate is the cheapest today and not over the term, and its overage decides", () => {
    const draft = named("three-quotes");
    expect(new Set(draft.quotes.map(({ values }) => values["Model"])).size).toBe(3);
    const [flat, perUser] = draft.quotes.map(({ values }) => String(values["Quote"]));
    expect(cheapest(draft, "monthly")[0]).toBe(flat);
    // With no change it stays the cheapest; where people leave, only per-user follows.
    expect(cheapest(draft)).toEqual([perUser, flat, perUser]);
    const capped = {
      ...draft,
      quotes: draft.quotes.map((quote, index) =>
        index === 0 ? { ...quote, values: { ...quote.values, "Overage cap": 500 } } : quote,
      ),
    };
    expect(cheapest(capped)).toEqual([flat, flat, perUser]);
  });

  test("manufacturing: per-device costs more than per-user in every scenario", () => {
    const draft = named("manufacturing");
    expect(amount("manufacturing", 0, "monthly")).toBe(4500);
    expect(amount("manufacturing", 1, "monthly")).toBe(6140);
    expect(cheapest(draft)).toEqual(draft.scenarios.map(() => "Example per-user"));
  });

  test("professional services: per-device costs less, against the rule on BYOD, which is said", () => {
    expect(bestName("professional-services")).toBe("Example per-device");
    const recommendation = recommendationFor(named("professional-services"));
    if (!recommendation.ok) throw new Error(cellSentence(recommendation.issue));
    expect(recommendation.value.models[0]?.model).toBe("per-device");
    expect(recommendation.value.contradictions.join(" ")).toContain("the rule on BYOD favors per-user");
  });

  test("law office: flat-rate fits, by all three conditions", () => {
    const recommendation = recommendationFor(named("law-office"));
    if (!recommendation.ok) throw new Error(cellSentence(recommendation.issue));
    const flatRate = recommendation.value.factors.find(({ name }) => name === "flat-rate conditions");
    expect(flatRate?.value).toBe("all three hold");
  });

  test("start-up: 24 hires, the exposure at the contract's overage rate, and a crossing", () => {
    const recommendation = recommendationFor(named("start-up"));
    if (!recommendation.ok) throw new Error(cellSentence(recommendation.issue));
    const growth = recommendation.value.factors.find(({ name }) => name === "growth");
    expect(growth?.why).toContain("24 more users within 12 months");
    expect(growth?.why).toContain("At 300 for each user above a ceiling that is up to 7,200 per month");
    expect(bestName("start-up")).toBe("Example per-user");
    const { crossings, quotes } = first(named("start-up"));
    expect(crossings).toContainEqual({ cheaperFirst: "quote-2", cheaperLater: "quote-1", month: 10 });
    expect(quotes[2]?.notes.map(({ sentence }) => sentence).join(" ")).toContain("Renegotiate in month 7");
  });

  test("enterprise: 12 sites favor hybrid", () => {
    const recommendation = recommendationFor(named("enterprise"));
    if (!recommendation.ok) throw new Error(cellSentence(recommendation.issue));
    expect(recommendation.value.factors.find(({ name }) => name === "sites")?.favors).toEqual(["hybrid"]);
    expect(bestName("enterprise")).toBe("Example hybrid");
  });
});

test("the environments of the samples can be taken over", () => {
  expect(environmentSamples.map(({ id }) => id)).toEqual(sampleDrafts.map(({ id }) => id));
});

test("Four kinds of contracts shows bands, a pool of hours, a rate card of twelve lines, and an exit fee that turns the answer", () => {
  const draft = named("contract-kinds");
  expect(draft.charges.filter(({ quote }) => quote === "quote-3")).toHaveLength(12);
  const totals = draft.scenarios.map(({ id }) => {
    const { quotes, best } = compareDraft(draft, id);
    return {
      best: quotes.find((each) => each.id === best)?.name,
      costs: quotes.map(({ measures: { total } }) => (total.ok ? total.value : undefined)),
    };
  });
  expect(totals).toEqual([
    { best: "Example index-linked", costs: [830925.28, 763813.77, 817353.2, 748044.3] },
    { best: "Example pooled hours", costs: [437330.74, 402368.25, 426904.88, 450203.82] },
  ]);
});
