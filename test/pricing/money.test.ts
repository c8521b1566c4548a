import fc from "fast-check";
import {
  amountFor,
  amountOfNumber,
  blendedDeviceRate,
  decimalOf,
  exactAmount,
  majorUnits,
  NO_TERMS,
  numberOf,
  quantityOf,
  rateOf,
  rateValue,
  risenRate,
  shareOf,
  statedSteps,
  unitsOf,
} from "../../src/pricing";
import { roundedProduct } from "../support/exactProduct";

const product = (quantity: number, rate: number) =>
  majorUnits(amountFor(quantityOf(quantity), rateOf(decimalOf(rate))));

describe("a line's amount is quantity × rate, rounded once to the cent, halves away from zero", () => {
  test.each([
    ["3 × 0.1 is 0.30, not 0.30000000000000004", 3, 0.1, 0.3],
    ["1 × 1.005 is 1.01: the half counts although binary cannot hold it", 1, 1.005, 1.01],
    ["1 × 1.0049999 is 1.00", 1, 1.0049999, 1],
    ["half a frontline user at 145 is 72.50", 0.5, 145, 72.5],
    ["a third of a user, 0.333333 × 150, is 50.00", 0.333333, 150, 50],
    ["0.1 + 0.2 from a cell is 0.3: 10 × it is 3.00", 10, 0.1 + 0.2, 3],
    ["1,000,000,000 × 999.99 is exact", 1e9, 999.99, 999990000000],
    ["a rate with six decimals: 1,234,567 × 0.123456", 1234567, 0.123456, 152414.7],
    ["beyond what doubles hold: 873 × 999,999,999.990063", 873, 999999999.990063, 872999999991.32],
    ["a rate far below a cent: 1,000,000 × 0.000000005 is 0.01", 1e6, 5e-9, 0.01],
  ])("%s", (_name, quantity, rate, amount) => {
    expect(product(quantity, rate)).toBe(amount);
  });

  test("a negative half is rounded away from zero: -1 × 1.005 is -1.01", () => {
    expect(majorUnits(amountOfNumber(-1.005))).toBe(-1.01);
    expect(majorUnits(exactAmount(-1_000_000, rateOf(decimalOf(1.005))))).toBe(-1.01);
  });

  test("agrees with exact decimal arithmetic on a million random products", () => {
    // A fixed linear congruential sequence: the same million on every machine.
    let state = 20261124;
    const next = (below: number) => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return state % below;
    };
    let disagreements = 0;
    for (let count = 0; count < 1_000_000; count++) {
      const quantity = count % 3 === 0 ? next(100000) : next(1_000_000_000);
      const places = next(7);
      const coefficient = next(100_000_000);
      const millionths = count % 3 === 0 ? quantity * 1_000_000 : quantity;
      const amount = amountFor(millionths, rateOf({ coefficient, scale: places }));
      if (amount !== roundedProduct(millionths, coefficient, places)) disagreements += 1;
    }
    expect(disagreements).toBe(0);
  });

  test("the fast way and the exact way agree on both sides of the border between them", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2 ** 52 - 2 ** 40, max: 2 ** 52 + 2 ** 40 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 2, max: 10 }),
        fc.boolean(),
        (target, units, scale, whole) => {
          const quantity = whole ? units * 1_000_000 : units * 1_000_003;
          const coefficient = Math.floor(target / (whole ? units : quantity));
          const rate = rateOf({ coefficient, scale });
          expect(amountFor(quantity, rate)).toBe(exactAmount(quantity, rate));
        },
      ),
      { numRuns: 5000 },
    );
  });
});

describe("a number from a cell stands for its 15 significant digits", () => {
  test.each([
    [0.1, 1, 1],
    [0.1 + 0.2, 3, 1],
    [150, 150, 0],
    [1.005, 1005, 3],
    [-2.5, -25, 1],
    [123456789012.345, 123456789012345, 3],
    [1 / 3, 333333333333333, 15],
    [1e-7, 1, 7],
    [4.35, 435, 2],
    [1e300, 1e300, 0],
  ])("%d is %d ÷ 10^%d", (value, coefficient, scale) => {
    expect(decimalOf(value)).toEqual({ coefficient, scale });
  });

  test("every decimal of up to 15 digits comes back as the number it was", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }),
        fc.integer({ min: 0, max: 18 }),
        (digits, scale) => {
          const value = Number(`${digits}e-${scale}`);
          expect(numberOf(decimalOf(value))).toBe(value + 0);
        },
      ),
    );
  });

  test("quantities are rounded to six decimals, halves away from zero", () => {
    expect(unitsOf(quantityOf(0.1234565))).toBe(0.123457);
    expect(unitsOf(quantityOf(2 / 3))).toBe(0.666667);
    expect(quantityOf(1e9)).toBe(1e15);
  });
});

describe("the uplift", () => {
  const yearly = (uplift: number) =>
    statedSteps({ ...NO_TERMS, uplift: { kind: "steps", steps: uplift === 0 ? [] : [decimalOf(uplift)] } });
  const uplifted = (rate: number, uplift: number, year: number) =>
    rateValue(risenRate(decimalOf(rate), yearly(uplift).factorAfter(year - 1)));
  test.each([
    ["year 1 keeps the quoted rate, however many decimals it has", 1.23456789, 0.03, 1, 1.23456789],
    ["year 2 at 3 % of 145 is 149.35", 145, 0.03, 2, 149.35],
    ["year 3 is from the quoted rate: 145 × 1.0609 = 153.8305, so 153.83", 145, 0.03, 3, 153.83],
    [
      "year 3 is not from last year's rounded rate: 9.99 × 1.1025 = 11.013975, so 11.01",
      9.99,
      0.05,
      3,
      11.01,
    ],
    ["a rate of four decimals keeps four: 0.1234 × 1.05 = 0.12957, so 0.1296", 0.1234, 0.05, 2, 0.1296],
    ["no more than six: 0.12345678 × 1.1 = 0.135802458, so 0.135802", 0.12345678, 0.1, 2, 0.135802],
    ["a half cent goes up: 0.5 × 1.01 = 0.505, so 0.51", 0.5, 0.01, 2, 0.51],
    ["without uplift nothing changes", 1.23456789, 0, 5, 1.23456789],
  ])("%s", (_name, rate, uplift, year, expected) => {
    expect(uplifted(rate, uplift, year)).toBe(expected);
  });
});

test("a share is rounded once, halves away from zero: 12.5 % of 0.20 is 0.03", () => {
  expect(shareOf(20, decimalOf(0.125))).toBe(3);
  expect(shareOf(20, decimalOf(0.12))).toBe(2);
  expect(shareOf(99_999_999_999_999, decimalOf(0.123456789012345))).toBe(12345678901234);
});

test("the blended device rate is the mean of the devices that are priced or included", () => {
  const mix = [
    { count: quantityOf(60), rate: decimalOf(75) },
    { count: quantityOf(4), rate: decimalOf(185) },
    { count: quantityOf(16), rate: "included" as const },
    { count: quantityOf(9), rate: decimalOf(0) },
  ];
  const blended = blendedDeviceRate(mix);
  expect(blended.ok && blended.value).toBe(65.5);
  expect(blendedDeviceRate([{ count: quantityOf(9), rate: decimalOf(0) }]).ok).toBe(false);
});
