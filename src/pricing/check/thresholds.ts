/** From when on something of a quote is worth a question; the defaults stand beside what they let through. */
export interface CheckThresholds {
  /** The share of the horizon's months in which a minimum must bind. */
  readonly bindingMonths: number;
  /** The share of the total that an uplift must add. */
  readonly upliftShare: number;
  /** By how much a stated amount may differ, in minor units: what rounding elsewhere leaves. */
  readonly roundingOff: number;
}

export const CHECK_THRESHOLDS: CheckThresholds = { bindingMonths: 0.5, upliftShare: 0.05, roundingOff: 1 };
