/** Months of a period: between two audits, two bills, or of a pool of hours. */
export const INTERVALS = [1, 3, 6, 12] as const;
export type Interval = (typeof INTERVALS)[number];
