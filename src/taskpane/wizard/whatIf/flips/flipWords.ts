import type { Field, Flip, FlipPoint } from "../../../../pricing";
import type { Amounts } from "../../../fields/Amounts";
import { distanceInWords, valueWriter } from "../fieldWords";

type Written = Pick<Amounts, "money" | "percent" | "locale">;

/** One way in which a field changes the answer, to go behind its name: "at 45 (7.1% more; today 42), “Acme” …". */
function flipWords(field: Field, { value, best }: FlipPoint, amounts: Written): string {
  const write = valueWriter(field, amounts);
  const distance = distanceInWords(field, value, amounts);
  const today = `today ${write(field.present)}`;
  return `at ${write(value)} (${distance === "" ? today : `${distance}; ${today}`}), “${best}” becomes the cheapest.`;
}

/** Both ways, the nearer one first. */
export function waysToFlip({ field, falls, rises }: Flip, amounts: Written): string[] {
  const points = [falls, rises].filter((point) => point !== undefined);
  const far = ({ value }: FlipPoint) => Math.abs(value - field.present);
  return points.sort((one, other) => far(one) - far(other)).map((point) => flipWords(field, point, amounts));
}
