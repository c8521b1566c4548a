import type { Field } from "../../../../pricing";

const STEPS = 40;
/** How far beyond today's value and the break-even the curve goes, as a share of the way between them. */
const BEYOND = 0.6;
/** What a curve shows around a value at least: for fractions in points, for all else in its unit. */
const LEAST_WAY = { fraction: 0.1, other: 10 };

/** Values of a field around today's and the one at which the quotes change places, rising, each as the field takes it. */
export function curveValues(
  { present, variation }: Pick<Field, "present" | "variation">,
  crossing: number | undefined,
): readonly number[] {
  const { decimals, least, written } = variation;
  const perUnit = 10 ** decimals;
  const isFraction = written === "percentage";
  const way = Math.max(
    crossing === undefined ? Math.abs(present) : Math.abs(crossing - present),
    isFraction ? LEAST_WAY.fraction : LEAST_WAY.other,
  );
  const ends = [present, crossing ?? present];
  const low = Math.max(Math.min(least, present), Math.min(...ends) - BEYOND * way);
  const high = Math.min(variation.most ?? Number.POSITIVE_INFINITY, Math.max(...ends) + BEYOND * way);
  const onGrid = (value: number) => Math.round(value * perUnit) / perUnit;
  const even = Array.from({ length: STEPS + 1 }, (_, step) => onGrid(low + ((high - low) * step) / STEPS));
  const sides = crossing === undefined ? [] : [onGrid(crossing - 1 / perUnit), crossing];
  return [...new Set([...even, ...sides, present])]
    .filter((value) => value >= low && value <= Math.max(high, present))
    .sort((one, other) => one - other);
}
