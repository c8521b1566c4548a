/** How a month's bill follows the counts. */
export const BILLING_BASES = ["snapshot", "prorated", "peak", "ratchet"] as const;
export type BillingBasis = (typeof BILLING_BASES)[number];
