import type { Measure } from "../../../pricing";

/** What the measures are called, in the order in which they are offered. */
export const MEASURE_TITLES = {
  total: "Total cost (TCO)",
  monthly: "Monthly",
  "first-year": "First year",
  average: "Monthly average",
  "per-user": "Per user per month",
  npv: "Present value (NPV)",
  "total-with-tax": "Total with tax",
} as const satisfies Record<Measure, string>;

export const OFFERED_MEASURES = Object.keys(MEASURE_TITLES) as readonly Measure[];
