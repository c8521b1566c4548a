import { amountFor, decimalOf, quantityOf, rateOf, type Amount } from "../../pricing";
import type { ExpectedLine } from "./ExpectedLine";
import { labelKey, sumOf } from "./lineGroups";
import type { Pair } from "./pairLines";
import type { BilledLine } from "./readInvoice";

/** What was billed and what was expected of a pair of lines, in cents, and what is wrong between them. */
export interface ComparedPair {
  readonly label: string;
  readonly billedQuantity: number | undefined;
  readonly expectedQuantity: number | undefined;
  readonly billedRate: number | undefined;
  readonly expectedRate: number | undefined;
  /** Undefined where nothing was billed or expected. */
  readonly billed: Amount | undefined;
  readonly expected: Amount | undefined;
  readonly difference: Amount;
  readonly finding: string;
  /** Neither to be disputed nor missing: see {@link SETTLED_FINDINGS}. */
  readonly isSettled: boolean;
}

const ROUNDING = "rounding";
const UNNAMED_TAX = "tax: the quote names none";
/** The findings of what is neither to be disputed nor missing. */
export const SETTLED_FINDINGS: readonly string[] = [ROUNDING, UNNAMED_TAX];

/** Lines of which only the amount says something. */
const AMOUNT_ALONE: ReadonlySet<string> = new Set([
  "tax",
  "term-discount",
  "minimum-commitment",
  "overage-cap",
]);

/** "6,000.00" of cents. */
export function money(amount: Amount): string {
  return (amount / 100).toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

const number = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 6 });

/** Rates and quantities are distinguished at six decimals. */
const isSame = (one: number, other: number): boolean => Math.abs(one - other) < 5e-7;

type Measured = Pick<BilledLine, "quantity" | "rate"> & { readonly amount: number };

/** Whether some of the lines take back what others bill. */
const takesBack = (lines: readonly Measured[]): boolean =>
  lines.some(({ amount }) => amount < 0) && lines.some(({ amount }) => amount > 0);

/** The sum of the quantities; undefined where one is not said. */
function quantityIn(lines: readonly Measured[]): number | undefined {
  if (lines.length === 0 || lines.some(({ quantity }) => quantity === undefined)) return undefined;
  const signed = takesBack(lines)
    ? ({ quantity = 0, amount }: Measured) => Math.sign(amount) * Math.abs(quantity)
    : ({ quantity = 0 }: Measured) => quantity;
  return lines.reduce((sum, line) => sum + quantityOf(signed(line)), 0) / 1_000_000;
}

/** The rate that all lines have; undefined where they differ or one is not said. */
function rateIn(lines: readonly Measured[]): number | undefined {
  const bare = takesBack(lines) ? Math.abs : (rate: number) => rate;
  const [rate, ...others] = lines.map((line) => line.rate && bare(line.rate));
  return rate !== undefined && others.every((other) => other !== undefined && isSame(other, rate))
    ? rate
    : undefined;
}

/**
 * Compares a pair.
 *
 * @param linesAbove how many lines stand above it, of each of which a tax may be rounded
 * @param statesTaxes whether the quote states taxes
 * @param isTax whether a billed line is one of tax
 */
export function comparePair(
  { billed, expected, byAmountAlone }: Pair,
  linesAbove: number,
  statesTaxes: boolean,
  isTax: (label: string) => boolean,
): ComparedPair {
  const [first] = expected;
  const sums = {
    billed: billed.length === 0 ? undefined : sumOf(billed),
    expected: first === undefined ? undefined : sumOf(expected),
  };
  const difference = (sums.billed ?? 0) - (sums.expected ?? 0);
  const measured = {
    billedQuantity: quantityIn(billed),
    expectedQuantity: quantityIn(expected),
    billedRate: rateIn(billed),
    expectedRate: rateIn(expected),
  };
  const label = first === undefined ? (billed[0]?.label ?? "") : labelOf(expected);
  const shown = { label, ...measured, ...sums, difference };
  const found = (finding: string, isSettled = false): ComparedPair => ({ ...shown, finding, isSettled });
  if (first === undefined) {
    if (isTax(label) && difference > 0 && !statesTaxes) return found(UNNAMED_TAX, true);
    return found(difference < 0 ? "credit, not in the contract" : "not in the contract");
  }
  if (billed.length === 0) return found("contracted, not billed");
  const arithmetic = billed.flatMap(wrongProduct);
  if (difference !== 0 && isBilledTwice(billed, expected)) {
    return found(["billed twice", ...arithmetic].join("; "));
  }
  const tolerated = first.kind === "tax" ? Math.max(1, linesAbove) : 1;
  if (difference !== 0 && Math.abs(difference) <= tolerated) return found(ROUNDING, true);
  if (byAmountAlone) return found("as expected, paired by amount alone: check the service");
  const deviations = AMOUNT_ALONE.has(first.kind) ? [] : deviationsOf(measured);
  const findings = [...arithmetic, ...deviations];
  if (findings.length > 0) return found(findings.join("; "));
  if (difference === 0) return found("as expected");
  return found(`amount: ${money(Math.abs(difference))} ${difference > 0 ? "more" : "less"} than expected`);
}

const labelOf = (lines: readonly ExpectedLine[]): string =>
  [...new Set(lines.map(({ label }) => label))].join(" + ");

function wrongProduct({ quantity, rate, amount }: BilledLine): string[] {
  if (quantity === undefined || rate === undefined) return [];
  const product = amountFor(quantityOf(quantity), rateOf(decimalOf(rate)));
  // A credit may stand with its sign on any of the three.
  if (Math.abs(Math.abs(product) - Math.abs(amount)) <= 1) return [];
  const shownRate = Number.isInteger(rate * 100) ? money(rate * 100) : number(rate);
  return [`arithmetic: ${number(quantity)} × ${shownRate} is ${money(product)}, not ${money(amount)}`];
}

/** Whether equal lines stand there of which one alone is as expected. */
function isBilledTwice(billed: readonly BilledLine[], expected: readonly ExpectedLine[]): boolean {
  const [first, ...others] = billed;
  if (first === undefined || others.length === 0) return false;
  const isEqual = (line: BilledLine) =>
    labelKey(line.label) === labelKey(first.label) &&
    line.quantity === first.quantity &&
    line.rate === first.rate &&
    line.amount === first.amount;
  return others.every(isEqual) && Math.abs(first.amount - sumOf(expected)) <= 1;
}

function deviationsOf({
  billedQuantity,
  expectedQuantity,
  billedRate,
  expectedRate,
}: Pick<ComparedPair, "billedQuantity" | "expectedQuantity" | "billedRate" | "expectedRate">): string[] {
  const found: string[] = [];
  if (billedQuantity !== undefined && expectedQuantity !== undefined) {
    const more = Math.abs(billedQuantity) - expectedQuantity;
    if (!isSame(more, 0)) {
      found.push(`quantity: ${number(Math.abs(more))} ${more > 0 ? "more" : "fewer"} than counted`);
    }
  }
  if (billedRate !== undefined && expectedRate !== undefined) {
    const more = Math.abs(billedRate) - Math.abs(expectedRate);
    if (!isSame(more, 0)) {
      const cents = Math.round(Math.abs(more) * 100);
      const shown = isSame(cents / 100, Math.abs(more)) ? money(cents) : number(Math.abs(more));
      found.push(`rate: ${shown} ${more > 0 ? "above" : "below"} the contract`);
    }
  }
  return found;
}
