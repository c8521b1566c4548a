import fc from "fast-check";
import { decimalOf, exactPresentValue, presentValue } from "../../src/pricing";

/** What is paid by month, where the onboarding fee comes on top of month 1. */
const paid = (onboarding: number, [first = 0, ...others]: readonly number[]) => [
  onboarding + first,
  ...others,
];

describe("the present value", () => {
  test.each([
    ["at a rate of 0 it is the plain sum", 100, [50, 60], 0, 210],
    ["the first month is not discounted", 100, [50], 0.5, 150],
    [
      "after a year at 25 % an amount is worth four fifths",
      0,
      [...Array.from({ length: 12 }, () => 0), 500],
      0.25,
      400,
    ],
    [
      "an exact half is rounded away from zero: 3 ÷ 1.2 = 2.5",
      0,
      [...Array.from({ length: 12 }, () => 0), 3],
      0.2,
      3,
    ],
    ["the same a cent later: 9 ÷ 1.2 = 7.5", 0, [...Array.from({ length: 12 }, () => 0), 9], 0.2, 8],
    [
      "of credits an exact half is rounded away from zero too: -3 ÷ 1.2 = -2.5",
      0,
      [...Array.from({ length: 12 }, () => 0), -3],
      0.2,
      -3,
    ],
  ])("%s", (_name, onboarding, amounts, rate, expected) => {
    expect(presentValue(paid(onboarding, amounts), decimalOf(rate))).toBe(expected);
    expect(exactPresentValue(paid(onboarding, amounts), decimalOf(rate))).toBe(expected);
  });

  test("the way in doubles and the way in integers agree", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 10 ** 8 }),
        (amounts, tenThousandths, onboarding) => {
          const rate = decimalOf(tenThousandths / 10000);
          const all = paid(onboarding, amounts);
          expect(presentValue(all, rate)).toBe(exactPresentValue(all, rate));
        },
      ),
      { numRuns: 150 },
    );
  });

  test("amounts so large that doubles must doubt are decided exactly", () => {
    const all = Array.from({ length: 36 }, () => 2_777_777_777_777);
    expect(presentValue(all, decimalOf(0.08))).toBe(exactPresentValue(all, decimalOf(0.08)));
  });
});
