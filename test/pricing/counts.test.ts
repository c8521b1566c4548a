import fc from "fast-check";
import {
  cellSentence,
  billedCounts,
  consumptionOf,
  decimalOf,
  grownCounts,
  grownUnits,
  MonthlyCount,
  newRoom,
  quantityOf,
  unitsOf,
  unitsToTrueUp,
  type BillingBasis,
  type Interval,
  type Scenario,
} from "../../src/pricing";

const grown = (start: number, growth: number, added: number, length: number) =>
  grownCounts(quantityOf(start), decimalOf(growth), quantityOf(added), length).list().map(unitsOf);
const series = (...counts: number[]) => MonthlyCount.ofQuantities(counts.map(quantityOf));
const billed = (actual: MonthlyCount, basis: BillingBasis, interval: Interval, months: number) =>
  billedCounts(actual, basis, interval, months, newRoom);
const units = (count: MonthlyCount, months?: number) => count.list(months).map(unitsOf);
const trueUps = (
  actual: MonthlyCount,
  paid: MonthlyCount,
  interval: Interval,
  months: number,
  leastBilled: number,
) =>
  Array.from({ length: months }, (_, month) =>
    unitsOf(unitsToTrueUp({ actual, billed: paid, leastBilled }, interval, months, month)),
  );

describe("counts over time", () => {
  test.each<[string, number[], number[]]>([
    ["without growth a fractional start stays as it is", grown(10.5, 0, 0, 3), [10.5, 10.5, 10.5]],
    ["hires are added each month", grown(10.5, 0, 2, 3), [10.5, 12.5, 14.5]],
    ["leavers never leave fewer than none", grown(3, 0, -2, 4), [3, 1, 0, 0]],
    ["with growth the start is kept and the rest rounded", grown(10.5, 0.5, 0, 2), [10.5, 11]],
    ["5 × 1.1 after a year is 5.5, which counts as 6", grown(5, 0.1, 0, 13).slice(12), [6]],
    ["shrinking by half a year", grown(10, -0.5, 0, 13).slice(12), [5]],
    ["growth of 1000 %", grown(2, 10, 0, 13).slice(12), [22]],
    ["growth and hires together", grown(10, 1, 1, 13).slice(12), [32]],
  ])("%s", (_name, counts, expected) => {
    expect(counts).toEqual(expected);
  });

  test("near the next whole number exact integers decide, whatever the engine's power function says", () => {
    // 250,000,001 × 1.1 = 275,000,001.1 is clear; 5,000,000.5 × 1.1 = 5,500,000.55 too; exact halves are not.
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90_000_000 }), fc.integer({ min: -3, max: 3 }), (tens, ulps) => {
        const start = quantityOf(tens * 10 + 5);
        const exact = tens * 11 + 6; // (10 t + 5) × 1.1 = 11 t + 5.5, which rounds to 11 t + 6
        const factor = 1.1 * (1 + ulps * Number.EPSILON);
        const grownSize = unitsOf(start) * factor;
        expect(grownUnits(start, decimalOf(0.1), 12, grownSize, 1e-14)).toBe(exact);
      }),
    );
    expect(grownUnits(quantityOf(1e9), decimalOf(10), 600, 1e9 * 11 ** 50, 1e-12)).toBeGreaterThan(1e9);
    expect(grownUnits(quantityOf(0.000001), decimalOf(-0.999999), 600, 1e-306, 1e-12)).toBe(0);
  });
});

describe("what each basis bills of 10, 12, 9, 15, 15 and then 20", () => {
  const actual = series(10, 12, 9, 15, 15, 20);
  test.each([
    ["snapshot", 1, [10, 12, 9, 15, 15]],
    ["snapshot", 3, [10, 10, 10, 15, 15]],
    ["prorated", 1, [11, 10.5, 12, 15, 17.5]],
    ["peak", 1, [12, 12, 15, 15, 20]],
    ["ratchet", 1, [10, 12, 12, 15, 15]],
    ["ratchet", 3, [10, 10, 10, 15, 15]],
  ] as const)("%s, counted every %d months", (basis, interval, expected) => {
    expect(units(billed(actual, basis, interval, 5), 5)).toEqual(expected);
  });
  test("a ratchet never comes down", () => {
    expect(units(billed(series(10, 8, 6, 12, 3, 3), "ratchet", 1, 5))).toEqual([10, 10, 10, 12, 12]);
    expect(units(billed(series(10, 8, 6, 4, 3, 3, 3), "ratchet", 3, 6))).toEqual([10, 10, 10, 10, 10, 10]);
  });
  test("beyond the last count the last is seen again", () => {
    expect(units(billed(series(2, 4), "peak", 1, 2))).toEqual([4, 4]);
  });
});

describe("true-up in arrears", () => {
  test("an audit bills what was used above what was billed since the one before, the last month settles the rest", () => {
    const actual = series(10, 12, 13, 13, 15, 14);
    const paid = billed(actual, "snapshot", 3, 6);
    // Month 4 bills (12−10) + (13−10) = 5; month 6 bills (15−13) + (14−13) = 3.
    expect(trueUps(actual, paid, 3, 6, 0)).toEqual([0, 0, 0, 5, 0, 3]);
  });
  test("it never credits, and minimum users were billed already", () => {
    expect(trueUps(series(10, 5, 11, 10), series(10, 10, 10, 10), 3, 4, 0)).toEqual([0, 0, 0, 1]);
    // The same where both change from month to month.
    expect(trueUps(series(10, 5, 11, 10), series(10, 9, 10, 10), 3, 4, 0)).toEqual([0, 0, 0, 1]);
    expect(trueUps(series(10, 12, 14), series(10, 10, 10), 3, 3, quantityOf(13))).toEqual([0, 0, 1]);
  });
});

const scenario: Scenario = {
  name: "Boom",
  users: quantityOf(1),
  devices: [quantityOf(9e8)],
  sites: 0,
  supportHours: 0,
  userGrowth: decimalOf(0),
  deviceGrowth: decimalOf(1),
  usersAdded: 0,
  devicesAdded: 0,
  afterHours: 0,
  weekendHours: 0,
  units: [],
  indexGrowth: undefined,
  months: 12,
  leavesAtEnd: false,
};

test("a count that grows beyond what is exact is an issue that names the month and the count", () => {
  const result = consumptionOf(scenario, [{ key: "server", label: "Server" }]);
  expect(result.ok || cellSentence(result.issue)).toContain(
    "The Server count of scenario “Boom” grow beyond 1,000,000,000 in month 3",
  );
});

test("every count that grows beyond what is exact in a month of the horizon is found, and no other", () => {
  const most = 1e9;
  const growth = fc.oneof(fc.integer({ min: -50, max: 100 }), fc.integer({ min: 101, max: 1_000 }));
  const months = fc.integer({ min: 1, max: 600 });
  // Starts that come near to the bound, by their growth alone or by what is added.
  const near = fc.integer({ min: 40, max: 160 }).map((percent) => percent / 100);
  const added = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -3, max: 3 }));
  let overgrown = 0;
  fc.assert(
    fc.property(growth, months, near, added, (percent, horizon, share, steps) => {
      const factor = (1 + percent / 100) ** (horizon / 12);
      const start = Math.min(most, Math.round((most * share) / Math.max(1, factor)));
      const more = steps === 0 ? 0 : Math.round((steps * most) / (2 * horizon));
      const plain = grown(start, percent / 100, more, horizon + 1).findIndex((count) => count > most);
      const result = consumptionOf(
        {
          ...scenario,
          devices: [],
          users: quantityOf(start),
          userGrowth: decimalOf(percent / 100),
          usersAdded: quantityOf(more),
          months: horizon,
        },
        [],
      );
      if (plain >= 0) overgrown += 1;
      expect(result.ok ? -1 : result.issue).toEqual(
        plain < 0 ? -1 : expect.objectContaining({ code: "counts-too-large", month: plain + 1 }),
      );
    }),
    { numRuns: 500 },
  );
  expect(overgrown).toBeGreaterThan(100);
});
