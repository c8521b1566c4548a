import "../support/customFunctions";
import { shown } from "../support/customFunctions";
import { catalogue, type FunctionName } from "../../src/functions/catalogue";
import examples from "../data/worked-examples.json";

const call = (name: FunctionName, ...values: unknown[]) =>
  shown(() => (catalogue[name] as (...passed: unknown[]) => unknown)(...values, undefined));
const column = (values: readonly unknown[]) => values.map((value) => [value]);
/** Excel's serial of a day. */
const serial = ([year = 0, month = 1, day = 1]: readonly number[]) =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25569;
const headed = (terms: Record<string, unknown>) => [Object.keys(terms), Object.values(terms)];

test.each(examples.invoices)("$name, as a hybrid", (each) => {
  const { users, userRate, servers, serverRate, sites, siteFee, flatFee, total, annual, wrong } = each;
  const monthly = call("HYBRID", users, userRate, [[servers]], [[serverRate]], sites, siteFee, flatFee);
  expect(monthly).toBe(total);
  expect(Number(monthly) * 12).toBe(annual);
  expect(monthly).not.toBe(wrong);
  expect(annual).not.toBe(each.wrongAnnual);
  expect(call("PERUSER", users, userRate)).not.toBe(each.wrongUserLine);
});

test.each(examples.jobs)("$name, by the hour", ({ hours, rate, total, annual }) => {
  const charge = call("BREAKFIX", hours, rate);
  expect(charge).toBe(total);
  if (annual !== undefined) expect(Number(charge) * 12).toBe(annual);
});

test(examples.minimumUsers.name, () => {
  const { users, rate, minimumUsers, total } = examples.minimumUsers;
  expect(call("PERUSER", users, rate, minimumUsers)).toBe(total);
  expect(call("PERUSER", minimumUsers + 1, rate, minimumUsers)).toBe(total + rate);
});

test(`${examples.crossover.name}: per-device costs more at ordinary rates, cheaper on a basic card`, () => {
  const { users, counts, userRate, ordinary, basicCard, devicesPerUser } = examples.crossover;
  expect(call("DEVICESPERUSER", users, column(counts))).toBeCloseTo(devicesPerUser, 3);
  expect(call("CROSSOVER", userRate, column(counts), column(ordinary.rates))).toBeCloseTo(
    ordinary.crossover,
    3,
  );
  for (const [rate, { rates, perUser, perDevice }] of [
    [userRate, ordinary],
    [basicCard.userRate, basicCard],
  ] as const) {
    const rows = call("COMPAREMODELS", users, column(counts), rate, column(rates)) as unknown[][];
    expect(rows.slice(1).map((row) => row[1])).toEqual([perUser, perDevice]);
  }
});

test(`${examples.oneDeviceEach.name}: per-device costs less`, () => {
  const { users, counts, userRate, rates, perUser, perDevice, devicesPerUser } = examples.oneDeviceEach;
  expect(call("PERUSER", users, userRate)).toBe(perUser);
  expect(call("PERDEVICE", column(counts), column(rates))).toBe(perDevice);
  expect(call("DEVICESPERUSER", users, column(counts))).toBe(devicesPerUser);
});

test.each(examples.upgrades)("$name", ({ old, new: next, from, to, net, wrong }) => {
  const credit = call("PRORATE", -old, serial(from), serial(to));
  const charge = call("PRORATE", next, serial(from), serial(to));
  expect(Number(credit) + Number(charge)).toBe(net);
  expect(Number(credit) + Number(charge)).not.toBe(wrong);
});

test.each(examples.prorations)("$name, as PRORATE", ({ amount, from, to, basis, total, wrong }) => {
  const part = call("PRORATE", amount, serial(from), serial(to), basis);
  expect(part).toBe(total);
  expect(part).not.toBe(wrong);
});

test.each(examples.tiers)("$name, $mode, as TIERED", ({ rows, mode, totals }) => {
  for (const [quantity, total] of totals) expect(call("TIERED", quantity, rows, mode)).toBe(total);
});

test(examples.minimumCommitment.name, () => {
  const { usage, minimum, minimumLine, total } = examples.minimumCommitment;
  const lines = call(
    "QUOTELINES",
    headed({ "Hourly rate": usage, Minimum: minimum }),
    headed({ "Support hours": 1 }),
    1,
    1,
  ) as unknown[][];
  expect(lines.slice(2)).toEqual([
    ["Minimum commitment", 1, minimumLine, minimumLine],
    ["Total", "", "", total],
  ]);
});

test(examples.discounted.name, () => {
  const { fee, discount, months, monthly, total, wrong } = examples.discounted;
  const cost = (measure: string) =>
    call(
      "QUOTECOSTS",
      headed({ "Flat fee": fee, Discount: discount }),
      headed({ Users: 1, Months: months }),
      measure,
    );
  expect(cost("monthly")).toEqual([[monthly]]);
  expect(cost("total")).toEqual([[total]]);
  expect(cost("total")).not.toEqual([[wrong]]);
});
