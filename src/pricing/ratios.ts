import { bigPowerOfTen, type Decimal } from "./Decimal";
import { unitsOf, type Quantity } from "./quantity";
import { failed, success, type Result } from "./result";
import { isCharged, isPresent, type ClassRate } from "./Quote";

/** The devices of one class and what one of them costs a month. */
export interface RatedDevices {
  readonly count: Quantity;
  readonly rate: ClassRate;
}

/** Devices of all classes for each user, unrounded. */
export function devicesPerUser(users: Quantity, devices: Quantity): Result<number> {
  if (users === 0) {
    return failed("no-users", { field: "users", wanted: "devices per user" });
  }
  return success(devices / users);
}

/**
 * What all devices of the mix cost a month, unrounded and exact, as a fraction of whole numbers. Classes that are
 * neither priced nor included stay out of the mix.
 */
function costOfMix(mix: readonly RatedDevices[]): { count: Quantity; cost: number } {
  let count = 0;
  let scale = 0;
  for (const { rate } of mix) if (isCharged(rate)) scale = Math.max(scale, rate.scale);
  let cost = 0n;
  for (const devices of mix) {
    if (!isPresent(devices.rate)) continue;
    count += devices.count;
    if (isCharged(devices.rate)) {
      const { coefficient, scale: places } = devices.rate;
      cost += BigInt(devices.count) * BigInt(coefficient) * bigPowerOfTen(scale - places);
    }
  }
  return { count, cost: Number(cost) / Number(bigPowerOfTen(scale)) };
}

/** The mean monthly rate of a device of this mix: Σ count × rate ÷ Σ count, unrounded. */
export function blendedDeviceRate(mix: readonly RatedDevices[]): Result<number> {
  const { count, cost } = costOfMix(mix);
  if (count === 0) {
    return failed("no-rated-devices", { field: "counts" });
  }
  return success(cost / count);
}

/**
 * Devices per user at which per-user and per-device pricing cost the same for this mix: user rate ÷ blended rate,
 * unrounded.
 */
export function crossover(userRate: Decimal, mix: readonly RatedDevices[]): Result<number> {
  const { count, cost } = costOfMix(mix);
  if (cost === 0) {
    return failed("devices-cost-nothing", { field: "rates" });
  }
  const rate = userRate.coefficient / Number(bigPowerOfTen(userRate.scale));
  return success((rate * count) / cost);
}

/** The user rate at which per-user pricing costs as much as per-device pricing of this mix, unrounded. */
export function breakEvenUserRate(users: Quantity, mix: readonly RatedDevices[]): Result<number> {
  if (users === 0) {
    return failed("no-users", { field: "users", wanted: "a user rate" });
  }
  return success(costOfMix(mix).cost / users);
}

/** A sum of counts as a number of units. */
export function totalUnits(counts: readonly Quantity[]): number {
  return unitsOf(counts.reduce((sum, count) => sum + count, 0));
}
