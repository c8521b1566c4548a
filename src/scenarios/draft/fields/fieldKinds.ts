import { TERM_WORDS, type TermKind } from "../../../pricing";
import type { FieldKind } from "./Field";

/** How a form and a column take a term, by its kind. */
export const FIELD_KINDS: Readonly<Record<TermKind, FieldKind>> = {
  text: "text",
  name: "text",
  model: "choice",
  price: "money",
  ownRate: "money",
  classRate: "class rate",
  deviceRate: "class rate",
  amount: "money",
  ceiling: "ceiling",
  overage: "overage",
  count: "count",
  hours: "hours",
  coveredHours: "ceiling",
  share: "percent",
  part: "percent",
  factor: "count",
  growth: "percent",
  added: "count",
  steps: "percent",
  taxes: "text",
  changes: "text",
  interval: "choice",
  months: "months",
  horizon: "months",
  month: "months",
  bandsMode: "choice",
  basis: "choice",
  arrears: "choice",
  exitFee: "text",
  classes: "text",
  flag: "choice",
};

/** Words that may be typed in place of a number. */
export const FIELD_WORDS: Partial<Record<FieldKind, readonly string[]>> = {
  ceiling: TERM_WORDS.ceiling,
  overage: TERM_WORDS.overage,
  "class rate": TERM_WORDS.classRate,
};
