import {
  checkDraft,
  checklistQuestions,
  deviceHeaders,
  emptyDraft,
  emptyQuote,
  questionLetters,
  quoteColumn,
  sampleDrafts,
  type Draft,
  type FieldValue,
} from "../../../src/scenarios";

/** A draft of 40 users over 36 months with quotes of these terms. */
function draftOf(...quotes: readonly Readonly<Record<string, FieldValue>>[]): Draft {
  const empty = emptyDraft("USD");
  const [scenario] = empty.scenarios;
  if (!scenario) throw new Error("An empty draft has a scenario.");
  return {
    ...empty,
    environment: { ...empty.environment, counts: { ...empty.environment.counts, Users: 40 } },
    scenarios: [{ ...scenario, values: { Scenario: "Today", Months: 36, "User growth": 0.1 } }],
    quotes: quotes.reduce<Draft["quotes"]>(
      (all, values) => [...all, { ...emptyQuote(all), values, checklist: {} }],
      [],
    ),
  };
}

const ANSWERED = Object.fromEntries(checklistQuestions.map(({ item }) => [item, true]));
const answered = (draft: Draft): Draft => ({
  ...draft,
  quotes: draft.quotes.map((quote) => ({ ...quote, checklist: ANSWERED })),
});

/** Kinds and the terms that they lead to. */
const places = (draft: Draft) =>
  checkDraft(draft).map(({ findings }) =>
    findings.ok ? findings.value.map(({ kind, term }) => [kind, term]) : findings.issue.code,
  );

test("Each finding leads to the term that it is about", () => {
  const quote = {
    ...{ Quote: "Acme", Model: "per-user", "User rate": "up to 39: 100; above: 80", "Minimum users": 90 },
    ...{ Uplift: 0.1, Term: 60, "Stated monthly": 5000, "Billing basis": "ratchet" },
  };
  const [found = []] = places(answered(draftOf(quote)));
  expect(found).toEqual([
    ["minimum above need", "Minimum users"],
    ["uplift", "Uplift"],
    ["arithmetic", "Stated monthly"],
    ["band cliff", "User rate"],
    ["leaving", "Exit fee"],
    ["outside the market", "User rate"],
  ]);
  // What is published is in US dollars.
  const [inEuros = []] = places(answered({ ...draftOf(quote), currency: "EUR" }));
  expect(inEuros).toEqual(found.slice(0, -1));
});

test("A cliff in the bands of a charge leads to the charge", () => {
  const draft = draftOf({ Quote: "Acme", Model: "per-user", "User rate": 100 });
  const [quote] = draft.quotes;
  const charge = {
    id: "charge-1",
    quote: quote?.id ?? "",
    values: { Charge: "Backup", Per: "user", Rate: "up to 39: 10; above: 5", Every: 1 },
  };
  const [checked] = checkDraft(answered({ ...draft, charges: [charge] }));
  expect(checked?.findings).toMatchObject({
    ok: true,
    value: [{ kind: "band cliff", term: "Rate", charge: "charge-1" }],
  });
});

test("Every finding of the samples leads to a term of a quote, or to a charge", () => {
  for (const { draft } of sampleDrafts) {
    const classes = deviceHeaders(draft);
    for (const { findings } of checkDraft(draft)) {
      if (!findings.ok) throw new Error(findings.issue.code);
      for (const { kind, term, charge } of findings.value)
        expect([kind, charge !== undefined || quoteColumn(term, classes) !== undefined]).toEqual([
          kind,
          true,
        ]);
    }
  }
});

test("A quote that cannot be read says so, and the others keep their findings", () => {
  const bad = { Quote: "Bad", Model: "per-user", "User rate": "many" };
  const good = { Quote: "Good", Model: "per-user", "User rate": 100, Term: 60 };
  expect(places(answered(draftOf(bad, good)))).toEqual([expect.any(String), [["leaving", "Exit fee"]]]);
  expect(checkDraft(draftOf())).toEqual([]);
});

describe("A letter", () => {
  test("asks one provider everything, numbered through, offer by offer, and the checklist behind", () => {
    const term = { Model: "per-user", "User rate": 100, Term: 60 };
    const draft = draftOf(
      { ...term, Quote: "Gold", Provider: "Acme" },
      { ...term, Quote: "Bare", "Exit fee": "none" },
      { ...term, Quote: "Silver", Provider: "ACME ", "Exit fee": "none" },
    );
    const [gold, bare, silver] = draft.quotes;
    if (!gold || !bare || !silver) throw new Error("There are three quotes.");
    const most = { ...ANSWERED };
    delete most["dispute process"];
    const letters = questionLetters(
      checkDraft({
        ...draft,
        quotes: [
          { ...gold, checklist: ANSWERED },
          { ...bare, checklist: ANSWERED },
          { ...silver, checklist: most },
        ],
      }),
    );
    expect(letters).toHaveLength(1);
    expect(letters[0]).toMatchObject({ to: "Acme", questions: 2 });
    expect(letters[0]?.text.split("\n\n").slice(0, 2)).toEqual([
      "To: Acme",
      "Subject: Questions about your quote “Gold”, “Silver”",
    ]);
    expect(letters[0]?.text.split("\n\n").slice(3)).toEqual([
      "Your quote “Gold”",
      "1. The term is 60 months. What does leaving after month 36 cost?",
      "Your quote “Silver”",
      "About the contract",
      "2. Is there a process for disputed invoices, with a deadline?",
      "Thank you.\n",
    ]);
  });

  test("names amounts in the draft's currency, as findings do", () => {
    const quote = { Quote: "Acme", Model: "per-user", "User rate": 100, "Stated total": 99 };
    const draft = { ...answered(draftOf(quote)), currency: "EUR" };
    const [letter] = questionLetters(checkDraft(draft));
    expect(letter?.text).toMatch(
      /^1\. Stated total says €99\.00, but the lines of the quote come to €[\d,]+\.00\./m,
    );
    expect(questionLetters(checkDraft({ ...draft, currency: "" }))[0]?.text).toContain("says 99.00, but");
  });

  test("is written to the quote where nobody knows its provider, and to nobody where nothing is open", () => {
    const quote = { Quote: "Acme", Model: "per-user", "User rate": 100 };
    expect(questionLetters(checkDraft(answered(draftOf(quote))))).toEqual([]);
    const [letter] = questionLetters(checkDraft(draftOf(quote)));
    expect(letter).toMatchObject({ to: "Acme", questions: 8 });
  });
});
