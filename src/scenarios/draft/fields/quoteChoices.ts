import {
  AUDIT_INTERVALS,
  BILLING_BASES,
  catalogue,
  type AuditInterval,
  type BillingBasis,
} from "../../../pricing";
import type { FieldChoice } from "./Field";

const BASES: Readonly<Record<BillingBasis, string>> = {
  snapshot: "What was counted last is billed; a change shows in the following cycle.",
  prorated: "The mean of this month's count and the next one's: changes count from the middle of the month.",
  peak: "Every unit that was active in the month is billed in full.",
  ratchet: "Never less than any count before: there is no way down.",
};

const INTERVALS: Readonly<Record<AuditInterval, string>> = {
  1: "Every month",
  3: "Every quarter",
  6: "Twice a year",
  12: "Once a year",
};

/** The choices of the terms that take one, by header; values as the table has them. */
export const QUOTE_CHOICES: Readonly<Record<string, readonly FieldChoice[]>> = {
  Model: catalogue.map(({ name, title, incentive }) => ({
    value: name,
    label: title,
    explanation: incentive,
  })),
  "Billing basis": BILLING_BASES.map((basis) => ({ value: basis, label: basis, explanation: BASES[basis] })),
  "Audit months": AUDIT_INTERVALS.map((months) => ({
    value: months,
    label: INTERVALS[months],
    explanation: `The provider counts ${INTERVALS[months].toLowerCase()}.`,
  })),
  "True-up": [
    {
      value: "none",
      label: "none",
      explanation: "What was used between two counts is never charged afterwards.",
    },
    {
      value: "arrears",
      label: "arrears",
      explanation: "Each count charges the units that were used since the last one and not billed.",
    },
  ],
};
