/**
 * A fraction of whole numbers, exact in every operation. It is never reduced: the sums of an invoice share
 * their denominators anyway, and what is printed is reduced only then.
 */
export class Fraction {
  static readonly zero = new Fraction(0n, 1n);
  static readonly one = new Fraction(1n, 1n);

  /** @param below the denominator, above 0 */
  constructor(
    readonly above: bigint,
    readonly below: bigint,
  ) {
    if (below <= 0n) throw new RangeError("a denominator must be above 0");
  }

  static whole(value: number | bigint): Fraction {
    return new Fraction(BigInt(value), 1n);
  }

  /** Reads "-12.345" or "1.5e-7", exactly. */
  static parse(text: string): Fraction {
    const match = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text);
    if (match === null) throw new SyntaxError(`"${text}" is not a decimal`);
    const [, sign = "", whole = "", decimals = "", exponent = "0"] = match;
    const digits = BigInt(`${whole}${decimals}` || "0") * (sign === "-" ? -1n : 1n);
    const shift = Number(exponent) - decimals.length;
    return shift >= 0
      ? new Fraction(digits * 10n ** BigInt(shift), 1n)
      : new Fraction(digits, 10n ** BigInt(-shift));
  }

  plus(other: Fraction): Fraction {
    if (this.isZero) return other;
    if (other.isZero) return this;
    if (this.below === other.below) return new Fraction(this.above + other.above, this.below);
    return new Fraction(this.above * other.below + other.above * this.below, this.below * other.below);
  }

  minus(other: Fraction): Fraction {
    return this.plus(other.negated());
  }

  negated(): Fraction {
    return new Fraction(-this.above, this.below);
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.above * other.above, this.below * other.below);
  }

  over(other: Fraction): Fraction {
    const sign = other.above < 0n ? -1n : 1n;
    return new Fraction(this.above * other.below * sign, this.below * other.above * sign);
  }

  /** @param exponent a whole number from 0 */
  power(exponent: number): Fraction {
    return new Fraction(this.above ** BigInt(exponent), this.below ** BigInt(exponent));
  }

  /** Below 0, 0 or above 0, as this is less than, equal to or more than the other. */
  compare(other: Fraction): number {
    const isAlike = this.below === other.below;
    const [left, right] = isAlike
      ? [this.above, other.above]
      : [this.above * other.below, other.above * this.below];
    return left < right ? -1 : left > right ? 1 : 0;
  }

  isAbove(other: Fraction): boolean {
    return this.compare(other) > 0;
  }

  isBelow(other: Fraction): boolean {
    return this.compare(other) < 0;
  }

  /** The same value over the smallest denominator. */
  reduced(): Fraction {
    const divisor = greatestCommonDivisor(this.above < 0n ? -this.above : this.above, this.below);
    return new Fraction(this.above / divisor, this.below / divisor);
  }

  get isZero(): boolean {
    return this.above === 0n;
  }

  get isPositive(): boolean {
    return this.above > 0n;
  }

  get isNegative(): boolean {
    return this.above < 0n;
  }

  get isWhole(): boolean {
    return this.above % this.below === 0n;
  }

  max(other: Fraction): Fraction {
    return other.isAbove(this) ? other : this;
  }

  /** Rounded half away from zero to so many decimals. */
  round(decimals: number): Fraction {
    const scale = 10n ** BigInt(decimals);
    if (scale % this.below === 0n) return this;
    const size = (this.above < 0n ? -this.above : this.above) * scale;
    const rounded = (2n * size + this.below) / (2n * this.below);
    return new Fraction(this.above < 0n ? -rounded : rounded, scale);
  }

  /** How many decimals the exact value takes. */
  decimals(): number {
    const text = this.toString();
    const point = text.indexOf(".");
    return point < 0 ? 0 : text.length - point - 1;
  }

  toNumber(): number {
    return Number(this.above) / Number(this.below);
  }

  /** The exact decimal, without needless zeros. Throws where there is none (1/3). */
  toString(): string {
    const divisor = greatestCommonDivisor(this.above < 0n ? -this.above : this.above, this.below);
    const below = this.below / divisor;
    let scale = 1n;
    let decimals = 0;
    while (scale % below !== 0n) {
      scale *= 10n;
      decimals += 1;
      if (decimals > 1000) throw new RangeError("a fraction without an end has no decimal");
    }
    const size = ((this.above < 0n ? -this.above : this.above) / divisor) * (scale / below);
    const digits = size.toString().padStart(decimals + 1, "0");
    const point = digits.length - decimals;
    const sign = this.above < 0n ? "-" : "";
    return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
  }
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
