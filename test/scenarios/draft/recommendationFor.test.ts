import { cellSentence } from "../../../src/pricing";
import {
  compareDraft,
  emptyDraft,
  recommendationFor,
  type Draft,
  type FieldValue,
} from "../../../src/scenarios";

type Values = Readonly<Record<string, FieldValue>>;

/** 18 users on 20 workstations in one place, one user and one device more each month, and the given quotes. */
function draftOf(
  quotes: readonly { values: Values; checklist?: Record<string, boolean> }[],
  change: Values,
): Draft {
  const empty = emptyDraft("USD");
  return {
    ...empty,
    environment: { ...empty.environment, counts: { Users: 18, Workstations: 20, Sites: 1 } },
    quotes: quotes.map(({ values, checklist = {} }, place) => ({ id: `q${place}`, values, checklist })),
    scenarios: [{ id: "s", values: { Scenario: "Plan", Months: 24, ...change }, ownCounts: {} }],
  };
}
const hiring = { "Users added per month": 1, "Devices added per month": 1 };
const flat: Values = { Quote: "Flat", Model: "flat-rate", "Flat fee": 3000, "Included users": 22 };
const perUser: Values = { Quote: "Per head", Model: "per-user", "User rate": 200 };
const recommended = (draft: Draft) => {
  const answer = recommendationFor(draft);
  if (!answer.ok) throw new Error(cellSentence(answer.issue));
  return answer.value;
};
const conditions = (draft: Draft) =>
  recommended(draft).factors.find(({ name }) => name === "flat-rate conditions")?.why;

describe("what is said of flat rates", () => {
  test("names the months of the projection, as the prospects of each quote do", () => {
    // Users 18, 19, 20: 11.1% more in month 3. Devices 20 … 23: 15% more in month 4. A year: 12 of 18, 12 of 20.
    const draft = draftOf([{ values: { ...flat, "User overage": 90, "Overage cap": 500 } }], hiring);
    expect(conditions(draft)).toBe(
      "Users change by 66.7% and devices by 60% per year; both must stay within ±10%. " +
        "The overage clause is not auditable. The users change by more than ±10% from month 3 on. The devices change by more than ±10% from month 4 on.",
    );
    const [quote] = compareDraft(draft, "s").quotes;
    expect(quote?.flatRate?.breaks.map(({ month }) => month)).toEqual([3, 4]);
    expect(conditions(draft)).toContain(quote?.flatRate?.conditions[0]?.reason);
  });

  test.each<[string, Values, Record<string, boolean>, string]>([
    ["to be renegotiated", { "User overage": "renegotiate" }, {}, "not defined, not auditable"],
    ["uncapped", { "User overage": 90 }, { "overage auditable": true }, "not capped"],
    [
      "capped, and answered otherwise",
      { "User overage": 90, "Overage cap": 500 },
      { "overage capped": false },
      "not capped, not auditable",
    ],
  ])("says of a clause that is %s the same in both places", (_what, terms, checklist, words) => {
    const draft = draftOf([{ values: { ...flat, ...terms }, checklist }], {});
    const sentence = `The overage clause is ${words}.`;
    expect(conditions(draft)).toBe(sentence);
    const [quote] = compareDraft(draft, "s").quotes;
    expect(quote?.flatRate?.conditions.find(({ holds }) => !holds)?.reason).toBe(sentence);
  });
});

test("a model that comes first by a price that ends is recommended with that contradiction", () => {
  // 18 × 200 = 3,600 against 3,000; 23 users in month 6 are the first above 22.
  const renegotiated = { ...flat, "User overage": "renegotiate" };
  const { models, contradictions } = recommended(
    draftOf([{ values: renegotiated }, { values: perUser }], hiring),
  );
  const sentence =
    "flat-rate comes first by its cost in month 1, but “Flat” must be renegotiated in month 6: no amount is agreed from then on.";
  expect([models[0]?.model, models[0]?.monthly, models[1]?.monthly]).toEqual(["flat-rate", 3000, 3600]);
  expect(models[0]?.reasons[0]).toBe(`Contradiction: ${sentence}`);
  expect(contradictions).toContain(sentence);
  // Within the horizon only.
  const short = draftOf([{ values: renegotiated }, { values: perUser }], { ...hiring, Months: 5 });
  expect(recommended(short).contradictions).not.toContain(sentence);
});

test("what a draft says of amounts carries the currency of the draft", () => {
  // Twenty workstations at 150 and no server: 3,000 against 18 × 200.
  const perDevice: Values = { Quote: "Each", Model: "per-device", "Workstation rate": 150 };
  const draft = draftOf([{ values: perUser }, { values: perDevice }], {});
  const shared = { ...draft, environment: { ...draft.environment, sharedWorkstations: 4 } };
  expect(recommended(shared).contradictions.join(" ")).toContain(
    "per-device costs less ($3,000.00 against $3,600.00 per month)",
  );
  const leaving = draftOf([{ values: { ...perUser, Term: 36, "Exit fee": 500 } }], { Months: 12 });
  expect(
    compareDraft({ ...leaving, currency: "EUR" }, "s").quotes[0]?.notes.map(({ sentence }) => sentence),
  ).toContain(
    "“Per head” runs 36 months: 24 remain as a commitment after the horizon, and leaving then would cost €500.00.",
  );
});
