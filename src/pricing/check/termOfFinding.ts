import { QUOTE_TERMS } from "../terms/quoteTerms";
import type { FindingData, FindingKind, Found } from "./Finding";

const OVERAGES: Readonly<Record<string, string>> = {
  users: QUOTE_TERMS.userOverage.title,
  devices: QUOTE_TERMS.deviceOverage.title,
  sites: QUOTE_TERMS.siteOverage.title,
};

/** Where an answer to each kind of finding would stand: a term of the quote, as its column is headed. */
const TERMS: { readonly [Kind in FindingKind]: (found: FindingData[Kind]) => string } = {
  arithmetic: ({ term }) => term,
  "band cliff": ({ term }) => term,
  "minimum above need": ({ term }) => term,
  "no cap": ({ of }) => (of === "index" ? QUOTE_TERMS.upliftCap.title : QUOTE_TERMS.overageCap.title),
  renegotiation: ({ item }) => OVERAGES[item] ?? QUOTE_TERMS.deviceOverage.title,
  "not covered": ({ uncovered: [first] }) => (first === undefined ? "" : `${first.label} rate`),
  ratchet: () => QUOTE_TERMS.billingBasis.title,
  "true-up": () => QUOTE_TERMS.trueUpInArrears.title,
  uplift: () => QUOTE_TERMS.uplift.title,
  leaving: () => QUOTE_TERMS.exitFee.title,
  renewal: () => QUOTE_TERMS.termMonths.title,
  hours: () => QUOTE_TERMS.hourlyRate.title,
  tax: () => QUOTE_TERMS.taxes.title,
  "outside the market": ({ term }) => term,
  unanswered: ({ column }) => column,
};

/**
 * The term of the quote that a finding is about, by its heading. A band cliff of a charge is about the charge's label,
 * and what is unanswered about a column of the checklist: these are not terms.
 */
export const termOfFinding = (found: Found): string => (TERMS[found.kind] as (found: Found) => string)(found);
