/**
 * millionths × coefficient ÷ 10^places in cents, by long division of BigInts written apart from the core: the
 * remainder decides, a half goes up.
 */
export function roundedProduct(millionths: number, coefficient: number, places: number): number {
  const cents = BigInt(millionths) * BigInt(coefficient) * 100n;
  const unit = 1_000_000n * 10n ** BigInt(places);
  const whole = cents / unit;
  const rest = cents - whole * unit;
  return Number(rest * 2n >= unit ? whole + 1n : whole);
}
