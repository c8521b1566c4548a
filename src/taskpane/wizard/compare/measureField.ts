import { MEASURE_TITLES, OFFERED_MEASURES } from "./comparisonWords";

/** By what the quotes are compared. */
export const MEASURE_FIELD = {
  label: "Measure",
  kind: "choice",
  unit: "",
  explanation: "",
  whenBlank: "",
  choices: OFFERED_MEASURES.map((measure) => ({
    value: measure,
    label: MEASURE_TITLES[measure],
    explanation: {
      total: "Onboarding and every invoice over the horizon.",
      monthly: "The recurring charge of month 1.",
      "first-year": "Onboarding and the first twelve invoices.",
      average: "The total cost, spread evenly over the months.",
      "per-user": "Month 1, per user.",
      "total-with-tax": "The total cost and the taxes that the quotes state.",
      npv: "The total cost in today’s money: invoices are paid at the start of their month.",
    }[measure],
  })),
} as const;

/** The yearly rate of the present value. */
export const DISCOUNT_FIELD = {
  label: "Discount rate",
  kind: "percent",
  unit: "per year",
  explanation: "Annual cost of capital: later invoices then weigh less.",
  whenBlank: "Blank: 0%, so the present value is the total cost.",
} as const;
