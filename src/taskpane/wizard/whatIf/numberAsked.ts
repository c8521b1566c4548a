import type { FieldValue } from "../../../scenarios";

/** A number that was typed, or what would be right. */
export type Asked =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: string };

/**
 * A number that the step asks for.
 *
 * @param usual stands for a blank and for 0
 * @param isWhole whether only whole numbers will do
 */
export function numberAsked(
  value: FieldValue | undefined,
  usual: number,
  least: number,
  most: number,
  isWhole = false,
): Asked {
  if (value === undefined || value === "" || value === 0) return { ok: true, value: usual };
  const isRight =
    typeof value === "number" && value >= least && value <= most && (!isWhole || Number.isInteger(value));
  if (isRight) return { ok: true, value };
  const problem = isWhole
    ? `Type a whole number from ${least.toLocaleString("en")} to ${most.toLocaleString("en")}.`
    : "Type a percentage above 0% and below 100%, for example 10%.";
  return { ok: false, problem };
}
