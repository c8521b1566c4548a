import { ONE, ZERO } from "../Decimal";
import { NO_UPLIFT } from "../Uplift";
import { QUOTE_TERMS, SINGLE_TERM_NAMES, type SingleTerms } from "./quoteTerms";
import type { TermKind, TermValues } from "./Term";

/** What a blank under a term of a kind stands for: what every blank is 0 of. */
const BLANKS: { readonly [Kind in TermKind]: TermValues[Kind] } = {
  text: "",
  name: "",
  model: "",
  price: ZERO,
  ownRate: ZERO,
  classRate: ZERO,
  deviceRate: ZERO,
  amount: ZERO,
  ceiling: 0,
  overage: ZERO,
  count: 0,
  hours: 0,
  coveredHours: 0,
  share: ZERO,
  part: ZERO,
  factor: ONE,
  growth: ZERO,
  added: 0,
  steps: NO_UPLIFT,
  taxes: undefined,
  changes: undefined,
  interval: 1,
  months: 0,
  horizon: 0,
  month: 0,
  bandsMode: "volume",
  basis: "snapshot",
  arrears: false,
  exitFee: { kind: "blank" },
  classes: undefined,
  flag: false,
};

/** The terms of a quote that says nothing. */
export const BLANK_TERMS = Object.fromEntries(
  SINGLE_TERM_NAMES.map((name) => [name, QUOTE_TERMS[name].whenBlank ?? BLANKS[QUOTE_TERMS[name].kind]]),
) as unknown as SingleTerms;
