import { grownCounts } from "../counts/growth";
import { decimalOf, ZERO } from "../Decimal";
import { quantityOf, type Quantity } from "../quantity";
import type { Factor, DecisionThresholds } from "./Factor";
import { flatRateFit } from "./flatRateFit";
import { firstUnstableMonth } from "./stability";

export const BYOD_CHOICES = ["none", "excluded", "enrolled"] as const;
export type Byod = (typeof BYOD_CHOICES)[number];
export type Preference = "" | "client" | "provider";
export type SupportIntensity = "" | "proactive" | "reactive";

/** The client's situation, as far as the rules of thumb look at it. Counts are in units. */
export interface Situation {
  readonly users: number;
  readonly devices: number;
  /** 0 where it is not known. */
  readonly sites: number;
  readonly usersAddedInYear: number;
  readonly sharedWorkstations: number;
  readonly byod: Byod;
  /** For whom billing must be simple above all. */
  readonly prefer: Preference;
  readonly support: SupportIntensity;
  /** Yearly changes as fractions. */
  readonly userChange: number;
  readonly deviceChange: number;
  /** In millionths, month by month, where a projection has them; left out, they are grown evenly by the yearly changes. */
  readonly counts?: { readonly users: readonly Quantity[]; readonly devices: readonly Quantity[] };
  readonly overageDefined: boolean;
  readonly overageCapped: boolean;
  readonly overageAuditable: boolean;
  /** 0 where it is not known; what each user above a ceiling would cost at least. */
  readonly userRate: number;
  /** What each user above the ceiling of a flat rate costs per month, where a contract says it. */
  readonly userOverage?: number;
}

const shown = (value: number) => value.toLocaleString("en-US", { maximumFractionDigits: 2 });
const NEITHER = { favors: [], against: [] } as const;

/** Every factor that the situation lets speak, in the order of the rules. */
export function factorsOf(situation: Situation, thresholds: DecisionThresholds): Factor[] {
  return [
    devicesForEachUser(situation, thresholds),
    sharedWorkstations(situation),
    byod(situation),
    simplicity(situation),
    growth(situation, thresholds),
    flatRate(situation, thresholds),
    sites(situation, thresholds),
    support(situation),
  ].filter((factor) => factor !== undefined);
}

function devicesForEachUser(
  { users, devices }: Situation,
  { manyDevices, fewDevices }: DecisionThresholds,
): Factor | undefined {
  if (users === 0) return undefined;
  const ratio = devices / users;
  const base = {
    name: "devices per user",
    value: `${shown(ratio)} devices per user`,
    serves: "client",
  } as const;
  if (ratio > manyDevices) {
    const why = `A rate for each user covers ${shown(ratio)} devices, more than ${manyDevices} (rule of thumb).`;
    return { ...base, threshold: `above ${manyDevices}`, favors: ["per-user"], against: [], why };
  }
  if (ratio < fewDevices) {
    const why = `Only ${shown(ratio)} devices per user, fewer than ${fewDevices} (rule of thumb).`;
    return { ...base, threshold: `below ${fewDevices}`, favors: ["per-device"], against: [], why };
  }
  const why = `${shown(ratio)} devices per user lie in the crossover zone from ${fewDevices} to ${manyDevices}: neither model is favored (rule of thumb).`;
  return { ...base, ...NEITHER, threshold: `${fewDevices} to ${manyDevices}`, why };
}

function sharedWorkstations({ sharedWorkstations: count }: Situation): Factor {
  const base = { name: "shared workstations", threshold: "present or absent" } as const;
  return count > 0
    ? {
        ...base,
        value: `${shown(count)} shared workstations`,
        favors: ["per-user"],
        against: [],
        serves: "provider",
        why: "Shared workstations are present: people are counted, not kiosks; check the cost, since many people on few shared PCs are cheaper per device.",
      }
    : {
        ...base,
        value: "no shared workstations",
        favors: ["per-device"],
        against: [],
        serves: "both",
        why: "No workstation is shared, so devices are simple to count.",
      };
}

function byod({ byod: choice }: Situation): Factor | undefined {
  const base = {
    name: "BYOD",
    value: `BYOD ${choice}`,
    threshold: "excluded or enrolled",
    against: [],
    serves: "provider",
  } as const;
  if (choice === "excluded") {
    const why =
      "Personal devices are excluded from the managed scope, which the rule counts in favor of per-user; the lower device count makes per-device cheaper, so check the cost.";
    return { ...base, favors: ["per-user"], why };
  }
  if (choice === "enrolled") {
    return {
      ...base,
      favors: ["per-device"],
      why: "Personal devices are enrolled: each one is managed and counted.",
    };
  }
  return undefined;
}

function simplicity({ prefer }: Situation): Factor | undefined {
  if (prefer === "") return undefined;
  const favors = prefer === "client" ? (["per-user"] as const) : (["per-device"] as const);
  return {
    name: "billing simplicity",
    value: `matters most to the ${prefer}`,
    threshold: "client or provider",
    favors,
    against: [],
    serves: prefer,
    why: `Simple billing matters most to the ${prefer}.`,
  };
}

/** Users more within a year, by the larger of what was said: hires, or a yearly change, which may be the same. */
function usersMoreInYear({ users, userChange, usersAddedInYear, counts }: Situation): number {
  // A projection has both already.
  if (counts !== undefined) return usersAddedInYear;
  return Math.max(usersAddedInYear, Math.floor(users * (1 + userChange) + 0.5 + 1e-9) - users);
}

function growth(situation: Situation, { growth: threshold }: DecisionThresholds): Factor | undefined {
  const { userRate, userOverage = 0 } = situation;
  const added = usersMoreInYear(situation);
  if (added < threshold) return undefined;
  const rate = userOverage > 0 ? userOverage : userRate;
  const exposure =
    rate > 0
      ? ` At ${shown(rate)} for each user above a ceiling that is up to ${shown(added * rate)} per month by the year's end.`
      : " Multiply them by the contract's overage rate.";
  return {
    name: "growth",
    value: `${shown(added)} more users within 12 months`,
    threshold: `${threshold} or more`,
    favors: ["per-user"],
    against: ["flat-rate"],
    serves: "client",
    why: `${shown(added)} more users within 12 months (${threshold} or more is growth): per-user scales with hiring, a flat rate is exposed to overage.${exposure}`,
  };
}

interface Movement {
  /** A year, as a fraction. */
  readonly change: number;
  readonly counts: readonly Quantity[];
}

/** The users of the coming year, by the larger of the two changes that were given: both may say the same thing. */
function movementOfUsers({ users, userChange, usersAddedInYear, counts }: Situation): Movement {
  if (counts !== undefined) return { change: userChange, counts: counts.users };
  const hired = users === 0 ? 0 : usersAddedInYear / users;
  const isHiring = hired > Math.abs(userChange);
  const [growth, added] = isHiring ? [ZERO, usersAddedInYear / 12] : [decimalOf(userChange), 0];
  return {
    change: isHiring ? hired : userChange,
    counts: grownCounts(quantityOf(users), growth, quantityOf(added), 13).list(),
  };
}

/** The month in which counts leave the tolerance, as a sentence; "" where they stay. */
function whenUnstable(counted: string, counts: readonly Quantity[], tolerance: number): string {
  const month = firstUnstableMonth(counts, counts.length, tolerance);
  return month === undefined
    ? ""
    : ` The ${counted} change by more than ±${shown(tolerance * 100)}% from month ${month} on.`;
}

function flatRate(situation: Situation, thresholds: DecisionThresholds): Factor {
  const tolerance = thresholds.stableChange;
  const users = movementOfUsers(situation);
  const devices =
    situation.counts?.devices ??
    grownCounts(quantityOf(situation.devices), decimalOf(situation.deviceChange), 0, 13).list();
  const { fits, conditions } = flatRateFit({ ...situation, userChange: users.change, tolerance });
  const broken = fits
    ? ""
    : whenUnstable("users", users.counts, tolerance) + whenUnstable("devices", devices, tolerance);
  return {
    name: "flat-rate conditions",
    value: fits ? "all three hold" : "not all three hold",
    threshold: `counts within ±${shown(thresholds.stableChange * 100)}%, 1 to ${thresholds.flatRateSites} sites, overage defined, capped and auditable`,
    favors: fits ? ["flat-rate"] : [],
    against: fits ? [] : ["flat-rate"],
    serves: "both",
    why:
      conditions
        .filter((condition) => fits || !condition.holds)
        .map((condition) => condition.reason)
        .join(" ") + broken,
  };
}

function sites(
  { sites: count }: Situation,
  { manySites, flatRateSites }: DecisionThresholds,
): Factor | undefined {
  if (count <= flatRateSites) return undefined;
  const base = { name: "sites", value: `${shown(count)} sites`, against: [], serves: "both" } as const;
  return count >= manySites
    ? {
        ...base,
        threshold: `${manySites} or more`,
        favors: ["hybrid"],
        why: `${shown(count)} sites (${manySites} or more): a hybrid bills infrastructure by device and people by user.`,
      }
    : {
        ...base,
        threshold: `${flatRateSites + 1} to ${manySites - 1}`,
        favors: [],
        why: `${shown(count)} sites: too many for a flat rate, too few to call for a hybrid.`,
      };
}

function support({ support: intensity }: Situation): Factor | undefined {
  if (intensity === "") return undefined;
  const base = {
    name: "support intensity",
    value: `${intensity} support`,
    threshold: "proactive or reactive",
  } as const;
  return intensity === "reactive"
    ? {
        ...base,
        favors: ["time-and-materials"],
        against: [],
        serves: "provider",
        why: "Reactive (break-fix) support is billed by time and materials: confirm that before comparing anything else.",
      }
    : {
        ...base,
        favors: [],
        against: ["time-and-materials"],
        serves: "client",
        why: "Proactive support belongs under a subscription, not under hours.",
      };
}
