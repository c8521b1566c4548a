import Big from "big.js";
import { Decimal } from "decimal.js";
import { amountFor, decimalOf, quantityOf, rateOf, type Rate } from "../src/pricing";
import { perPart, print, remark, timed } from "./timed";

/** Numbers as cells hold them. */
interface Product {
  readonly units: number;
  readonly rate: number;
}

/** One way to hold money: numbers of cells made ready, multiplied and rounded to the cent, and added up. */
interface Candidate<Q, R, A> {
  readonly name: string;
  readonly quantity: (units: number) => Q;
  readonly rate: (rate: number) => R;
  /** quantity × rate rounded to the cent, halves away from zero. */
  readonly times: (quantity: Q, rate: R) => A;
  readonly none: A;
  readonly plus: (sum: A, amount: A) => A;
  readonly cents: (amount: A) => string;
}

const ours: Candidate<number, Rate, number> = {
  name: "scaled integers, BigInt above 2^52 (ours)",
  quantity: quantityOf,
  rate: (rate) => rateOf(decimalOf(rate)),
  times: amountFor,
  none: 0,
  plus: (sum, amount) => sum + amount,
  cents: String,
};
const bigInts: Candidate<bigint, { coefficient: bigint; half: bigint; divisor: bigint }, bigint> = {
  name: "BigInt throughout",
  quantity: (units) => BigInt(quantityOf(units)),
  rate: (rate) => {
    const { coefficient, scale } = rateOf(decimalOf(rate));
    const divisor = 10n ** BigInt(scale + 4);
    return { coefficient: BigInt(coefficient), half: divisor / 2n, divisor };
  },
  // Quantities and rates are 0 or more, so half up is half away from zero.
  times: (quantity, { coefficient, half, divisor }) => (quantity * coefficient + half) / divisor,
  none: 0n,
  plus: (sum, amount) => sum + amount,
  cents: String,
};
const bigJs: Candidate<Big, Big, Big> = {
  name: "big.js",
  quantity: (units) => new Big(units),
  rate: (rate) => new Big(rate),
  times: (quantity, rate) => quantity.times(rate).round(2, Big.roundHalfUp),
  none: new Big(0),
  plus: (sum, amount) => sum.plus(amount),
  cents: (amount) => amount.times(100).toFixed(0),
};
const decimalJs: Candidate<Decimal, Decimal, Decimal> = {
  name: "decimal.js",
  quantity: (units) => new Decimal(units),
  rate: (rate) => new Decimal(rate),
  times: (quantity, rate) => quantity.times(rate).toDecimalPlaces(2, Decimal.ROUND_HALF_UP),
  none: new Decimal(0),
  plus: (sum, amount) => sum.plus(amount),
  cents: (amount) => amount.times(100).toFixed(0),
};
const doubles: Candidate<number, number, number> = {
  name: "doubles and Math.round (wrong, for scale)",
  quantity: (units) => units,
  rate: (rate) => rate,
  times: (quantity, rate) => Math.round(quantity * rate * 100) / 100,
  none: 0,
  plus: (sum, amount) => sum + amount,
  cents: (amount) => String(Math.round(amount * 100)),
};

const COUNT = 4096;
/** The same products on every run. */
function productsOf(make: (next: (below: number) => number) => Product): Product[] {
  let state = 20261124;
  const next = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  return Array.from({ length: COUNT }, () => make(next));
}
const workloads: Readonly<Record<string, readonly Product[]>> = {
  "whole counts × rates of two decimals": productsOf((next) => ({
    units: 1 + next(5000),
    rate: (100 + next(250_000)) / 100,
  })),
  "fractional counts × rates of four decimals": productsOf((next) => ({
    units: (1 + next(500_000)) / 1000,
    rate: (10_000 + next(25_000_000)) / 10_000,
  })),
  "counts and rates so large that the product needs BigInt": productsOf((next) => ({
    units: 100_000 + next(900_000_000) + 0.5,
    rate: (10_000 + next(9_000_000)) / 10_000,
  })),
};

function measure<Q, R, A>(
  candidate: Candidate<Q, R, A>,
  products: readonly Product[],
  exact: string[],
): void {
  const { name, quantity, rate, times, none, plus, cents } = candidate;
  const ready = products.map((product) => ({ quantity: quantity(product.units), rate: rate(product.rate) }));
  const amounts = ready.map((each) => times(each.quantity, each.rate));
  const wrong = amounts.filter((amount, index) => cents(amount) !== exact[index]).length;
  const rounds = 25;
  print(
    `${name}${wrong === 0 ? "" : `: ${wrong} of ${COUNT} WRONG`}`,
    perPart(
      timed(
        () => {
          let last = none;
          for (const each of ready) last = times(each.quantity, each.rate);
          return last;
        },
        5,
        rounds,
      ),
      COUNT,
    ),
  );
  print(
    "    its sum, an amount",
    perPart(
      timed(
        () => {
          let sum = none;
          for (const amount of amounts) sum = plus(sum, amount);
          return sum;
        },
        5,
        rounds,
      ),
      COUNT,
    ),
  );
  print(
    "    made ready from two cells",
    perPart(
      timed(
        () => {
          let last: unknown;
          for (const product of products) last = [quantity(product.units), rate(product.rate)];
          return last;
        },
        5,
        rounds,
      ),
      COUNT,
    ),
  );
}

for (const [name, products] of Object.entries(workloads)) {
  remark(`${name}: ns for each product rounded to the cent`);
  const exact = products.map(({ units, rate }) =>
    bigInts.cents(bigInts.times(bigInts.quantity(units), bigInts.rate(rate))),
  );
  measure(ours, products, exact);
  measure(bigInts, products, exact);
  measure(bigJs, products, exact);
  measure(decimalJs, products, exact);
  measure(doubles, products, exact);
}
