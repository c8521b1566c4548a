import { AUDITS, BASES, TRUE_UPS, type Audit, type Basis, type TrueUp } from "./Quote";

/** How and when a provider counts. */
export interface Cadence {
  readonly basis: Basis;
  readonly audit: Audit;
  readonly trueUp: TrueUp;
}

/** Every basis × audit interval × true-up, also those that are an error. */
export const CADENCES: readonly Cadence[] = BASES.flatMap((basis) =>
  AUDITS.flatMap((audit) => TRUE_UPS.map((trueUp) => ({ basis, audit, trueUp }))),
);

/** Prorated and peak need an audit each month. */
export const ALLOWED_CADENCES = CADENCES.filter(
  ({ basis, audit }) => audit === 1 || basis === "snapshot" || basis === "ratchet",
);
export const REFUSED_CADENCES = CADENCES.filter((each) => !ALLOWED_CADENCES.includes(each));

export function cadenceName({ basis, audit, trueUp }: Cadence): string {
  return `${basis} × ${audit} × ${trueUp}`;
}
