import "@testing-library/jest-dom";
import { cleanup, render, screen, within } from "@testing-library/react";
import { emptyDraft, type Draft, type FieldValue } from "../../../src/scenarios";
import { FlatRateProspects } from "../../../src/taskpane/wizard/decide/FlatRateProspects";
import "../browserLacks";

type Values = Readonly<Record<string, FieldValue>>;
afterEach(cleanup);

const AUDITED = { "overage auditable": true };
/** A draft of 18 users on 20 workstations in one place, with the given change and quotes. */
function draftOf(
  change: Values,
  quotes: readonly { readonly values: Values; readonly checklist?: Readonly<Record<string, boolean>> }[],
  counts: Values = {},
): Draft {
  const empty = emptyDraft("USD");
  return {
    ...empty,
    environment: { ...empty.environment, counts: { Users: 18, Workstations: 20, Sites: 1, ...counts } },
    quotes: quotes.map(({ values, checklist = AUDITED }, place) => ({ id: `q${place}`, values, checklist })),
    scenarios: [{ id: "s", values: { Scenario: "Plan", Months: 24, ...change }, ownCounts: {} }],
  };
}
const flat = (name: string, terms: Values): { values: Values } => ({
  values: { Quote: name, Model: "flat-rate", "Flat fee": 3000, ...terms },
});
const show = (draft: Draft) => render(<FlatRateProspects draft={draft} scenario="s" />);
const section = () => screen.getByRole("region", { name: "Flat rates over the contract" });
/** The sentences below the name of a quote, its verdict first. */
const saidOf = (name: string) =>
  [...(screen.getByRole("heading", { level: 5, name }).closest("li")?.querySelectorAll("p") ?? [])].map(
    (each) => each.textContent.trim(),
  );
/** What the scenario itself has against a flat rate. */
const against = () =>
  within(section())
    .getAllByRole("listitem")
    .filter((item) => item.querySelector("h5") === null)
    .map(({ textContent }) => textContent);

test("a quote whose counts stay fits, and that its ceiling is never passed is said with the months", () => {
  show(draftOf({}, [flat("Steady", { "Included users": 18, "User overage": 90, "Overage cap": 500 })]));
  expect(saidOf("Steady")).toEqual(["Fits", "No overage in any of the 24 months."]);
  expect(against()).toEqual([]);
  expect(section()).toHaveTextContent(
    "Users and devices stay within ±10% of the start of each year, at 1 to 3 sites: a flat rate suits this scenario.",
  );
});

test("growth within ±10 % a year fits, and yet costs overage where the ceiling is low", () => {
  // 40 × 1.05^(4/12) = 40.66, so 41 users from month 5 on; 40 × 1.05^(10/12) = 41.66, so 42 from month 11 on.
  // Above 40: one user in months 5 to 10, two in months 11 and 12. 6 × 90 + 2 × 180 = 900.
  const terms = { "Included users": 40, "User overage": 90, "Overage cap": 500 };
  show(draftOf({ "User growth": 0.05, Months: 12 }, [flat("Slow growth", terms)], { Users: 40 }));
  expect(saidOf("Slow growth")).toEqual([
    "Fits",
    "Overage from month 5: $900 over the horizon, at most $180 in a month.",
  ]);
});

describe("one user more each month", () => {
  const hiring = { "Users added per month": 1 };

  test("breaks ±10 % in month 3, and brings the overage in money: uncapped and capped", () => {
    // 18, 19, 20: two more than 18 are 11.1%. Above 20 users: 1 in month 4 to 21 in month 24.
    // Uncapped: (1 + … + 21) × 90 = 231 × 90. Capped: 90 + 180 + 270 + 360 + 450, then 500 in 16 months.
    const terms = { "Included users": 20, "User overage": 90 };
    show(draftOf(hiring, [flat("Open end", terms), flat("Capped", { ...terms, "Overage cap": 500 })]));
    expect(against()).toEqual(["In month 3 the users are more than 10% away from the start of the year."]);
    expect(saidOf("Open end")).toEqual([
      "Does not fit",
      "Overage from month 4: $20,790 over the horizon, at most $1,890 in a month.",
      "The overage clause is not capped.",
    ]);
    expect(saidOf("Capped")).toEqual([
      "Does not fit",
      "Overage from month 4: $9,350 over the horizon, at most $500 in a month.",
    ]);
  });

  test("has a contract without an overage rate renegotiated from the month that passes its ceiling", () => {
    // 18 + 5 = 23 users in month 6, the first above 22.
    show(draftOf(hiring, [flat("To talk", { "Included users": 22, "User overage": "renegotiate" })]));
    expect(saidOf("To talk")).toEqual([
      "Does not fit",
      "To be renegotiated from month 6: no amount is agreed from then on.",
      "The overage clause is not defined.",
    ]);
  });

  test("and one device: overage until the devices have the contract renegotiated", () => {
    // Devices 20 + 6 = 26 in month 7, the first above 25. Users above 20 until then: 1, 2 and 3 in months 4 to 6.
    const terms = { "Included users": 20, "User overage": 90, "Included devices": 25 };
    show(draftOf({ ...hiring, "Devices added per month": 1 }, [flat("Both", terms)]));
    expect(against()).toEqual([
      "In month 3 the users are more than 10% away from the start of the year.",
      "In month 4 the devices are more than 10% away from the start of the year.",
    ]);
    expect(saidOf("Both").slice(1, 3)).toEqual([
      "Overage from month 4: $540 up to month 6, at most $270 in a month.",
      "To be renegotiated from month 7: no amount is agreed from then on.",
    ]);
  });
});

test("what the scenario has against any flat rate is said once, however many quotes there are", () => {
  show(draftOf({}, [flat("One", {}), flat("Two", {})], { Sites: 4 }));
  expect(against()).toEqual(["4 sites; a flat rate needs 1 to 3."]);
  expect(saidOf("One")).toEqual(["Does not fit", "No overage in any of the 24 months."]);
});

test("a clause that nobody has looked up is distinguished from one that was found wanting", () => {
  const terms = { "Included users": 20, "User overage": 90, "Overage cap": 500 };
  show(
    draftOf({ Months: 1 }, [
      { ...flat("Unknown", terms), checklist: {} },
      { ...flat("Wanting", terms), checklist: { "overage auditable": false } },
    ]),
  );
  const clause = "The overage clause is not auditable.";
  expect(saidOf("Unknown")).toEqual([
    "Does not fit",
    "No overage in the one month.",
    clause,
    "Nobody has checked yet whether it can be audited, which counts as “no”.",
  ]);
  expect(saidOf("Wanting")).toEqual(["Does not fit", "No overage in the one month.", clause]);
});

test("without a flat-rate quote that can be read there is no such section", () => {
  const perUser = { values: { Quote: "Per head", Model: "per-user", "User rate": 150 } };
  const { container } = show(draftOf({}, [perUser, flat("Unread", { "Flat fee": "much" })]));
  expect(container).toBeEmptyDOMElement();
});
