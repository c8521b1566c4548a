import type { DraftQuote, FieldValue } from "./Draft";
import { checklistQuestions } from "./fields/checklistQuestions";

type Values = Readonly<Record<string, FieldValue>>;

const YES = /^(yes|y|true)$/i;
const NO = /^(no|n|false)$/i;

/**
 * What stands in a table's columns of the contract checklist, apart from the other values. An answer in other words than
 * yes and no stays among them, as it was written.
 */
export function checklistAnswers(values: Values): {
  readonly values: Values;
  readonly checklist: DraftQuote["checklist"];
} {
  const others: Record<string, FieldValue> = { ...values };
  const checklist: Record<string, boolean> = {};
  for (const { item, heading } of checklistQuestions) {
    const answer = String(values[heading] ?? "").trim();
    if (YES.test(answer)) checklist[item] = true;
    else if (NO.test(answer)) checklist[item] = false;
    if (answer === "" || item in checklist) Reflect.deleteProperty(others, heading);
  }
  return { values: others, checklist };
}
