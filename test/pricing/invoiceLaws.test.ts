import fc from "fast-check";
import { cellSentence, comparisonOf, consumptionAt, invoiceOfMonth, type Invoice } from "../../src/pricing";

type Terms = Readonly<Record<string, number | string>>;

const headed = (terms: Terms) => [Object.keys(terms), Object.values(terms)];

/** The invoice of month 1; undefined where the quote is renegotiated. */
function invoiceOf(quote: Terms, scenario: Terms): Invoice | undefined {
  const comparison = comparisonOf(headed(quote), headed(scenario));
  if (!comparison.ok) throw new Error(cellSentence(comparison.issue));
  const [contract] = comparison.value.contracts;
  const consumption = consumptionAt(comparison.value, 0);
  if (!contract?.ok || !consumption.ok) throw new Error(JSON.stringify([quote, contract, consumption]));
  const invoice = invoiceOfMonth(contract.value, consumption.value, 1);
  if (invoice.ok) return invoice.value;
  expect(invoice.issue.kind).toBe("no-answer");
  return undefined;
}

const count = fc.oneof(
  fc.integer({ min: 0, max: 500 }),
  fc.integer({ min: 0, max: 5000 }).map((halves) => halves / 8),
);
/** Above 0, of up to four decimals. */
const rate = fc.oneof(
  fc.integer({ min: 1, max: 50_000 }).map((cents) => cents / 100),
  fc.integer({ min: 1, max: 5_000_000 }).map((parts) => parts / 10_000),
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof(fc.constant(0), arbitrary);

/** Terms that go with any model. */
const shared = fc.record({
  "Site fee": maybe(rate),
  "Included hours": fc.integer({ min: 0, max: 10 }),
  Minimum: maybe(rate.map((amount) => amount * 10)),
  Discount: fc.integer({ min: 0, max: 99 }).map((percent) => percent / 100),
});
const users = { "User rate": rate, "Minimum users": fc.integer({ min: 0, max: 50 }) };
const classes = { "Workstation rate": rate, "Server rate": maybe(rate), "Mobile rate": maybe(rate) };
const overage = {
  "Included devices": fc.integer({ min: 0, max: 100 }),
  "Device overage": rate,
  "Overage cap": maybe(rate.map((amount) => amount * 5)),
};
const ofModel: Readonly<Record<string, fc.Arbitrary<Terms>>> = {
  "per-user": fc.record({ ...users, "Hourly rate": maybe(rate) }),
  "per-device": fc.record({ ...classes, "Hourly rate": maybe(rate) }),
  "flat-rate": fc.record({
    "Flat fee": rate,
    "Included users": fc.integer({ min: 0, max: 100 }),
    "User overage": fc.oneof<fc.Arbitrary<number | string>[]>(rate, fc.constant("free")),
    ...overage,
  }),
  hybrid: fc.record({ "Flat fee": maybe(rate), ...users, ...classes, ...overage }),
  "time-and-materials": fc.record({ "Hourly rate": rate }),
};
const client = fc.record({
  Users: count,
  Workstations: count,
  Servers: count,
  "Mobile devices": count,
  Sites: fc.integer({ min: 0, max: 12 }),
  "Support hours": count.map((hours) => hours + 0.25),
});

describe.each(Object.entries(ofModel))("%s", (model, terms) => {
  const quotes = fc.tuple(terms, shared).map(([own, any]): Terms => ({ ...own, ...any, Model: model }));

  test("a total is the sum of its lines, to the cent", () => {
    fc.assert(
      fc.property(quotes, client, (quote, scenario) => {
        const invoice = invoiceOf(quote, scenario);
        if (invoice === undefined) return;
        const cents = invoice.lines.reduce((sum, line) => sum + Math.round(line.amount * 100), 0);
        expect(Math.round(invoice.total * 100)).toBe(cents);
        for (const { amount, quantity, label } of invoice.lines) {
          expect(quantity).not.toBe(0);
          expect(Math.abs(amount * 100 - Math.round(amount * 100))).toBeLessThan(1e-6);
          expect(label).not.toBe("");
        }
      }),
    );
  });

  test("one unit more is never cheaper", () => {
    const item = fc.constantFrom(
      "Users",
      "Workstations",
      "Servers",
      "Mobile devices",
      "Sites",
      "Support hours",
    );
    fc.assert(
      fc.property(quotes, client, item, (quote, scenario, added) => {
        const before = invoiceOf(quote, scenario);
        const after = invoiceOf(quote, {
          ...scenario,
          [added]: scenario[added] + 1,
        });
        if (before === undefined || after === undefined) return;
        expect(after.total).toBeGreaterThanOrEqual(before.total);
      }),
    );
  });
});

test("one user more at a rate above 0 costs that rate more, where no discount, minimum or rounding is in between", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 100_000 }), (people, cents) => {
      const total = (present: number) =>
        invoiceOf({ "User rate": cents / 100 }, { Users: present, Sites: 1 })?.total ?? Number.NaN;
      expect(Math.round(total(people + 1) * 100) - Math.round(total(people) * 100)).toBe(cents);
    }),
  );
});
