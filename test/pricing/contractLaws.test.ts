import fc from "fast-check";
import {
  amountOfNumber,
  cellSentence,
  consumptionAt,
  contractInvoice,
  costMatrix,
  decimalOf,
  project,
  scheduleOf,
  type Comparison,
} from "../../src/pricing";
import { compared, type Terms } from "../support/recordTables";

function paired(comparison: Comparison) {
  const [contract] = comparison.contracts;
  const consumption = consumptionAt(comparison, 0);
  if (contract?.ok !== true) throw new Error(contract && cellSentence(contract.issue));
  if (!consumption.ok) throw new Error(cellSentence(consumption.issue));
  return { contract: contract.value, consumption: consumption.value };
}

const rate = fc.integer({ min: 1, max: 5_000_000 }).map((parts) => parts / 10_000);
const money = fc.integer({ min: 1, max: 50_000 }).map((cents) => cents / 100);
const maybe = <T>(some: fc.Arbitrary<T>) => fc.oneof(fc.constant(0), some);
const flag = fc.constantFrom("", "no");
const bands = fc
  .tuple(money, money, fc.integer({ min: 1, max: 40 }))
  .map(([first, second, bound]) => `up to ${bound}: ${first}; above: ${second}`);

const charge = fc
  .record({
    Per: fc.constantFrom("user", "device", "server", "site", "month", "hour", "Mailboxes"),
    Rate: fc.oneof(
      money,
      money.map((amount) => -amount),
      bands,
    ),
    Included: fc.integer({ min: 0, max: 5 }),
    Every: fc.constantFrom(1, 3, 12, "once"),
    "From month": fc.integer({ min: 1, max: 20 }),
    Discount: flag,
    Tax: flag,
    Uplift: flag,
  })
  .map((one): Terms => one);
const percent = fc
  .record({ Rate: fc.integer({ min: -30, max: 30 }).filter((part) => part !== 0), Discount: flag, Tax: flag })
  .map(({ Rate, ...flags }): Terms => ({ ...flags, Per: "percent", Rate: Rate / 100 }));
const charges = fc
  .array(fc.oneof(charge, charge, percent), { minLength: 1, maxLength: 5 })
  .map((list) => list.map((one, place): Terms => ({ ...one, Charge: `Item ${place + 1}` })));

const quote = fc
  .record({
    "User rate": fc.oneof<fc.Arbitrary<number | string>[]>(rate, bands),
    "Server rate": maybe(rate),
    Bands: fc.constantFrom("volume", "graduated"),
    "Hourly rate": fc.constant(0),
    Minimum: maybe(money),
    Discount: fc.integer({ min: 0, max: 40 }).map((part) => part / 100),
    Uplift: fc.constantFrom("", "3%", "0%; 5%"),
    "First uplift month": fc.constantFrom("", 4, 13),
    "Billing basis": fc.constantFrom("", "prorated", "ratchet"),
    Onboarding: maybe(money),
    Tax: fc.constantFrom("", "13%", "5%; 9.975%"),
    Term: fc.constantFrom(0, 48),
    "Exit fee": fc.constantFrom("none", "50%", "6 months", "1-30: 80%; 31-40: 20%"),
    "Billed every": fc.constantFrom(1, 3, 12),
  })
  .map((one): Terms => one);
const scenario = fc
  .record({
    Users: fc.integer({ min: 1, max: 60 }),
    Workstations: fc.integer({ min: 0, max: 60 }),
    Servers: fc.integer({ min: 0, max: 6 }),
    Sites: fc.integer({ min: 0, max: 4 }),
    "Support hours": fc.integer({ min: 0, max: 20 }),
    Mailboxes: fc.integer({ min: 0, max: 50 }),
    "Users added per month": fc.integer({ min: -1, max: 2 }),
    Months: fc.integer({ min: 1, max: 40 }),
    "Leave at end": fc.constantFrom("yes", "no"),
  })
  .map((one): Terms => one);

test("every month's lines add up to its total, the months and their taxes to the cost", () => {
  fc.assert(
    fc.property(quote, scenario, charges, (terms, client, items) => {
      const comparison = compared([terms], [client], items);
      const { contract, consumption } = paired(comparison);
      let sum = 0;
      let withTax = 0;
      for (let month = 1; month <= consumption.months; month++) {
        const invoice = contractInvoice(contract, consumption, month);
        if (!invoice.ok) throw new Error(cellSentence(invoice.issue));
        const cents = (lines: readonly { readonly amount: number }[]) =>
          lines.reduce((all, { amount }) => all + amountOfNumber(amount), 0);
        const total = cents(invoice.value.lines);
        expect(amountOfNumber(invoice.value.total)).toBe(total);
        sum += total;
        withTax += total + cents(invoice.value.taxLines);
      }
      const cost = (measure: "total" | "total-with-tax") => {
        const found = costMatrix(comparison, measure, decimalOf(0))[0]?.[0];
        return found?.ok === true ? amountOfNumber(found.value) : undefined;
      };
      expect([cost("total"), cost("total-with-tax")]).toEqual([sum, withTax]);
    }),
    { numRuns: 60 },
  );
});

test("the order of the charges changes no total", () => {
  fc.assert(
    fc.property(quote, scenario, charges, (terms, client, items) => {
      const total = (list: readonly Terms[]) =>
        costMatrix(compared([terms], [client], list), "total", decimalOf(0));
      expect(total([...items].reverse())).toEqual(total(items));
    }),
    { numRuns: 60 },
  );
});

test("a longer horizon bills the months of a shorter one alike", () => {
  fc.assert(
    fc.property(quote, scenario, charges, (terms, client, items) => {
      const months = Number(client["Months"]);
      const recurring = (horizon: number) => {
        const { contract, consumption } = paired(compared([terms], [{ ...client, Months: horizon }], items));
        return [...project(contract, consumption).recurring.slice(0, months)];
      };
      expect(recurring(months + 7)).toEqual(recurring(months));
    }),
    { numRuns: 60 },
  );
});

test("all that is paid is all that is billed, whenever it is paid", () => {
  fc.assert(
    fc.property(quote, scenario, charges, (terms, client, items) => {
      const { contract, consumption } = paired(compared([terms], [client], items));
      const schedule = scheduleOf(contract, consumption);
      const sum = (column: "paid" | "total") =>
        schedule.reduce(
          (all, month) => all + (month[column].ok ? amountOfNumber(month[column].value) : 0),
          0,
        );
      expect(sum("paid")).toBe(sum("total"));
    }),
    { numRuns: 60 },
  );
});
