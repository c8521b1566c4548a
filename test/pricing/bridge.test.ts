import fc from "fast-check";
import { bridgeBetween, CAUSES, cellSentence, costMatrix, ZERO, type Bridge } from "../../src/pricing";
import { Differences } from "../support/Differences";
import { compared, type Terms } from "../support/recordTables";

function bridge(quotes: readonly Terms[], scenario: Terms, charges: readonly Terms[] = []): Bridge {
  const result = bridgeBetween(compared(quotes, [scenario], charges), 0, 0, 1);
  if (!result.ok) throw new Error(cellSentence(result.issue));
  return result.value;
}

const FREE = { Quote: "Zero", Model: "flat-rate", "Flat fee": 0.01 };
/** The steps from next to nothing to a quote: what each cause costs in it, but for the cents of the other. */
function stepsTo(quote: Terms, scenario: Terms, charges: readonly Terms[] = []): Record<string, number> {
  const cents = 0.01 * Number(scenario["Months"]);
  const { steps } = bridge([FREE, quote], scenario, charges);
  return Object.fromEntries(
    steps.map(({ cause, amount }) => [
      cause,
      Math.round((cause === "Base rates" ? amount + cents : amount) * 100) / 100,
    ]),
  );
}

test("Each cause costs what the contract's own lines say", () => {
  // 10 users in month 1, 11, 12, … 21 in month 12, at 100.
  expect(
    stepsTo({ Quote: "A", "User rate": 100 }, { Users: 10, "Users added per month": 1, Months: 12 }),
  ).toEqual({ "Base rates": 12_000, Growth: 6_600 });
  // The second year costs 10% more: 12 × 100.
  expect(stepsTo({ Quote: "A", "User rate": 100, Uplift: 0.1 }, { Users: 10, Months: 24 })).toEqual({
    "Base rates": 24_000,
    Uplift: 1_200,
  });
  // 3 of 13 users above the ceiling at 20, a setup of 500, and leaving with 12 months left at 50%.
  expect(
    stepsTo(
      {
        ...{ Quote: "A", "Flat fee": 1_000, "Included users": 10, "User overage": 20, Onboarding: 500 },
        ...{ Term: 24, "Exit fee": "50%" },
      },
      { Users: 13, Months: 12, "Leave at end": "yes" },
    ),
  ).toEqual({ "Base rates": 12_000, Overage: 720, "One-time": 500 + 0.5 * 12 * 1_060 });
  // 15 minimum users in place of 10, then 10% off.
  expect(
    stepsTo({ Quote: "A", "User rate": 100, "Minimum users": 15, Discount: 0.1 }, { Users: 10, Months: 12 }),
  ).toEqual({ "Base rates": 12_000, "Discount and minimum": 18_000 * 0.9 - 12_000 });
});

test("A charge that begins or ends belongs to growth, one that falls due once to the one-time lines", () => {
  expect(
    stepsTo({ Quote: "A", "User rate": 100 }, { Users: 10, Months: 12 }, [
      { Quote: "A", Charge: "Backup", Per: "month", Rate: 50 },
      { Quote: "A", Charge: "Free months", Per: "month", Rate: -1_000, "To month": 3 },
      { Quote: "A", Charge: "Project", Per: "month", Rate: 700, Every: "once", "From month": 3 },
      { Quote: "A", Charge: "Later", Per: "user", Rate: 1, "From month": 12 },
    ]),
  ).toEqual({ "Base rates": 12_600, Growth: -3_000 + 10, "One-time": 700 });
});

test("An itemized quote whose charges all begin later has base rates of nothing", () => {
  expect(
    stepsTo({ Quote: "A", Model: "itemised" }, { Users: 10, Months: 12 }, [
      { Quote: "A", Charge: "Seats", Per: "user", Rate: 10, "From month": 2 },
    ]),
  ).toEqual({ "Base rates": 0, Growth: 1_100 });
});

test("Devices that go with minimum users do not keep a bridge from being built", () => {
  const quote = { Quote: "A", "User rate": 100, "Minimum users": 20, "Devices per user": 2 };
  expect(stepsTo(quote, { Users: 10, Devices: 30, Months: 12 })).toEqual({
    "Base rates": 12_000,
    "Discount and minimum": 12_000,
  });
});

test("Where counts fall, a band that ends between month 1 and what is billed does not keep it either", () => {
  // Prorated, 508 users are billed in month 1, the mean of 510 and 506, and 504 in month 2.
  const quote = { Quote: "A", "User rate": "up to 508: 10", "Billing basis": "prorated" };
  expect(stepsTo(quote, { Users: 510, "Users added per month": -4, Months: 2 })).toEqual({
    "Base rates": 10_200,
    Growth: 10_120 - 10_200,
  });
});

test("A quote without an answer, and quotes in two currencies, are refused", () => {
  const scenario = { Users: 50, Months: 12 };
  const ends = { Quote: "A", "Flat fee": 1_000, "Included users": 10 };
  const result = bridgeBetween(compared([FREE, ends], [scenario]), 0, 0, 1);
  expect(result.ok ? "" : result.issue).toMatchObject({ code: "renegotiate", kind: "no-answer" });
  const euros = { Quote: "A", "User rate": "€100" };
  const dollars = { Quote: "B", "User rate": "USD 100" };
  const mixed = bridgeBetween(compared([euros, dollars], [scenario]), 0, 0, 1);
  expect(mixed.ok ? "" : mixed.issue).toMatchObject({ kind: "invalid" });
});

const amount = fc.integer({ min: 1, max: 50_000 }).map((cents) => cents / 100);
const maybe = <T>(some: fc.Arbitrary<T>) => fc.oneof(fc.constant(""), some);
const share = fc.integer({ min: 1, max: 30 }).map((percent) => percent / 100);
const contract = {
  Onboarding: maybe(amount),
  Uplift: maybe(fc.oneof(share, fc.constant("CPI"))),
  Discount: maybe(share),
  Minimum: maybe(amount.map((each) => each * 100)),
  "Billing basis": fc.constantFrom("", "ratchet", "snapshot"),
  "Audit months": fc.constantFrom(1, 3, 12),
  "True-up": fc.constantFrom("", "arrears"),
  Term: maybe(fc.integer({ min: 12, max: 60 })),
  "Exit fee": fc.constantFrom("", "50%", "6 months", "none"),
};
const perUser = fc.record({
  "User rate": amount,
  "Minimum users": maybe(fc.integer({ min: 1, max: 60 })),
  ...contract,
});
const perDevice = fc.record({ "Device rate": amount, "Server rate": maybe(amount), ...contract });
const flatRate = fc.record({
  "Flat fee": amount.map((each) => each * 50),
  "Included users": fc.integer({ min: 0, max: 40 }),
  "User overage": amount,
  "Overage cap": maybe(amount.map((each) => each * 10)),
  ...contract,
});
const charge = fc.record({
  Quote: fc.constantFrom("A", "B", "D", "all"),
  Charge: fc.constant("Charge"),
  Per: fc.constantFrom("user", "device", "month"),
  Rate: fc.oneof(
    amount,
    amount.map((each) => -each),
  ),
  Every: fc.constantFrom(1, 3, 12, "once"),
  "From month": fc.integer({ min: 1, max: 20 }),
});
const scenario = fc.record({
  Users: fc.integer({ min: 0, max: 80 }),
  Workstations: fc.integer({ min: 0, max: 80 }),
  Servers: fc.integer({ min: 0, max: 5 }),
  Months: fc.integer({ min: 1, max: 48 }),
  "User growth": fc.constantFrom("", 0.1, -0.2),
  "Users added per month": fc.integer({ min: -1, max: 3 }),
  "Devices added per month": fc.integer({ min: -1, max: 3 }),
  "Index growth": fc.constant(0.03),
  "Leave at end": fc.constantFrom("", "yes"),
});
const quote = fc.oneof(perUser, perDevice, flatRate);

/** How many quotes stand in a table: each pair of them is bridged in both directions. */
const NAMES = ["A", "B", "C", "D", "E"];

test("The steps lead from one total to the other, to the cent, and back the same way", () => {
  const cents = (each: number) => Math.round(each * 100);
  let answered = 0;
  const quotes = fc.tuple(quote, quote, quote, quote, quote);
  fc.assert(
    fc.property(quotes, scenario, fc.array(charge, { maxLength: 3 }), (offers, given, charges) => {
      const comparison = compared(
        offers.map((offer, index) => ({ Quote: NAMES[index] ?? "", ...offer })),
        [given],
        charges,
      );
      const [costs = []] = costMatrix(comparison, "total", ZERO);
      const differences = new Differences();
      for (let first = 0; first < NAMES.length; first++) {
        for (let second = first + 1; second < NAMES.length; second++) {
          const there = bridgeBetween(comparison, 0, first, second);
          const back = bridgeBetween(comparison, 0, second, first);
          const [from, to] = [costs[first], costs[second]];
          if (!from?.ok || !to?.ok) {
            differences.between("whether there is a bridge", [there.ok, back.ok], [false, false]);
            continue;
          }
          answered += 2;
          if (!there.ok || !back.ok) throw new Error("There is a bridge between two totals.");
          const { steps } = there.value;
          const sum = steps.reduce((sofar, step) => sofar + cents(step.amount), 0);
          const given = {
            ends: [there.value.from, there.value.to],
            sum,
            last: steps.at(-1)?.sum ?? from.value,
            back: back.value.steps.map((step) => [step.cause, -step.amount]),
            causes: steps.map(({ cause }) => cause),
          };
          differences.between(`${NAMES[first] ?? ""} to ${NAMES[second] ?? ""}`, given, {
            ends: [
              { name: NAMES[first], total: from.value },
              { name: NAMES[second], total: to.value },
            ],
            sum: cents(to.value) - cents(from.value),
            last: to.value,
            back: steps.map((step) => [step.cause, step.amount]),
            causes: CAUSES.filter((cause) => steps.some((step) => step.cause === cause)),
          });
        }
      }
      expect(differences.found).toEqual([]);
    }),
    { numRuns: 600 },
  );
  expect(answered).toBeGreaterThan(10_000);
});
