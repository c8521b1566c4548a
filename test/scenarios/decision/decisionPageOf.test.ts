import {
  compareDraft,
  decisionPageOf,
  emptyDraft,
  emptyQuote,
  sampleDrafts,
  type DecisionPage,
  type Draft,
  type FieldValue,
} from "../../../src/scenarios";

const WORDS = {
  money: (amount: number) => `$${amount.toFixed(2)}`,
  percent: (share: number) => `${(100 * share).toFixed(1)}%`,
};

const pageOf = (draft: Draft, scenario = draft.scenarios[0]?.id ?? ""): DecisionPage =>
  decisionPageOf(draft, { scenario, measure: "total" }, WORDS);

/** A draft of 40 users with these quotes, and one scenario for each horizon. */
function draftOf(
  quotes: readonly Readonly<Record<string, FieldValue>>[],
  horizons: readonly number[] = [36],
): Draft {
  const empty = emptyDraft("USD");
  return {
    ...empty,
    environment: { ...empty.environment, counts: { ...empty.environment.counts, Users: 40 } },
    scenarios: horizons.map((months, index) => ({
      id: `scenario-${index + 1}`,
      values: { Scenario: `Case ${index + 1}`, Months: months },
      ownCounts: {},
    })),
    quotes: quotes.reduce<Draft["quotes"]>(
      (all, values) => [...all, { ...emptyQuote(all), values, checklist: {} }],
      [],
    ),
  };
}

const perUser = (name: string, rate: FieldValue, more: Readonly<Record<string, FieldValue>> = {}) => ({
  Quote: name,
  Model: "per-user",
  "User rate": rate,
  ...more,
});
const cents = (amount: number): number => Math.round(100 * amount);

describe("The figures of every sample", () => {
  const cases = sampleDrafts.flatMap(({ title, draft }) =>
    draft.scenarios.map(({ id, values }) => ({ name: `${title}: ${String(values["Scenario"])}`, draft, id })),
  );

  test.each(cases)(
    "$name: are those of the comparison, and years and steps add up to the cent",
    ({ draft, id }) => {
      const page = pageOf(draft, id);
      const compared = compareDraft(draft, id);
      for (const quote of page.quotes) {
        const { measures } = compared.quotes[quote.row] ?? {};
        for (const [name, value] of Object.entries(quote.measures)) {
          const cost = measures?.[name as keyof typeof measures];
          expect(value).toBe(cost?.ok ? cost.value : undefined);
        }
        const sum = quote.byYear.reduce((total, year) => total + cents(year), 0);
        if (quote.byYear.length > 0) expect(sum).toBe(cents(quote.measures.total ?? 0));
      }
      const best = page.quotes.find(({ isBest }) => isBest);
      expect(best?.id).toBe(compared.best);
      for (const { letter, gap, steps } of page.bridges) {
        const quote = page.quotes.find((each) => each.letter === letter);
        expect(cents(gap)).toBe(cents(quote?.measures.total ?? 0) - cents(best?.measures.total ?? 0));
        expect(steps.reduce((total, { amount }) => total + cents(amount), 0)).toBe(cents(gap));
      }
    },
  );
});

test("The answer says the figure, the gap and where another scenario disagrees", () => {
  const quotes = [
    perUser("Steady", 100),
    { Quote: "Later", Model: "per-user", "User rate": 90, Onboarding: 6000 },
  ];
  const page = pageOf(draftOf(quotes, [36, 12]));
  expect(page.question).toBe("Which of the 2 quotes covers everything and costs the least over 36 months?");
  expect(page.answer).toEqual([
    "“Later” is the cheapest that covers everything: $135600.00 (total cost, under “Case 1”, 36 months).",
    "Next is “Steady”, $8400.00 more (6.2%).",
    "By total cost, under “Case 2”, “Steady” is the cheapest.",
  ]);
  expect(page.quotes.map(({ letter, name, isBest }) => [letter, name, isBest])).toEqual([
    ["A", "Later", true],
    ["B", "Steady", false],
  ]);
  expect(page.scenarios[0]?.facts).toBe("40 users; no change; 36 months");
  expect(page.flips[0]).toBe("User rate of “Steady”, now $100.00: at $94.16, “Steady” is the cheapest.");
});

test("What a finding is about is named with its source on the paper", () => {
  const draft = draftOf([
    perUser("Acme", 150, { Term: 60, "Exit fee": "50% of remaining", Sources: "Exit fee: § 7.2" }),
  ]);
  expect(pageOf(draft).findings).toEqual([
    expect.objectContaining({ letter: "A", kind: "leaving", source: "§ 7.2", scenario: "Case 1" }),
  ]);
  expect(pageOf(draft).open).toEqual(["A: 1 finding, 8 of 8 contract questions open"]);
});

describe("Bad input", () => {
  test("No quote, no scenario", () => {
    expect(pageOf(emptyDraft("USD"))).toMatchObject({
      question: "There is no quote to decide on yet.",
      quotes: [],
      best: undefined,
    });
    const page = pageOf({ ...draftOf([perUser("Acme", 100)]), scenarios: [] });
    expect(page.answer[0]).toBe(
      "There is no scenario, so nothing can be priced. Add one in the step Future.",
    );
  });

  test("A quote without rates stands last, with what is wrong with it", () => {
    const page = pageOf(draftOf([perUser("Bare", ""), perUser("Acme", 100)]));
    expect(page.quotes.map(({ name }) => name)).toEqual(["Acme", "Bare"]);
    expect(page.quotes[1]?.leavesOut).toMatch(/^No amount\. /);
    expect(page.quotes[1]?.byYear).toEqual([]);
  });

  test("A scenario without an answer for any quote says why", () => {
    const page = pageOf(draftOf([perUser("Bare", "")]));
    expect(page.best).toBeUndefined();
    expect(page.answer[0]).toBe(
      "No quote has an amount under “Case 1”, 36 months, so there is no answer yet.",
    );
    expect(page.answer[1]).toMatch(/^Bare: /);
  });

  test("30 quotes, 9 scenarios and names of 100 letters stay within the page, and it says what was left for the next", () => {
    const quotes = Array.from({ length: 30 }, (_quote, index) =>
      perUser(`${"Long name ".repeat(10)}${index}`, 100 + index, { Term: 60 }),
    );
    const page = pageOf(draftOf(quotes, [36, 12, 24, 48, 60, 72, 84, 96, 120]));
    expect(page.quotes).toHaveLength(8);
    expect(page.scenarios).toHaveLength(4);
    expect(page.bridges).toHaveLength(4);
    expect(page.findings).toHaveLength(5);
    for (const { name } of page.quotes) expect(name.length).toBeLessThanOrEqual(44);
    expect(page.leftOut).toEqual([
      "22 more quotes are in the sheet Comparison.",
      "5 more scenarios are in the sheet Comparison.",
      "3 more gaps are in the function BRIDGE.",
      "55 more findings are in the panel Check.",
    ]);
    expect(pageOf(draftOf([perUser("A", 100)], [120])).years).toEqual([
      "Year 1",
      "Year 2",
      "Year 3",
      "Year 4",
      "Years 5–10",
    ]);
  });
});
