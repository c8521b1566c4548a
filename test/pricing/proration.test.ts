import fc from "fast-check";
import {
  cellSentence,
  dayOfSerial,
  daysInMonth,
  decimalOf,
  LAST_SERIAL,
  PRORATION_BASES,
  proratedAmount,
  type ProrationBasis,
} from "../../src/pricing";
import examples from "../data/worked-examples.json";

/** Excel's serial of a day from 1 March 1900 on. */
const serial = (year: number, month: number, day: number) =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25569;
function prorated(amount: number, from: number, to: number, basis: ProrationBasis): number | string {
  const result = proratedAmount(decimalOf(amount), from, to, basis);
  return result.ok ? result.value : cellSentence(result.issue);
}

describe("published prorations", () => {
  test.each(examples.prorations)("$name", ({ amount, from, to, basis, total, wrong }) => {
    const [fromYear = 0, fromMonth = 0, fromDay = 0] = from;
    const [toYear = 0, toMonth = 0, toDay = 0] = to;
    const result = prorated(
      amount,
      serial(fromYear, fromMonth, fromDay),
      serial(toYear, toMonth, toDay),
      basis as ProrationBasis,
    );
    expect(result).toBe(total);
    expect(result).not.toBe(wrong);
  });
});

const day = ([year = 0, month = 0, date = 0]: readonly number[]) => [year, month, date] as const;

describe("conventions", () => {
  test.each([
    ["a whole month is the amount", 300, [2026, 2, 1], [2026, 2, 28], "actual", 300],
    ["a whole February is 30 of 30 days", 300, [2026, 2, 1], [2026, 2, 28], "30", 300],
    ["a whole March of 31 days is 30 of 30 days", 300, [2026, 3, 1], [2026, 3, 31], "30", 300],
    ["30 January is the 30th day, not the month's end", 300, [2026, 1, 1], [2026, 1, 30], "30", 300],
    ["the 31st alone is one day", 300, [2026, 1, 31], [2026, 1, 31], "30", 10],
    [
      "the last day of February counts to the 30th: 28 to 30 are three days",
      300,
      [2026, 2, 28],
      [2026, 2, 28],
      "30",
      30,
    ],
    [
      "across months each month is rounded on its own",
      100,
      [2026, 1, 31],
      [2026, 2, 1],
      "actual",
      3.23 + 3.57,
    ],
    ["a year of 365 days at a 365th a day is twelve months", 100, [2026, 1, 1], [2026, 12, 31], "365", 1200],
    ["one day of a leap year is still a 365th", 365, [2028, 2, 29], [2028, 2, 29], "365", 12],
    ["three months in months of 30 days", 100, [2026, 1, 16], [2026, 4, 15], "30", 300],
  ] as const)("%s", (_name, amount, from, to, basis, total) => {
    expect(prorated(amount, serial(...day(from)), serial(...day(to)), basis)).toBe(total);
  });

  test("times of day are cut off", () => {
    expect(prorated(310, serial(2026, 1, 1) + 0.99, serial(2026, 1, 1) + 0.01, "actual")).toBe(10);
  });
  test("the end before the start is refused", () => {
    expect(prorated(310, serial(2026, 1, 2), serial(2026, 1, 1), "actual")).toContain("before the from-date");
  });
  test("more than 1e12 is refused", () => {
    expect(prorated(1e12, 1, LAST_SERIAL, "365")).toContain("above 1,000,000,000,000");
    expect(prorated(-1e12, 1, LAST_SERIAL, "actual")).toContain("above 1,000,000,000,000");
  });
});

describe("the 1900 system", () => {
  test.each([
    [1, 1900, 1, 1],
    [59, 1900, 2, 28],
    [60, 1900, 2, 29],
    [61, 1900, 3, 1],
    [46350, 2026, 11, 24],
    [LAST_SERIAL, 9999, 12, 31],
  ])("serial %d is %d-%d-%d", (value, year, month, day) => {
    expect(dayOfSerial(value)).toEqual({ year, month, day });
  });
  test("February 1900 has 29 days there, February 2000 too, February 2100 has not", () => {
    expect([daysInMonth(1900, 2), daysInMonth(2000, 2), daysInMonth(2100, 2), daysInMonth(2024, 2)]).toEqual([
      29, 29, 28, 29,
    ]);
  });
});

test("the parts of a span add up to the whole within a cent a part", () => {
  const day = fc.integer({ min: serial(2020, 1, 1), max: serial(2031, 12, 31) });
  fc.assert(
    fc.property(
      fc.integer({ min: -9_999_999, max: 9_999_999 }),
      day,
      day,
      day,
      fc.constantFrom(...PRORATION_BASES),
      (cents, one, two, three, basis) => {
        const [first = 0, middle = 0, last = 0] = [one, two, three].sort((left, right) => left - right);
        fc.pre(middle < last);
        // By months of 30 days the 31st alone is a day that the month before it already had: a split there costs more.
        fc.pre(!(basis === "30" && dayOfSerial(middle + 1).day === 31));
        const amount = cents / 100;
        const months = Math.ceil((last - first) / 28) + 2;
        const whole = Number(prorated(amount, first, last, basis));
        const parts =
          Number(prorated(amount, first, middle, basis)) + Number(prorated(amount, middle + 1, last, basis));
        expect(Math.abs(whole - parts)).toBeLessThanOrEqual(basis === "365" ? 0.02 : 0.01 * months);
      },
    ),
  );
});
