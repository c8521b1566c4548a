import fc from "fast-check";
import {
  cellSentence,
  decimalOf,
  quantityOf,
  tieredInvoice,
  type Tier,
  type TierMode,
} from "../../src/pricing";
import examples from "../data/worked-examples.json";

type Row = readonly [upTo: number | null, rate: number, flatFee?: number];
const tiersOf = (rows: readonly Row[]): Tier[] =>
  rows.map(([upTo, rate, flatFee = 0]) => ({
    upTo: upTo === null ? undefined : quantityOf(upTo),
    rate: decimalOf(rate),
    flatFee: decimalOf(flatFee),
  }));
function charge(quantity: number, rows: readonly Row[], mode: TierMode): number | string {
  const invoice = tieredInvoice(quantityOf(quantity), tiersOf(rows), mode);
  return invoice.ok ? invoice.value.total : cellSentence(invoice.issue);
}

describe("published tier tables", () => {
  const cases = examples.tiers.flatMap(({ name, mode, rows, totals }) =>
    totals.map(([quantity = 0, total = 0]) => [name, mode, quantity, total, rows] as const),
  );
  test.each(cases)("%s, %s: %d units cost %d", (_name, mode, quantity, total, rows) => {
    expect(charge(quantity, rows as unknown as Row[], mode as TierMode)).toBe(total);
  });
});

describe("bounds", () => {
  const rows: Row[] = [
    [10, 5],
    [20, 4],
  ];
  test.each([
    ["a bound is inclusive: 10 units are all in the first tier", 10, "graduated", 50],
    ["10.5 units: 10 × 5 + 0.5 × 4", 10.5, "graduated", 52],
    ["10.5 units by volume fall in the second tier: 10.5 × 4", 10.5, "volume", 42],
    ["nothing costs nothing without a fee", 0, "graduated", 0],
  ] as const)("%s", (_name, quantity, mode, expected) => {
    expect(charge(quantity, rows, mode)).toBe(expected);
  });

  test("above the last limit there is no price, and the limit is named", () => {
    expect(charge(20.000001, rows, "volume")).toContain("above the last tier's limit of 20");
  });
  test("limits that do not rise are refused, and the tier is named", () => {
    expect(
      charge(
        5,
        [
          [10, 5],
          [10, 4],
        ],
        "graduated",
      ),
    ).toContain("limit of tier 2 (10) must be above 10");
    expect(charge(5, [[0, 5]], "graduated")).toContain("limit of tier 1 (0) must be above 0");
    expect(
      charge(
        5,
        [
          [null, 5],
          [10, 4],
        ],
        "graduated",
      ),
    ).toContain("Tier 1 has no limit");
    expect(charge(5, [], "graduated")).toContain("empty");
  });
  test("an amount above 1e12 is an error, never a rounded guess", () => {
    expect(charge(1e9, [[null, 1e6]], "volume")).toContain("above 1,000,000,000,000");
  });
  test("every tier entered owes its fee when graduated, only its own by volume", () => {
    const withFees: Row[] = [
      [10, 1, 100],
      [null, 1, 50],
    ];
    expect(charge(11, withFees, "graduated")).toBe(161);
    expect(charge(11, withFees, "volume")).toBe(61);
    expect(charge(0, withFees, "graduated")).toBe(100);
  });
  test("each tier's product is a line of its own", () => {
    const invoice = tieredInvoice(
      quantityOf(12),
      tiersOf([
        [10, 1.005],
        [null, 1, 50],
      ]),
      "graduated",
    );
    expect(
      invoice.ok &&
        invoice.value.lines.map(({ label, quantity, rate, amount }) => [label, quantity, rate, amount]),
    ).toEqual([
      ["Tier 1", 10, 1.005, 10.05],
      ["Tier 2", 2, 1, 2],
      ["Tier 2 fee", 1, 50, 50],
    ]);
  });
});

test("graduated tiers without fees never cost less for more units, and a cent step at most for the smallest more", () => {
  const rising = fc
    .uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 6 })
    .map((bounds) => bounds.sort((first, second) => first - second));
  fc.assert(
    fc.property(
      rising,
      fc.array(fc.integer({ min: 0, max: 50000 }), { minLength: 7, maxLength: 7 }),
      fc.integer({ min: 0, max: 1_200_000 }),
      (bounds, cents, thousandths) => {
        const rows: Row[] = [
          ...bounds.map((bound, index): Row => [bound, (cents[index] ?? 0) / 100]),
          [null, (cents[6] ?? 0) / 100],
        ];
        const lower = charge(thousandths / 1000, rows, "graduated");
        const higher = charge(thousandths / 1000 + 0.000001, rows, "graduated");
        expect(Number(higher)).toBeGreaterThanOrEqual(Number(lower));
        // Two lines may each turn a half cent.
        expect(Number(higher) - Number(lower)).toBeLessThanOrEqual(0.02 + 1e-9);
      },
    ),
  );
});

test("graduated tiers without fees are continuous where one tier ends and the next begins", () => {
  const cents = fc.integer({ min: 0, max: 50000 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), cents, cents, (bound, below, above) => {
      const rows: Row[] = [
        [bound, below / 100],
        [null, above / 100],
      ];
      const step =
        Number(charge(bound + 0.000001, rows, "graduated")) - Number(charge(bound, rows, "graduated"));
      // A millionth of a unit at 500 or less is not a cent.
      expect(step).toBeCloseTo(0, 6);
      const whole = Number(charge(bound + 1, rows, "graduated")) - Number(charge(bound, rows, "graduated"));
      expect(whole).toBeCloseTo(above / 100, 6);
    }),
  );
});
