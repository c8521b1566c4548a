import type { Field, Flip, FlipPoint } from "../../../../pricing";
import type { Amounts } from "../../../fields/Amounts";
import { distanceInWords, todayInSentence, valueInSentence } from "../fieldWords";

type Written = Pick<Amounts, "money" | "percent" | "locale">;

/** One way in which a field changes the answer, in a sentence: until when today's answer holds, and what is then. */
export function flipSentence(best: string, field: Field, point: FlipPoint, amounts: Written): string {
  const isLess = point.value < field.present;
  const until = valueInSentence(field, point.value, isLess, amounts);
  const distance = distanceInWords(field, point.value, amounts);
  return (
    `“${best}” stays the cheapest until ${until}${distance === "" ? "" : ` (${distance})`}; ` +
    `${todayInSentence(field, amounts)}. Then “${point.best}” is.`
  );
}

/** Both ways, the nearer one first. */
export function flipSentences(best: string, { field, falls, rises }: Flip, amounts: Written): string[] {
  const points = [falls, rises].filter((point) => point !== undefined);
  const far = ({ value }: FlipPoint) => Math.abs(value - field.present);
  return points
    .sort((one, other) => far(one) - far(other))
    .map((point) => flipSentence(best, field, point, amounts));
}
