import type { Decimal } from "./Decimal";
import type { Quantity } from "./quantity";

/** The longest horizon, in months. */
export const LONGEST_HORIZON = 600;
export const DEFAULT_HORIZON = 36;

/** What the client has at the start of month 1, and how that changes. */
export interface Scenario {
  readonly name: string;
  readonly users: Quantity;
  /** Counts by device class, in the order of the classes they are read with. */
  readonly devices: readonly Quantity[];
  readonly sites: Quantity;
  /** Support hours used each month. */
  readonly supportHours: Quantity;
  /** Yearly growth as a fraction, above −1 and at most 10. */
  readonly userGrowth: Decimal;
  readonly deviceGrowth: Decimal;
  /** Hires a month; leavers are negative. */
  readonly usersAdded: Quantity;
  readonly devicesAdded: Quantity;
  /** Horizon in months, 1 to 600. */
  readonly months: number;
}
