import {
  AUDIT_INTERVALS,
  BILLING_BASES,
  catalogue,
  type AuditInterval,
  type BillingBasis,
  type QuoteTermName,
} from "../../../pricing";
import type { FieldChoice } from "./Field";

const BASES: Readonly<Record<BillingBasis, string>> = {
  snapshot: "The last count is billed; a change shows in the next cycle.",
  prorated: "The mean of this month's count and the next one's: changes count from the middle of the month.",
  peak: "Every unit that was active in the month is billed in full.",
  ratchet: "Never less than any count before: there is no way down.",
};

const BASES_IN_SHORT: Readonly<Record<BillingBasis, string>> = {
  snapshot: "the last count",
  prorated: "the mean of two counts",
  peak: "the month's highest count",
  ratchet: "never goes down",
};

const INTERVALS: Readonly<Record<AuditInterval, string>> = {
  1: "Every month",
  3: "Every quarter",
  6: "Twice a year",
  12: "Once a year",
};

const intervals = (explained: (words: string) => string): readonly FieldChoice[] =>
  AUDIT_INTERVALS.map((months) => ({
    value: months,
    label: INTERVALS[months],
    explanation: explained(INTERVALS[months].toLowerCase()),
  }));

/** The choices of the terms that take one; values as the table has them. */
export const QUOTE_CHOICES: Readonly<Partial<Record<QuoteTermName, readonly FieldChoice[]>>> = {
  model: catalogue.map(({ name, title, incentive }) => ({
    value: name,
    label: title,
    explanation: incentive,
  })),
  billingBasis: BILLING_BASES.map((basis) => ({
    value: basis,
    label: basis,
    meaning: BASES_IN_SHORT[basis],
    explanation: BASES[basis],
  })),
  auditMonths: intervals((words) => `The provider counts ${words}.`),
  hoursPool: intervals((words) => `The pool is filled ${words}.`),
  billedEvery: intervals((words) => `An invoice comes ${words}, in advance.`),
  bandsMode: [
    {
      value: "volume",
      label: "volume",
      meaning: "all units at one rate",
      explanation: "All units cost the rate of the band that the count falls in.",
    },
    {
      value: "graduated",
      label: "graduated",
      meaning: "each band at its rate",
      explanation: "Each unit costs the rate of its own band.",
    },
  ],
  trueUpInArrears: [
    {
      value: "none",
      label: "none",
      meaning: "nothing charged afterwards",
      explanation: "Units used between two counts are never charged afterwards.",
    },
    {
      value: "arrears",
      label: "arrears",
      meaning: "charged at the next count",
      explanation: "Each count charges the units that were used since the last one and not billed.",
    },
  ],
};
