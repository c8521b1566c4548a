import { declareTerm as term } from "./declareTerm";
import type { Term } from "./Term";

/** Every term of a charge, in the order in which its table shows them. */
export const CHARGE_TERMS = {
  quote: term("text", ["Quote"]),
  label: term("text", ["Charge", "Item", "Line", "Description", "Service", "Product"]),
  per: term("text", ["Per", "Unit", "Basis"]),
  quantity: term("count", ["Quantity", "Qty", "Count"]),
  included: term("count", ["Included"]),
  rate: term("price", ["Rate", "Price", "Unit price", "Unit cost", "Cost", "Fee", "Amount"], {
    isLever: true,
  }),
  every: term("interval", ["Every", "Frequency", "Billing frequency", "Period", "Billing"], {
    unit: "months",
  }),
  fromMonth: term("month", ["From month", "From", "Start month"], {
    bounds: [1, 600],
    whenBlank: 1,
    unit: "months",
  }),
  toMonth: term("month", ["To month", "To", "Until", "End month"], { bounds: [1, 600], unit: "months" }),
  uplifted: term("flag", ["Uplift"]),
  discounted: term("flag", ["Discount"]),
  taxed: term("flag", ["Tax"]),
} as const satisfies Record<string, Term>;

export type ChargeTermName = keyof typeof CHARGE_TERMS;
