/**
 * Whether another checkout of this repository answers the same: totals, lines and kinds of issues of random tables.
 *
 *     node -r ./scripts/typescriptInNode.js bench/sameAnswers.ts <other checkout> [pairs]
 */
import path from "node:path";
import fc from "fast-check";
import * as here from "../src/pricing";

type Core = typeof here;
type Terms = Readonly<Record<string, number | string>>;

const [, , otherCheckout = "", wanted = "100000"] = process.argv;
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the other checkout is known at run time only
const there = require(path.resolve(otherCheckout, "src/pricing")) as Core;

const cents = (most: number) => fc.integer({ min: 1, max: most }).map((value) => value / 100);
const rate = fc.oneof(
  cents(50_000),
  fc.integer({ min: 1, max: 5_000_000 }).map((value) => value / 10_000),
);
const count = fc.oneof(
  fc.integer({ min: 0, max: 400 }),
  fc.integer({ min: 0, max: 4000 }).map((value) => value / 8),
  fc.constant(0),
);
const maybe = <T>(some: fc.Arbitrary<T>) => fc.oneof(fc.constant(0), some);
const ceilings = {
  "Included users": fc.oneof(maybe(count), fc.constant("unlimited")),
  "Included devices": maybe(count),
  "Included sites": maybe(fc.integer({ min: 1, max: 5 })),
  "User overage": fc.oneof(maybe(rate), fc.constant("free")),
  "Device overage": fc.oneof(maybe(rate), maybe(rate)),
  "Site overage": maybe(rate),
  "Overage cap": maybe(rate),
};
const classes = { "Workstation rate": rate, "Server rate": maybe(rate), "Kiosk rate": maybe(rate) };
const perUser = { "User rate": rate, "Minimum users": maybe(fc.integer({ min: 1, max: 60 })) };
const ofModel: readonly fc.Arbitrary<Terms>[] = [
  fc.record(perUser),
  fc.record(classes),
  fc.record({ "Flat fee": rate, ...ceilings }),
  fc.record({
    "Flat fee": rate,
    ...perUser,
    "Server rate": maybe(rate),
    "Included devices": maybe(count),
    "Device overage": maybe(rate),
    "Overage cap": maybe(rate),
  }),
  fc.record({ ...perUser, ...classes, "Device rate": fc.oneof(maybe(rate), fc.constant("included")) }),
  fc.record({ "Hourly rate": rate }),
];
const shared = fc.record({
  "Included hours": maybe(fc.integer({ min: 1, max: 20 })),
  Minimum: maybe(rate.map((value) => value * 20)),
  Onboarding: maybe(rate),
  Uplift: fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 300 }).map((value) => value / 1000),
  ),
  Discount: fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 500 }).map((value) => value / 1000),
  ),
  "Billing basis": fc.constantFrom("", "snapshot", "prorated", "peak", "ratchet"),
  "Audit months": fc.constantFrom(1, 1, 3, 6, 12),
  "True-up": fc.constantFrom("", "arrears"),
});
const quote = fc
  .tuple(fc.oneof(...ofModel), shared, maybe(rate), maybe(rate))
  .map(([terms, common, siteFee, hourly]): Terms => {
    const basis = common["Billing basis"];
    const audited = basis === "prorated" || basis === "peak" ? 1 : common["Audit months"];
    const sites = "Included sites" in terms ? {} : { "Site fee": siteFee };
    const hours = "Hourly rate" in terms ? {} : { "Hourly rate": hourly };
    return { ...terms, ...common, "Audit months": audited, ...sites, ...hours };
  });
const growth = fc.oneof(
  fc.constant(0),
  fc.integer({ min: -999, max: 1000 }).map((value) => value / 1000),
);
const scenario = fc.record({
  Users: count,
  Workstations: count,
  Servers: count,
  "Mobile devices": count,
  Kiosk: count,
  Sites: fc.integer({ min: 0, max: 12 }),
  "Support hours": maybe(count),
  "User growth": growth,
  "Device growth": growth,
  "Users added per month": maybe(fc.integer({ min: -8, max: 20 }).map((value) => value / 4)),
  "Devices added per month": maybe(fc.integer({ min: -8, max: 20 }).map((value) => value / 4)),
  Months: fc.oneof(fc.integer({ min: 1, max: 62 }), fc.integer({ min: 1, max: 200 })),
});

const headed = (terms: Terms) => [Object.keys(terms), Object.values(terms)];
const measures = ["total", "monthly", "first-year", "average", "per-user", "npv"] as const;

/** All that a core answers for a pair, as text. */
function answers(core: Core, terms: Terms, client: Terms, month: number): string[] {
  const comparison = core.comparisonOf(headed(terms), headed(client));
  if (!comparison.ok) return [`tables ${comparison.issue.kind}`];
  const costs = measures.map((measure) => {
    const cost = core.costMatrix(comparison.value, measure, core.decimalOf(0.0725))[0]?.[0];
    return cost?.ok === true ? String(cost.value) : String(cost?.issue.kind);
  });
  const [contract] = comparison.value.contracts;
  const consumption = core.consumptionAt(comparison.value, 0);
  if (contract?.ok !== true || !consumption.ok) return costs;
  const invoice = core.contractInvoice(
    contract.value,
    consumption.value,
    Math.min(month, Number(client["Months"])),
  );
  const lines = invoice.ok
    ? invoice.value.lines.map(
        ({ label, quantity, rate: price, amount }) => `${label} ${quantity} ${price} ${amount}`,
      )
    : [invoice.issue.kind];
  const complete = core.bestQuotes(comparison.value, [[core.success(1)]]).length;
  const left = core.uncoveredDevices(contract.value, consumption.value).map((each) => JSON.stringify(each));
  // The order of lines that one device rate prices is not what is compared.
  if (Boolean(terms["Device rate"])) lines.sort();
  return [...costs, ...lines, ...left, String(complete)];
}

const pairs = Number(wanted);
let unlike = 0;
let answered = 0;
let lines = 0;
const cases = fc.sample(fc.tuple(quote, scenario, fc.integer({ min: 1, max: 62 })), {
  numRuns: pairs,
  seed: 20261129,
});
for (const [terms, client, month] of cases) {
  const mine = answers(here, terms, client, month);
  const theirs = answers(there, terms, client, month);
  if (/^[\d.]+$/.test(mine[0] ?? "")) answered += 1;
  lines += Math.max(0, mine.length - measures.length - 1);
  if (mine.join("\n") === theirs.join("\n")) continue;
  unlike += 1;
  if (unlike <= 5) console.log(JSON.stringify({ terms, client, month, mine, theirs }, undefined, 1));
}
console.log(
  `${unlike} of ${pairs.toLocaleString("en-US")} pairs are answered differently; ${answered.toLocaleString("en-US")} have a total, ${lines.toLocaleString("en-US")} lines were compared.`,
);
process.exitCode = unlike === 0 ? 0 : 1;
