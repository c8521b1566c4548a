import {
  cellSentence,
  checkQuotes,
  costMatrix,
  foundInQuotes,
  PUBLISHED_RATES,
  termOfFinding,
  ZERO,
  type Finding,
  type FindingKind,
} from "../../../src/pricing";
import { compared, type Terms } from "../../support/recordTables";

/** The findings of the first quote. */
function found(
  quotes: readonly Terms[],
  scenarios: readonly Terms[],
  charges: readonly Terms[] = [],
): readonly Finding[] {
  const [first] = checkQuotes(compared(quotes, scenarios, charges));
  const findings = first?.findings;
  if (findings === undefined) throw new Error("There is no quote.");
  if (!findings.ok) throw new Error(cellSentence(findings.issue));
  return findings.value;
}

const kinds = (findings: readonly Finding[]): FindingKind[] => findings.map(({ kind }) => kind);
const only = (findings: readonly Finding[], kind: FindingKind) =>
  findings.filter((each) => each.kind === kind);

/** The total of a quote on its own. */
function total(quote: Terms, scenario: Terms, charges: readonly Terms[] = []): number {
  const cost = costMatrix(compared([quote], [scenario], charges), "total", ZERO)[0]?.[0];
  if (cost?.ok !== true) throw new Error(cost && cellSentence(cost.issue));
  return cost.value;
}

const PLAIN = { Quote: "A", "User rate": 120 };
const HORIZON = { Scenario: "Today", Users: 20, Months: 36 };

test("A quote that says all and costs what it says has no finding", () => {
  expect(found([PLAIN], [HORIZON])).toEqual([]);
  expect(
    found([{ ...PLAIN, "Stated monthly": 2400, "Stated yearly": 28_800, "Stated total": 86_400 }], [HORIZON]),
  ).toEqual([]);
});

describe("arithmetic", () => {
  test("A stated month that the lines do not come to, with the difference", () => {
    const findings = found([{ ...PLAIN, "Stated monthly": 2500 }], [HORIZON]);
    expect(findings).toEqual([
      {
        kind: "arithmetic",
        cost: 100,
        scenario: "Today",
        where: "Stated monthly: 2,500.00 stated, 2,400.00 from the lines",
        question:
          "Stated monthly says 2,500.00, but the lines of the quote come to 2,400.00. Which of the two is right, and what makes the difference?",
      },
    ]);
    expect(found([{ ...PLAIN, "Stated monthly": 2300.5 }], [HORIZON])[0]?.cost).toBe(-99.5);
    // In the currency that the quote names.
    const inCurrency = (Currency: string) =>
      found([{ ...PLAIN, Currency, "Stated monthly": 2500 }], [HORIZON])[0]?.where;
    expect([inCurrency("EUR"), inCurrency("$")]).toEqual([
      "Stated monthly: EUR 2,500.00 stated, EUR 2,400.00 from the lines",
      "Stated monthly: $2,500.00 stated, $2,400.00 from the lines",
    ]);
  });

  test("A cent is rounding, two are not", () => {
    expect(found([{ ...PLAIN, "Stated monthly": 2400.01 }], [HORIZON])).toEqual([]);
    expect(found([{ ...PLAIN, "Stated monthly": 2400.02 }], [HORIZON])).toHaveLength(1);
  });

  test("Before tax or after, the year as twelve months or with what falls due once", () => {
    const taxed = { ...PLAIN, Tax: "13%", Onboarding: 1000 };
    for (const right of [
      { "Stated monthly": 2712 },
      { "Stated yearly": 28_800 },
      { "Stated yearly": 32_544 },
      { "Stated yearly": 29_800 },
      { "Stated yearly": 33_674 },
      { "Stated total": 87_400 },
      { "Stated total": 98_762 },
    ]) {
      expect(found([{ ...taxed, ...right }], [HORIZON])).toEqual([]);
    }
    expect(found([{ ...taxed, "Stated total": 98_762.5 }], [HORIZON])[0]?.cost).toBe(0.5);
  });

  test("A total that has no answer is not compared, another scenario neither", () => {
    const ends = { Quote: "A", "Flat fee": 1000, "Included users": 20, "Stated total": 1 };
    const grows = { ...HORIZON, "Users added per month": 1 };
    expect(kinds(found([ends], [grows]))).toEqual(["renegotiation"]);
    expect(
      found([{ ...PLAIN, "Stated monthly": 2400 }], [HORIZON, { ...HORIZON, Scenario: "More", Users: 30 }]),
    ).toEqual([]);
  });
});

describe("band cliff", () => {
  test("The first unit of a band that costs less in all than the last of the one before", () => {
    const banded = { Quote: "A", "User rate": "up to 25: 140; up to 50: 120; above: 119" };
    const [cliff, ...others] = only(found([banded], [HORIZON]), "band cliff");
    // 25 × 140 = 3,500; 26 × 120 = 3,120. 50 × 120 = 6,000; 51 × 119 = 6,069.
    expect(cliff).toMatchObject({
      cost: undefined,
      where: "User rate: 26 users cost 380.00 less per month than 25",
    });
    expect(others).toEqual([]);
    const lower = total(banded, { ...HORIZON, Users: 26, Months: 1 });
    expect(total(banded, { ...HORIZON, Users: 25, Months: 1 }) - lower).toBe(380);
  });

  test("None where each unit is billed at its own band", () => {
    const banded = { Quote: "A", "User rate": "up to 25: 140; above: 90", Bands: "graduated" };
    expect(only(found([banded], [HORIZON]), "band cliff")).toEqual([]);
  });

  test("In fees, classes, sites and charges too, but not in credits", () => {
    const quotes = [
      {
        ...{ Quote: "A", "Flat fee": "up to 10 users: 900; up to 30 users: 800; above: 1000" },
        ...{ "Server rate": "up to 2: 150; above: 90", "Site fee": "up to 1: 100; above: 40" },
      },
    ];
    const charges = [
      { Quote: "A", Charge: "Backup", Per: "server", Rate: "up to 10: 20; above: 15", Every: 12 },
      { Quote: "A", Charge: "Credit", Per: "server", Rate: "up to 10: -2; above: -3" },
    ];
    const scenario = { ...HORIZON, Servers: 2, Sites: 1 };
    expect(only(found(quotes, [scenario], charges), "band cliff").map(({ where }) => where)).toEqual([
      "Flat fee: 11 users cost 100.00 less per month than 10",
      "Server rate: 3 server devices cost 30.00 less per month than 2",
      "Site fee: 2 sites cost 20.00 less per month than 1",
      "Backup: 11 units cost 35.00 less per 12 months than 10",
    ]);
  });
});

test("band cliff: of a charge that falls due once, and not of one that does every quarter as if it were a month", () => {
  // 10 × 50 = 500; 11 × 40 = 440.
  const cliffOf = (Every: string) =>
    only(
      found(
        [PLAIN],
        [HORIZON],
        [{ Quote: "A", Charge: "Setup", Per: "user", Rate: "up to 10: 50; above: 40", Every }],
      ),
      "band cliff",
    )[0]?.where;
  expect([cliffOf("once"), cliffOf("quarterly")]).toEqual([
    "Setup: 11 units cost 60.00 less once than 10",
    "Setup: 11 units cost 60.00 less per 3 months than 10",
  ]);
});

describe("minimum above need", () => {
  test("Minimum users and a minimum commitment that bind in most months", () => {
    const users = { ...PLAIN, "Minimum users": 25 };
    expect(found([users], [HORIZON])).toMatchObject([
      {
        kind: "minimum above need",
        cost: total(users, HORIZON) - total(PLAIN, HORIZON),
        where: "Minimum users: 25, above the need in 36 of 36 months",
      },
    ]);
    const commitment = { ...PLAIN, Minimum: 3000 };
    expect(found([commitment], [HORIZON])).toMatchObject([
      { cost: total(commitment, HORIZON) - total(PLAIN, HORIZON), scenario: "Today" },
    ]);
  });

  test("Not where it binds in half of the months or fewer", () => {
    // 20 users and one more per month: below 29 for nine months of eighteen.
    const grows = { ...HORIZON, "Users added per month": 1, Months: 18 };
    expect(found([{ ...PLAIN, "Minimum users": 29 }], [grows])).toEqual([]);
    expect(kinds(found([{ ...PLAIN, "Minimum users": 30 }], [grows]))).toEqual(["minimum above need"]);
  });
});

describe("no cap", () => {
  test("An index without a cap", () => {
    const indexed = { ...PLAIN, Uplift: "CPI" };
    const scenario = { ...HORIZON, "Index growth": 0.02 };
    expect(found([indexed], [scenario])).toMatchObject([
      { kind: "no cap", cost: undefined, where: "Uplift: CPI without an uplift cap" },
    ]);
    expect(found([{ ...indexed, "Uplift cap": 0.03 }], [scenario])).toEqual([]);
  });

  test("The overage that is paid without a cap, where the ceiling is exceeded", () => {
    const flat = { Quote: "A", "Flat fee": 2000, "Included users": 18, "User overage": 90, Discount: 0.1 };
    const fewer = { ...HORIZON, Scenario: "Fewer", Users: 10 };
    // 2 × 90 × 36.
    expect(found([flat], [fewer, HORIZON])).toMatchObject([
      { kind: "no cap", cost: 6480, scenario: "Today", where: "Overage without an overage cap" },
    ]);
    expect(found([flat], [fewer])).toEqual([]);
    expect(found([{ ...flat, "Overage cap": 500 }], [HORIZON])).toEqual([]);
  });
});

test("renegotiation: the first month in which a ceiling without a rate is exceeded, over all scenarios", () => {
  const flat = { Quote: "A", "Flat fee": 2000, "Included users": 25 };
  const grows = { ...HORIZON, Scenario: "Grows", "Users added per month": 1 };
  const faster = { ...HORIZON, Scenario: "Faster", "Users added per month": 2 };
  expect(found([flat], [HORIZON, grows, faster])).toMatchObject([
    {
      ...{ kind: "renegotiation", scenario: "Faster", cost: undefined },
      where: "Month 4: 26 users exceed the 25 included",
    },
  ]);
});

test("a scenario in which a ceiling is exceeded later than in another changes nothing", () => {
  const flat = { Quote: "A", "Flat fee": 2000, "Included users": 25 };
  const over = { ...HORIZON, Scenario: "Over", Users: 30 };
  const grows = { ...HORIZON, Scenario: "Grows", "Users added per month": 1 };
  expect(found([flat], [over, grows])).toMatchObject([
    { kind: "renegotiation", scenario: "Over", where: expect.stringContaining("30 users exceed") as string },
  ]);
  expect(found([flat], [over, grows])).toEqual(found([flat], [grows, over]));
});

test("not covered: the classes that a quote leaves out, where it leaves out most", () => {
  const quote = { Quote: "A", "Workstation rate": 70 };
  const few = { ...HORIZON, Workstations: 20, Servers: 2 };
  const many = { ...few, Scenario: "Many", Servers: 4, Mobile: 12 };
  expect(found([quote], [few, many])).toMatchObject([
    { kind: "not covered", scenario: "Many", where: "4 server, 12 mobile not covered" },
  ]);
});

test("ratchet, true-up and uplift: the total less the total without them, where it is largest", () => {
  const shrinks = { ...HORIZON, Scenario: "Shrinks", "Users added per month": -0.25 };
  const ratchet = { ...PLAIN, "Billing basis": "ratchet" };
  expect(found([ratchet], [HORIZON, shrinks])).toMatchObject([
    { kind: "ratchet", scenario: "Shrinks", cost: total(ratchet, shrinks) - total(PLAIN, shrinks) },
  ]);
  const grows = { ...HORIZON, Scenario: "Grows", "Users added per month": 1 };
  const audited = { ...PLAIN, "Audit months": 12 };
  const trueUp = { ...audited, "True-up": "arrears" };
  expect(found([trueUp], [HORIZON, grows])).toMatchObject([
    { kind: "true-up", scenario: "Grows", cost: total(trueUp, grows) - total(audited, grows) },
  ]);
  const raised = { ...PLAIN, Uplift: 0.08 };
  expect(found([raised], [HORIZON, grows])).toMatchObject([
    {
      kind: "uplift",
      scenario: "Grows",
      cost: Math.round((total(raised, grows) - total(PLAIN, grows)) * 100) / 100,
    },
  ]);
  // 3% a year over three years is 3% of the total, which is below 5%.
  expect(found([{ ...PLAIN, Uplift: 0.03 }], [HORIZON])).toEqual([]);
});

test("what no scenario has a price for costs nothing to say: no ratchet, true-up or overage without a total", () => {
  // From month 13 on the price rises with an index of which the scenario says nothing.
  const unpriced = { "User rate": 100, Uplift: "CPI", "Uplift cap": 0.05 };
  const grows = { ...HORIZON, "Users added per month": 1 };
  const kindsFor = (terms: Terms) => kinds(found([{ Quote: "A", ...unpriced, ...terms }], [grows]));
  expect(kindsFor({ "Billing basis": "ratchet" })).not.toContain("ratchet");
  expect(kindsFor({ "Audit months": 12, "True-up": "arrears" })).not.toContain("true-up");
  const overage = { Quote: "A", "Flat fee": 900, "Included users": 10, "User overage": 50 };
  expect(kinds(found([overage], [grows]))).toContain("no cap");
  expect(kinds(found([{ ...overage, Uplift: "CPI", "Uplift cap": 0.05 }], [grows]))).not.toContain("no cap");
});

test("leaving: the exit fee, or that nothing is said; nothing where there is none", () => {
  const long = { ...PLAIN, Term: 60 };
  const fee = { ...long, "Exit fee": "50%" };
  expect(found([fee], [HORIZON])).toMatchObject([
    {
      kind: "leaving",
      cost: total(fee, { ...HORIZON, "Leave at end": "yes" }) - total(PLAIN, HORIZON),
      where: "Term: 60 months, 24 of them after month 36",
    },
  ]);
  expect(found([long], [HORIZON])).toMatchObject([{ kind: "leaving", cost: undefined }]);
  expect(found([{ ...long, "Exit fee": "none" }], [HORIZON])).toEqual([]);
  expect(found([{ ...PLAIN, Term: 36 }], [HORIZON])).toEqual([]);
});

test("renewal: a term that ends within the longest horizon", () => {
  const short = { ...PLAIN, Term: 24 };
  const shorter = { ...HORIZON, Scenario: "Short", Months: 12 };
  expect(only(found([short], [shorter, HORIZON]), "renewal")).toMatchObject([
    {
      ...{ kind: "renewal", scenario: "Today", cost: undefined },
      where: "Term: 24 of 36 months; from month 25 on no price is agreed",
    },
  ]);
});

test("hours: support without a price", () => {
  const helped = { ...HORIZON, Scenario: "Helped", "Support hours": 40 };
  expect(found([PLAIN], [HORIZON, helped])).toMatchObject([
    { kind: "hours", where: "40 support hours per month and no hourly rate" },
  ]);
  expect(found([{ ...PLAIN, "Included hours": 10 }], [helped])).toMatchObject([
    { where: "40 support hours per month, 10 included and no hourly rate" },
  ]);
  for (const priced of [
    { "Hourly rate": 150 },
    { "Included hours": "unlimited" },
    { "Included hours": 40 },
  ]) {
    expect(found([{ ...PLAIN, ...priced }], [helped])).toEqual([]);
  }
  const perHour = [{ Quote: "A", Charge: "Help desk", Per: "hour", Rate: 100 }];
  expect(found([PLAIN], [helped], perHour)).toEqual([]);
});

test("tax: beside two that state one, both are named", () => {
  const stating = { "User rate": 120, Tax: 0.07 };
  const [tax] = only(
    found([PLAIN, { Quote: "B", ...stating }, { Quote: "C", ...stating }], [HORIZON]),
    "tax",
  );
  expect(tax?.where).toBe("Tax: not stated, while “B”, “C” state one");
});

test("tax: said of the quote that states none beside one that does", () => {
  const quotes = [PLAIN, { Quote: "B", "User rate": 130, Tax: "13%" }];
  expect(found(quotes, [HORIZON])).toMatchObject([
    { kind: "tax", where: "Tax: not stated, while “B” states one" },
  ]);
  expect(found([...quotes].reverse(), [HORIZON])).toEqual([]);
});

test("outside the market: below or above what is published, with who publishes it", () => {
  const [low] = found([{ ...PLAIN, "User rate": 40 }], [HORIZON]);
  expect(low).toMatchObject({
    ...{ kind: "outside the market", cost: undefined },
    where:
      "User rate: 40.00, below the published 85 to 200: 85 (Evernet), 145 (TechNoir Solutions), 200 (r/msp)",
  });
  for (const { least, most } of PUBLISHED_RATES.userRate) {
    expect(found([{ ...PLAIN, "User rate": least }], [HORIZON])).toEqual([]);
    expect(found([{ ...PLAIN, "User rate": most }], [HORIZON])).toEqual([]);
  }
  const devices = { ...HORIZON, Workstations: 10, Servers: 2 };
  const cards = { Quote: "A", "Workstation rate": 90, "Server rate": 60 };
  expect(found([cards], [devices]).map(({ where }) => where.split(":")[0])).toEqual([
    "Workstation rate",
    "Server rate",
  ]);
  // What is published is in US dollars.
  expect(found([{ ...PLAIN, "User rate": "€40" }], [HORIZON])).toEqual([]);
});

test("unanswered: checklist columns that are there and blank", () => {
  const asked = { ...PLAIN, Scope: "", "Counting basis": "licensed seats", "Overage capped": "yes" };
  expect(found([asked], [HORIZON])).toEqual([
    {
      ...{ kind: "unanswered", cost: undefined, scenario: "" },
      where: "Scope: blank",
      question: "What does the contract say about “Scope”?",
    },
  ]);
});

test("Each finding says which term of the quote it is about", () => {
  const termsOf = (quote: Terms, scenario: Terms = HORIZON) => {
    const [first] = foundInQuotes(compared([{ Quote: "A", ...quote }], [scenario]));
    if (first?.found.ok !== true) throw new Error("There is no quote.");
    return first.found.value.map((each) => [each.kind, termOfFinding(each)]);
  };
  const flat = { "Flat fee": 2000 };
  expect(termsOf({ "User rate": 120, Uplift: "CPI" }, { ...HORIZON, "Index growth": 0.02 })).toContainEqual([
    "no cap",
    "Uplift cap",
  ]);
  expect(termsOf({ ...flat, "Included users": 10, "User overage": 90 })).toContainEqual([
    "no cap",
    "Overage cap",
  ]);
  expect(termsOf({ ...flat, "Included users": 10 })).toEqual([["renegotiation", "User overage"]]);
  expect(termsOf({ ...flat, "Included sites": 1 }, { ...HORIZON, Sites: 2 })).toEqual([
    ["renegotiation", "Site overage"],
  ]);
  expect(termsOf({ "Workstation rate": 70 }, { ...HORIZON, Workstations: 20, Servers: 2 })).toEqual([
    ["not covered", "Server rate"],
  ]);
});

test("Money comes first, the most first; then the rest in the order of the rules", () => {
  const quote = {
    ...{ Quote: "A", "User rate": 300, "Minimum users": 30, "Stated monthly": 9100, Uplift: 0.08, Term: 24 },
    Scope: "",
  };
  const findings = found([quote], [HORIZON]);
  expect(kinds(findings)).toEqual([
    ...["minimum above need", "uplift", "arithmetic"],
    ...["renewal", "outside the market", "unanswered"],
  ]);
  const costs = findings.slice(0, 3).map(({ cost }) => cost ?? 0);
  expect(costs).toEqual([...costs].sort((one, other) => other - one));
});

test("Where the first scenario is in error, the stated totals are not compared with another one", () => {
  const quote = { ...PLAIN, "Stated monthly": 1 };
  const small = { ...HORIZON, Scenario: "Small", Users: 5 };
  expect(only(found([quote], [{ ...HORIZON, Users: -5 }, small]), "arithmetic")).toEqual([]);
  expect(only(found([quote], [{ Scenario: "Offices" }, small]), "arithmetic")).toHaveLength(1);
});

test("A row that is not a quote has no findings but its issue; a scenario in error is passed over", () => {
  const comparison = compared(
    [
      { Quote: "A", "User rate": -1 },
      { ...PLAIN, Quote: "B" },
    ],
    [{ ...HORIZON, Scenario: "Wrong", Users: -5 }, HORIZON],
  );
  const [bad, good] = checkQuotes(comparison);
  expect(bad?.findings).toMatchObject({ ok: false, issue: { kind: "invalid" } });
  expect(good).toEqual({ name: "B", findings: { ok: true, value: [] } });
});
