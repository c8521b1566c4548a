import fc from "fast-check";
import {
  cellSentence,
  comparisonOf,
  consumptionAt,
  invoiceOfMonth,
  project,
  type Consumption,
  type Contract,
} from "../../src/pricing";
import { roundedProduct } from "../support/exactProduct";

/** The largest product that doubles round; above it BigInt takes over. */
const BORDER = 2 ** 52;

function paired(quote: Record<string, unknown>, scenario: Record<string, unknown>) {
  const table = (record: Record<string, unknown>) => [Object.keys(record), Object.values(record)];
  const comparison = comparisonOf(table(quote), table(scenario));
  if (!comparison.ok) throw new Error(cellSentence(comparison.issue));
  const [contract] = comparison.value.contracts;
  const consumption = consumptionAt(comparison.value, 0);
  if (contract?.ok !== true || !consumption.ok) throw new Error("The pair cannot be read.");
  return { contract: contract.value, consumption: consumption.value };
}
const recurringOf = (contract: Contract, consumption: Consumption) => [
  ...project(contract, consumption).recurring,
];

test("a projection that crosses the border between doubles and BigInt is exact on both sides of it", () => {
  let below = 0;
  let above = 0;
  let crossing = 0;
  fc.assert(
    fc.property(
      // Fractional users, in millionths, and a rate of four decimals that brings a middle month to the border.
      fc.integer({ min: 1_000_001, max: 999_999_999_999 }).filter((millionths) => millionths % 10 !== 0),
      fc.integer({ min: -6, max: 6 }),
      fc.integer({ min: -400, max: 400 }),
      (millionths, slope, nudge) => {
        const months = 12;
        const added = Math.trunc((millionths / 100) * slope);
        const middle = millionths + added * 6;
        const coefficient = Math.min(999_999_999_999, Math.max(1, Math.round(BORDER / middle) + nudge));
        const { contract, consumption } = paired(
          { "User rate": coefficient / 10_000 },
          { Users: millionths / 1e6, "Users added per month": added / 1e6, Months: months },
        );
        const counts = Array.from({ length: months }, (_, month) => millionths + added * month);
        const sides = counts.map((count) => count * coefficient > BORDER);
        below += sides.filter((side) => !side).length;
        above += sides.filter((side) => side).length;
        crossing += Number(new Set(sides).size === 2);
        expect(recurringOf(contract, consumption)).toEqual(
          counts.map((count) => roundedProduct(count, coefficient, 4)),
        );
      },
    ),
    { numRuns: 3000, seed: 20261125 },
  );
  expect([below > 5000, above > 5000, crossing > 1000]).toEqual([true, true, true]);
});

test("a month that repeats the one before costs what it costs when priced on its own", () => {
  let repeated = 0;
  const bases = fc.constantFrom("snapshot", "prorated", "peak", "ratchet");
  fc.assert(
    fc.property(
      fc.record({
        basis: bases,
        audit: fc.constantFrom(1, 3, 6, 12),
        arrears: fc.boolean(),
        uplift: fc.constantFrom(0, 0.03),
        userGrowth: fc.constantFrom(0, 0.05, -0.1, 0.4),
        deviceGrowth: fc.constantFrom(0, 0.02, -0.3),
        kind: fc.constantFrom("user", "device", "flat", "hybrid", "hours"),
      }),
      ({ basis, audit, arrears, uplift, userGrowth, deviceGrowth, kind }) => {
        const rates = {
          user: { "User rate": 99.5 },
          device: { "Workstation rate": 40.25, "Mobile rate": 10.0625 },
          flat: { "Flat fee": 900, "Included users": 12, "User overage": 70, "Device overage": 3 },
          hybrid: { "Flat fee": 300, "User rate": 60, "Server rate": 90, "Device overage": 1 },
          hours: { "Hourly rate": 120 },
        }[kind];
        const everyMonth = basis === "prorated" || basis === "peak";
        const { contract, consumption } = paired(
          {
            ...rates,
            Uplift: uplift,
            "Billing basis": basis,
            "Audit months": everyMonth ? 1 : audit,
            "True-up": arrears ? "arrears" : "none",
          },
          {
            ...{
              Users: 11,
              Workstations: 14,
              Servers: 2,
              Mobile: 6,
              "Support hours": 5,
              Sites: 1,
              Months: 30,
            },
            ...{ "User growth": userGrowth, "Device growth": deviceGrowth },
          },
        );
        const recurring = recurringOf(contract, consumption);
        const priced = recurring.map((_, index) => {
          const invoice = invoiceOfMonth(contract, consumption, index + 1);
          return invoice.ok ? Math.round(invoice.value.total * 100) : Number.NaN;
        });
        repeated += recurring.filter((amount, index) => amount === recurring[index - 1]).length;
        expect(recurring).toEqual(priced);
      },
    ),
    { numRuns: 800, seed: 20261126 },
  );
  expect(repeated).toBeGreaterThan(5000);
});
