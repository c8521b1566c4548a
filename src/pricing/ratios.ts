import { bigPowerOfTen, quotientOf, type Decimal } from "./Decimal";
import { LARGEST_AMOUNT } from "./money";
import { LARGEST_QUANTITY, type Quantity } from "./quantity";
import { failed, success, type Result } from "./result";

/** The devices of one class and what one of them costs per month. */
export interface RatedDevices {
  readonly count: Quantity;
  /** A rate, 0 for none, or covered at no charge. */
  readonly rate: Decimal | "included";
}

/** Devices of all classes for each user, unrounded. */
export function devicesPerUser(users: Quantity, devices: Quantity): Result<number> {
  if (users === 0) {
    return failed("no-users", { field: "users", wanted: "devices per user" });
  }
  return success(devices / users);
}

/** An exact cost: `coefficient ÷ 10^scale`, of counts in millionths. */
interface MixCost {
  readonly count: Quantity;
  readonly coefficient: bigint;
  readonly scale: number;
}

/**
 * What all devices of the mix cost per month, unrounded and exact. Classes that are neither priced nor included stay
 * out of the mix.
 */
function costOfMix(mix: readonly RatedDevices[]): MixCost {
  let count = 0;
  let scale = 0;
  for (const { rate } of mix) if (rate !== "included") scale = Math.max(scale, rate.scale);
  let coefficient = 0n;
  for (const devices of mix) {
    if (devices.rate !== "included" && devices.rate.coefficient === 0) continue;
    count += devices.count;
    if (devices.rate !== "included") {
      const { rate } = devices;
      coefficient += BigInt(devices.count) * BigInt(rate.coefficient) * bigPowerOfTen(scale - rate.scale);
    }
  }
  return { count, coefficient, scale };
}

/** A cost by a count, unrounded. */
const costBy = ({ coefficient, scale }: MixCost, count: Quantity): number =>
  quotientOf(coefficient, BigInt(count) * bigPowerOfTen(scale));

/** The mean monthly rate of a device of this mix: Σ count × rate ÷ Σ count, unrounded. */
export function blendedDeviceRate(mix: readonly RatedDevices[]): Result<number> {
  const cost = costOfMix(mix);
  if (cost.count === 0) {
    return failed("no-rated-devices", { field: "counts" });
  }
  return success(costBy(cost, cost.count));
}

/**
 * Devices per user at which per-user and per-device pricing cost the same for this mix: user rate ÷ blended rate,
 * unrounded.
 */
export function crossover(userRate: Decimal, mix: readonly RatedDevices[]): Result<number> {
  const { count, coefficient, scale } = costOfMix(mix);
  if (coefficient === 0n) {
    return failed("devices-cost-nothing", { field: "rates" });
  }
  const point = quotientOf(
    BigInt(userRate.coefficient) * BigInt(count) * bigPowerOfTen(scale),
    coefficient * bigPowerOfTen(userRate.scale),
  );
  return point <= LARGEST_QUANTITY
    ? success(point)
    : failed("amount-too-large", { field: "rates", amount: "crossover", most: LARGEST_QUANTITY });
}

/** The user rate at which per-user pricing costs as much as per-device pricing of this mix, unrounded. */
export function breakEvenUserRate(users: Quantity, mix: readonly RatedDevices[]): Result<number> {
  if (users === 0) {
    return failed("no-users", { field: "users", wanted: "a user rate" });
  }
  const rate = costBy(costOfMix(mix), users);
  return rate <= LARGEST_AMOUNT
    ? success(rate)
    : failed("amount-too-large", { field: "rates", amount: "user rate", most: LARGEST_AMOUNT });
}
