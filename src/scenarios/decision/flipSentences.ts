import {
  flipFields,
  flips,
  flipsWithinReach,
  withoutBlankRate,
  type Field,
  type Measure,
} from "../../pricing";
import type { Draft } from "../draft/Draft";
import { studyOfDraft } from "../draft/studyOfDraft";
import { ROOM, type DecisionWords } from "./DecisionPage";
import { clippedName } from "./decisionSentences";
import { shownCount, shownShare } from "./shown";

/** What would make another quote the best, the nearest first, in sentences. */
export function flipSentences(
  draft: Draft,
  scenarioId: string,
  measure: Measure,
  words: DecisionWords,
): readonly string[] {
  if (draft.quotes.length < 2) return [];
  const study = studyOfDraft(draft, scenarioId, measure);
  if (!study.ok) return [];
  const fields = flipFields(study.value);
  if (!flipsWithinReach(study.value, fields).ok)
    return [
      "There is too much to search here for what would change the answer: use FLIPS with fewer quotes.",
    ];
  const found = flips(study.value, fields);
  const best = study.value.bestAt(study.value.now);
  if (!found.ok || !best.ok) return [];
  const sentences = found.value.flatMap((flip) => {
    const { field, falls, rises } = withoutBlankRate(study.value, best.value, flip);
    const shown = (value: number): string => shownBy(field, value, words);
    const changes = [falls, rises].flatMap((point) =>
      point === undefined ? [] : [`at ${shown(point.value)}, “${clippedName(point.best)}” is the cheapest`],
    );
    return changes.length === 0
      ? []
      : [`${ofQuote(field)}, now ${shown(field.present)}: ${changes.join("; ")}.`];
  });
  return sentences.length === 0
    ? [
        "No single number of the scenario or of a quote changes the answer, however far it moves within its bounds.",
      ]
    : sentences.slice(0, ROOM.flips);
}

/** "Users", "User rate of “Acme”". */
const ofQuote = ({ title, quote }: Field): string =>
  quote === undefined ? title : `${title} of “${clippedName(quote)}”`;

function shownBy({ variation: { written } }: Field, value: number, { money }: DecisionWords): string {
  switch (written) {
    case "money":
      return money(value);
    case "percentage":
      return shownShare(value);
    case "number":
      return shownCount(value);
  }
}
