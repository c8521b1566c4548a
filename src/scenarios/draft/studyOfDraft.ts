import { Study, type Measure, type Result } from "../../pricing";
import type { Draft } from "./Draft";
import { evaluateDraft } from "./evaluateDraft";

/**
 * One scenario of a draft, to be priced again with something changed. Quotes stand in the order of the draft.
 *
 * @returns fails where the tables cannot be read, their quotes are in different currencies, or the present value is
 * asked for and the discount rate is wrong
 */
export function studyOfDraft(draft: Draft, scenarioId: string, measure: Measure): Result<Study> {
  const { comparison, discountRate } = evaluateDraft(draft);
  if (!comparison.ok) return comparison;
  if (!discountRate.ok) return discountRate;
  const row = draft.scenarios.findIndex(({ id }) => id === scenarioId);
  return Study.of(comparison.value, Math.max(0, row), measure, discountRate.value);
}
