import {
  bestQuotes,
  cellSentence,
  consumptionAt,
  costMatrix,
  notesOf,
  omissionWords,
  ZERO,
} from "../../src/pricing";
import { compared, type Terms } from "../support/recordTables";

function notes(quotes: readonly Terms[], scenario: Terms, charges?: readonly Terms[]): string {
  const comparison = compared(quotes, [scenario], charges);
  return notesOf(comparison, costMatrix(comparison, "total", ZERO))[0] ?? "";
}

test.each<[string, Terms, Terms, readonly Terms[], string]>([
  ["nothing to know", { "User rate": 100 }, { Users: 10 }, [], ""],
  [
    "what is not covered and what is open",
    { "Workstation rate": 50, Onboarding: "tbd" },
    { Workstations: 3, Servers: 2 },
    [],
    "“A” is incomplete: 2 server not covered, Onboarding is still open.",
  ],
  [
    "leaving early without a word about it",
    { "Flat fee": 1500, Term: 36 },
    { Users: 10, Months: 18, "Leave at end": "yes" },
    [],
    "“A” is incomplete: names no exit fee: up to 27,000.00 open. “A” runs 36 months: 18 remain as a commitment after the horizon.",
  ],
  [
    "what leaving would cost",
    { "Flat fee": 1000, Term: 36, "Exit fee": "50%" },
    { Users: 10, Months: 18 },
    [],
    "“A” runs 36 months: 18 remain as a commitment after the horizon, and leaving then would cost 9,000.00.",
  ],
  [
    "the same in the currency that the quote names",
    { Currency: "EUR", "Flat fee": 1000, Term: 36, "Exit fee": "50%" },
    { Users: 10, Months: 18 },
    [],
    "“A” runs 36 months: 18 remain as a commitment after the horizon, and leaving then would cost EUR 9,000.00.",
  ],
  [
    "the sum of an exit fee by contract month",
    { "Flat fee": 1000, Term: 60, "Exit fee": "1-12: 100%; 13-36: 50%; 37-60: 25%" },
    { Users: 10, Months: 8, "Leave at end": "yes" },
    [],
    "“A” runs 60 months: 52 remain as a commitment after the horizon. “A” bills 22,000.00 for leaving: 4 × 100% + 24 × 50% + 24 × 25% of the last month's charge.",
  ],
  [
    "a term that ends before the horizon",
    { "Flat fee": 1000, Term: 12 },
    { Users: 10, Months: 18 },
    [],
    "“A” ends after 12 of 18 months and is assumed to renew on the same terms.",
  ],
  [
    "hours without a price",
    { "Flat fee": 1000, "Included hours": 10, "After-hours factor": 2 },
    { Users: 10, "Support hours": 20, "After-hours": 10 },
    [],
    "“A” has no hourly rate: 40 hours against 10 included: no price for 30.",
  ],
  [
    "hours that a charge prices need no word",
    { "Flat fee": 1000 },
    { Users: 10, "Support hours": 20 },
    [{ Charge: "Help desk", Per: "hour", Rate: 80 }],
    "",
  ],
  [
    "an index of nothing",
    { "Flat fee": 1000, Uplift: "CPI" },
    { Users: 10, Months: 24, "Index growth": "" },
    [],
    "“A” uses an index of 0% (CPI) from month 13 on.",
  ],
  [
    "a pool that the horizon cuts short",
    { "Flat fee": 1000, "Included hours": 10, "Hours pool": 6, "Hourly rate": 80 },
    { Users: 10, Months: 20 },
    [],
    "“A” pools its hours by 6 months: the horizon of 20 months cuts the last pool short, which has all its hours.",
  ],
  [
    "charges with a fixed quantity, that end early, or that stand for longer than a month",
    { "Flat fee": 1000 },
    { Users: 10, Months: 24 },
    [
      { Charge: "Licences", Per: "user", Quantity: 25, Rate: 3 },
      { Charge: "Rental", Per: "month", Rate: 40, "To month": 12 },
      { Charge: "Report", Per: "month", Rate: 600, Every: "yearly" },
    ],
    "“A” bills “Licences” for a fixed quantity of 25, whatever the scenario counts. “A” bills “Rental” until month 12 only. “A” bills in month 1 12 months of “Report”.",
  ],
  [
    "a ceiling on what has no column",
    { "Flat fee": 1000, "Included devices": 10 },
    { Users: 10 },
    [],
    "“A” includes a number of devices, of which the scenarios have no column.",
  ],
])("%s", (_what, quote, scenario, charges, words) => {
  expect(notes([{ Quote: "A", ...quote }], scenario, charges)).toBe(words);
});

test("taxes that some quotes state and others do not", () => {
  expect(
    notes(
      [
        { Quote: "A", "User rate": 100, Tax: 0.1 },
        { Quote: "B", "User rate": 100 },
      ],
      { Users: 1 },
    ),
  ).toBe("Costs are before taxes: “A” states a tax, “B” does not.");
});

describe("the total with tax", () => {
  const best = (quotes: readonly Terms[], scenario: Terms) => {
    const comparison = compared(quotes, [scenario]);
    const costs = costMatrix(comparison, "total-with-tax", ZERO);
    const [name] = bestQuotes(comparison, costs);
    return {
      costs: costs[0]?.map((cost) => (cost.ok ? cost.value : cost.issue.code)),
      best: name?.ok === true ? name.value : name?.issue.code,
    };
  };
  const taxed = { Quote: "A", "User rate": 100, Tax: 0.1 };

  test("a quote that states none has none beside one that does, and is passed over", () => {
    expect(best([taxed, { Quote: "B", "User rate": 50 }], { Users: 1, Months: 1 })).toEqual({
      costs: [110, "states-no-tax"],
      best: "A",
    });
  });
  test("where none states a tax all have their total", () => {
    const quotes = [{ Quote: "B", "User rate": 50 }];
    expect(best(quotes, { Users: 1, Months: 1 })).toEqual({ costs: [50], best: "B" });
  });
  test("there is no best quote where only an incomplete one states a tax", () => {
    const incomplete = { Quote: "A", "Workstation rate": 10, Tax: 0.1 };
    const whole = { Quote: "B", "User rate": 50 };
    expect(best([incomplete, whole], { Users: 1, Workstations: 1, Servers: 1, Months: 1 })).toEqual({
      costs: [11, "states-no-tax"],
      best: "states-no-tax",
    });
    const comparison = compared([incomplete, whole], [{ Users: 1, Workstations: 1, Servers: 1, Months: 1 }]);
    const [none] = bestQuotes(comparison, costMatrix(comparison, "total-with-tax", ZERO));
    expect(none?.ok === false && cellSentence(none.issue)).toBe(
      "“B” states no tax, while another quote does: give its Tax, or write “exempt” where there is none.",
    );
  });
});

test("what a cost leaves out is said in few words; nothing where it is complete or only runs on", () => {
  const omitted = (quote: Terms, scenario: Terms) => {
    const comparison = compared([{ Quote: "A", ...quote }], [{ Scenario: "S", ...scenario }]);
    const [contract] = comparison.contracts;
    const consumption = consumptionAt(comparison, 0);
    if (contract?.ok !== true || !consumption.ok) throw new Error("The pair cannot be read.");
    return omissionWords(contract.value, consumption.value);
  };
  expect(
    omitted({ "Workstation rate": 50, Onboarding: "tbd" }, { Workstations: 3, Servers: 2, Mobile: 12 }),
  ).toBe("2 server not covered, 12 mobile not covered, Onboarding is still open");
  expect(omitted({ "User rate": 50 }, { Users: 3 })).toBe("");
  expect(omitted({ "Flat fee": 1000, Term: 36, "Exit fee": "50%" }, { Users: 10, Months: 18 })).toBe("");
});
