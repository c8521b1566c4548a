import { flipFields, flips, flipsWithinReach, type Field, type FlipPoint, type Measure } from "../../pricing";
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
  if (!found.ok) return [];
  const sentences = found.value.flatMap(({ field, now, falls, rises }) => {
    const variation = fields.find(({ name }) => name === field)?.variation;
    const shown = (value: number): string => shownBy(variation, value, words);
    // A price of nothing is no offer, but a quote without that term.
    const lower = falls?.value === 0 && variation?.decimals === 2 ? undefined : falls;
    const changes = [...changeWords("falls to", lower, shown), ...changeWords("rises to", rises, shown)];
    return changes.length === 0
      ? []
      : [`${nameOfField(field)} ${changes.join(", or ")} (now ${shown(now)}).`];
  });
  return sentences.length === 0
    ? [
        "No single number of the scenario or of a quote changes the answer, however far it moves within its bounds.",
      ]
    : sentences.slice(0, ROOM.flips);
}

function changeWords(
  way: string,
  point: FlipPoint | undefined,
  shown: (value: number) => string,
): readonly string[] {
  return point === undefined ? [] : [`${way} ${shown(point.value)}: then “${clippedName(point.best)}”`];
}

/** "Acme: User rate" is "User rate of “Acme”". */
function nameOfField(field: string): string {
  const [, quote, term] = /^(.*): ([^:]+)$/.exec(field) ?? [];
  return quote === undefined || term === undefined ? field : `${term} of “${clippedName(quote)}”`;
}

function shownBy(variation: Field["variation"] | undefined, value: number, { money }: DecisionWords): string {
  switch (variation?.decimals) {
    case 2:
      return money(value);
    case 4:
      return shownShare(value);
    default:
      return shownCount(value);
  }
}
