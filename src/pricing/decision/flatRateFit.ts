/** What the flat-rate rule looks at. Changes are yearly fractions: 0.1 is 10% more, −0.1 is 10% fewer. */
export interface FlatRateSituation {
  readonly userChange: number;
  readonly deviceChange: number;
  readonly sites: number;
  readonly overageDefined: boolean;
  readonly overageCapped: boolean;
  readonly overageAuditable: boolean;
  /** How far counts may move in a year and still be called stable. */
  readonly tolerance: number;
}

/** One of the three conditions of a flat rate, with the reason for the verdict. */
export interface FlatRateCondition {
  readonly name: "stable counts" | "few fixed sites" | "sound overage clause";
  readonly holds: boolean;
  readonly reason: string;
}

export interface FlatRateVerdict {
  readonly fits: boolean;
  readonly conditions: readonly FlatRateCondition[];
}

/** Counts that move by no more than this in a year are stable. */
export const STABLE_CHANGE = 0.1;
/** The most sites that one flat fee serves well. */
export const MOST_FLAT_RATE_SITES = 3;

/**
 * Whether a flat rate fits: users and devices stable, one to three sites, and an overage clause that is defined,
 * capped and auditable. All three must hold together; each is reported with its reason.
 */
export function flatRateFit(situation: FlatRateSituation): FlatRateVerdict {
  const conditions = [stableCounts(situation), fewSites(situation), soundOverage(situation)];
  return { fits: conditions.every((condition) => condition.holds), conditions };
}

function stableCounts({ userChange, deviceChange, tolerance }: FlatRateSituation): FlatRateCondition {
  const holds = Math.abs(userChange) <= tolerance && Math.abs(deviceChange) <= tolerance;
  return {
    name: "stable counts",
    holds,
    reason: `Users change by ${percent(userChange, tolerance)} and devices by ${percent(deviceChange, tolerance)} per year; ${
      holds ? "both stay within" : "both must stay within"
    } ±${Number((tolerance * 100).toFixed(4))}%.`,
  };
}

function fewSites({ sites }: FlatRateSituation): FlatRateCondition {
  const holds = sites >= 1 && sites <= MOST_FLAT_RATE_SITES;
  return {
    name: "few fixed sites",
    holds,
    reason: `${sites} ${sites === 1 ? "site" : "sites"}; a flat rate ${holds ? "suits" : "needs"} 1 to ${MOST_FLAT_RATE_SITES}.`,
  };
}

function soundOverage(situation: FlatRateSituation): FlatRateCondition {
  const missing = [
    situation.overageDefined ? "" : "defined",
    situation.overageCapped ? "" : "capped",
    situation.overageAuditable ? "" : "auditable",
  ].filter((word) => word !== "");
  return {
    name: "sound overage clause",
    holds: missing.length === 0,
    reason:
      missing.length === 0
        ? "The overage clause is defined, capped and auditable."
        : `The overage clause is not ${missing.join(", not ")}.`,
  };
}

/** As few decimals as tell it from the tolerance, from one to four. */
function percent(fraction: number, tolerance: number): string {
  const isAbove = Math.abs(fraction) > tolerance;
  const shown = [1, 2, 3, 4].map((decimals) => Number((fraction * 100).toFixed(decimals)));
  return `${shown.find((value) => Math.abs(value) > tolerance * 100 === isAbove) ?? shown[3]}%`;
}
