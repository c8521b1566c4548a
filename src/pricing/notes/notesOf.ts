import { consumptionAt, scenarioAt, type Comparison } from "../comparison";
import type { Contract } from "../contract/Contract";
import type { Consumption } from "../counts/Consumption";
import type { Issue } from "../issues/Issue";
import { leftOutSentences } from "../issues/leftOutSentences";
import { cellSentence } from "../issues/sentences";
import { moneyIn, type Money } from "../issues/wording";
import type { Result } from "../result";
import { contractNotes, omissionNotes } from "./contractNotes";
import type { Note } from "./Note";
import { noteSentence, omissions, taxSentence } from "./noteSentences";

/**
 * What a reader must know of each scenario before believing its figures, in sentences; "" where there is nothing.
 *
 * @param totals the costs over the whole horizon, as `costMatrix` answers them: they know already which pair has none
 * @param placed says of an issue in which cell it stands, where that is known
 */
export function notesOf(
  comparison: Comparison,
  totals: readonly (readonly Result<number>[])[],
  placed: (issue: Issue) => Issue = (issue) => issue,
): string[] {
  const said = (issue: Issue) => cellSentence(placed(issue));
  const general = [...taxWords(comparison), ...leftOutWords(comparison)];
  return comparison.scenarios.rows.map(({ isTitle }, index) => {
    if (isTitle) return "";
    const scenario = scenarioAt(comparison, index);
    if (!scenario.ok) return [said(scenario.issue), ...general].join(" ");
    const consumption = consumptionAt(comparison, index);
    if (!consumption.ok) return [said(consumption.issue), ...general].join(" ");
    const sentences = comparison.contracts.flatMap((contract, column) =>
      contract.ok
        ? wordedNotes(contract.value, consumption.value, totals[index]?.[column]).map(
            ({ sentence }) => sentence,
          )
        : [said(contract.issue)],
    );
    return [...sentences, ...general].join(" ");
  });
}

/** A note, and its sentence, which names the quote. */
export interface WordedNote {
  readonly note: Note;
  readonly sentence: string;
}

/**
 * What a reader must know of one contract before believing its figures.
 *
 * @param total its cost over the whole horizon, which knows already whether there is one
 * @param money how amounts are written; with the currency that the quote names where left out
 */
export function wordedNotes(
  contract: Contract,
  consumption: Consumption,
  total: Result<number> | undefined,
  money: Money = moneyIn(contract.quote.currency),
): WordedNote[] {
  const { name } = contract.quote;
  return contractNotes(contract, consumption, total).map((note) => ({
    note,
    sentence: noteSentence(name, note, money),
  }));
}

/** What the cost of a contract leaves out: "12 mobile not covered, Onboarding is still open"; "" for nothing. */
export function omissionWords(
  contract: Contract,
  consumption: Consumption,
  money: Money = moneyIn(contract.quote.currency),
): string {
  return omissionNotes(contract, consumption)
    .flatMap((note) => (note.code === "incomplete" ? omissions(note, money) : []))
    .join(", ");
}

/** That some of the quotes state a tax and others do not. */
function taxWords({ contracts }: Comparison): string[] {
  const quotes = contracts.flatMap((contract) => (contract.ok ? [contract.value.quote] : []));
  const stating = quotes.filter(({ terms }) => terms.taxes !== undefined);
  const others = quotes.filter(({ terms }) => terms.taxes === undefined);
  if (stating.length === 0 || others.length === 0) return [];
  return [
    taxSentence(
      stating.map(({ name }) => name),
      others.map(({ name }) => name),
    ),
  ];
}

/** What of the tables no figure depends on, in sentences. */
export function leftOutWords({ leftOut }: Pick<Comparison, "leftOut">): string[] {
  return leftOutSentences(leftOut);
}
