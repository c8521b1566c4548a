import type { Advice } from "../issues/analysisIssues";
import { failed, success, type Result } from "../result";
import type { Field } from "./Field";
import { stepsOf } from "./flips";
import type { Study } from "./Study";

/**
 * Monthly invoices that one call may price, a little below half a second: a worksheet call cannot be canceled. Counted
 * and not timed, so that every machine refuses the same calls.
 */
export const MOST_INVOICES = 8_000_000;
/** What a contract takes beside its months, in invoices. */
const FIXED_MONTHS = 24;

/**
 * Refuses what would take too long.
 *
 * @param points how often the scenario is priced
 * @param quotes how many quotes at each point
 * @param months the longest horizon among the points
 */
export function withinReach(points: number, quotes: number, months: number, advice: Advice): Result<true> {
  const ofPoint = quotes * (months + FIXED_MONTHS);
  if (points * ofPoint <= MOST_INVOICES) return success(true);
  return failed("too-much-work", { field: advice, most: Math.floor(MOST_INVOICES / ofPoint), advice });
}

/** The same of a search for what flips the answer. */
export function flipsWithinReach(study: Study, fields: readonly Field[]): Result<true> {
  const quotes = study.names.length;
  const points = fields.reduce((sum, field) => sum + stepsOf(field) * (field.quotes ?? quotes), 0);
  return withinReach(points, 1, study.months, "quotes");
}
