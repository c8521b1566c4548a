import { consumptionAt, scenarioAt, type Comparison } from "./comparison";
import { uncoveredDevices } from "./contract/completeness";
import type { Contract } from "./contract/Contract";
import type { Consumption } from "./counts/Consumption";
import { labelWithin } from "./deviceClass";
import { countText } from "./quantity";
import { leftOutSentences } from "./issues/leftOutSentences";
import { cellSentence } from "./issues/sentences";
import type { Result } from "./result";

/**
 * What a reader must know of each scenario before believing its figures, in sentences; "" where there is nothing.
 *
 * @param totals the costs over the whole horizon, as `costMatrix` answers them: they know already which pair has none
 */
export function notesOf(comparison: Comparison, totals: readonly (readonly Result<number>[])[]): string[] {
  const general = leftOutWords(comparison);
  return comparison.scenarios.rows.map(({ isTitle }, index) => {
    if (isTitle) return "";
    const scenario = scenarioAt(comparison, index);
    if (!scenario.ok) return [cellSentence(scenario.issue), ...general].join(" ");
    const consumption = consumptionAt(comparison, index);
    if (!consumption.ok) return [cellSentence(consumption.issue), ...general].join(" ");
    const sentences = comparison.contracts.flatMap((contract, column) =>
      contract.ok
        ? contractNotes(contract.value, consumption.value, totals[index]?.[column])
        : [cellSentence(contract.issue)],
    );
    return [...sentences, ...general].join(" ");
  });
}

/** What a contract leaves out, in words: "12 mobile not covered, 2 server not covered from month 4"; "" for nothing. */
export function uncoveredWords(contract: Contract, consumption: Consumption): string {
  return uncoveredDevices(contract, consumption)
    .map(({ label, count, fromMonth }) => {
      const when = fromMonth > 1 ? ` from month ${fromMonth}` : "";
      return `${countText(count)} ${labelWithin(label)} not covered${when}`;
    })
    .join(", ");
}

/**
 * What a reader must know of one contract before believing its figures: sentences that name the quote.
 *
 * @param total its cost over the whole horizon, which knows already whether there is one
 */
export function contractNotes(
  contract: Contract,
  consumption: Consumption,
  total: Result<number> | undefined,
): string[] {
  const { quote } = contract;
  const name = `“${quote.name}”`;
  const sentences: string[] = [];
  const uncovered = uncoveredWords(contract, consumption);
  if (uncovered !== "") sentences.push(`${name} is incomplete: ${uncovered}.`);
  if (total?.ok === false) sentences.push(`${name}: ${cellSentence(total.issue)}`);
  const { termMonths, trueUpInArrears, auditMonths, billingBasis, hourlyRate } = quote.terms;
  if (termMonths > 0 && termMonths < consumption.months) {
    sentences.push(
      `${name} ends after ${termMonths} of ${consumption.months} months and is assumed to renew on the same terms.`,
    );
  }
  if (termMonths > consumption.months) {
    sentences.push(
      `${name} runs ${termMonths} months: ${termMonths - consumption.months} remain as a commitment after the horizon.`,
    );
  }
  if (trueUpInArrears && (auditMonths === 1 || billingBasis === "prorated" || billingBasis === "peak")) {
    sentences.push(`${name} has nothing to true up: every month is counted.`);
  }
  const hours = consumption.supportHours.first;
  if (hours > 0 && hourlyRate.coefficient === 0 && !contract.model.needsSupportHours) {
    sentences.push(
      `${name} has no hourly rate: its ${countText(hours)} support hours a month are taken as included.`,
    );
  }
  return sentences;
}

/** What of the tables no figure depends on, in sentences. */
export function leftOutWords({ leftOut }: Pick<Comparison, "leftOut">): string[] {
  return leftOutSentences(leftOut);
}
