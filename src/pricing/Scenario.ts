// Who fills what: the reading of tables fills scenarios and says what their table counts; counts over time are made
// of both.
import type { Decimal } from "./Decimal";
import type { DeviceClass } from "./deviceClass";
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
  /** Support hours used each month, without those after hours and at weekends. */
  readonly supportHours: Quantity;
  readonly afterHours: Quantity;
  readonly weekendHours: Quantity;
  /** Other counted units, in the order of {@link Counted.units}. */
  readonly units: readonly Quantity[];
  /** Yearly growth as a fraction, above −1 and at most 1. */
  readonly userGrowth: Decimal;
  readonly deviceGrowth: Decimal;
  /** Hires per month; departures are negative. */
  readonly usersAdded: Quantity;
  readonly devicesAdded: Quantity;
  /** Yearly changes of the price index, above −1 and below 1, the last repeating; undefined without such a column. */
  readonly indexGrowth: readonly Decimal[] | undefined;
  /** Horizon in months, 1 to 600. */
  readonly months: number;
  /** Whether the client leaves at the end of the horizon. */
  readonly leavesAtEnd: boolean;
  /** Headings of what is still open; nothing where left out. */
  readonly openTerms?: readonly string[];
}

/** Another numeric column of the scenarios that a charge is per: constant over the horizon. */
export interface CountedUnit {
  readonly key: string;
  /** As its heading says. */
  readonly label: string;
}

/** What a table of scenarios has columns for: a column that is not there is not a blank cell. */
export interface Counted {
  readonly users: boolean;
  readonly sites: boolean;
  readonly deviceClasses: readonly DeviceClass[];
  readonly units: readonly CountedUnit[];
}
