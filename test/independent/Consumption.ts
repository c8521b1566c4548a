import type { Fraction } from "./Fraction";

/** What a client has month by month. Every series is one month longer than the horizon; index 0 is month 1. */
export interface Consumption {
  readonly months: number;
  readonly users: readonly Fraction[];
  /** By the classes' keys, in the order of the scenarios' columns. */
  readonly classes: ReadonlyMap<string, readonly Fraction[]>;
  readonly sites: readonly Fraction[];
  readonly hours: readonly Fraction[];
  readonly afterHours: readonly Fraction[];
  readonly weekendHours: readonly Fraction[];
  readonly units: ReadonlyMap<string, readonly Fraction[]>;
  /** The yearly change of the index at a step (from 1) that falls due in a month; undefined without a column. */
  readonly indexAt: (step: number, month: number) => Fraction | undefined;
  readonly leavesAtEnd: boolean;
  /** Whether a count, a growth or the horizon is still open. */
  readonly isOpen: boolean;
}

/** Which counts the table of scenarios has a column for. */
export interface CountColumns {
  readonly users: boolean;
  readonly sites: boolean;
  /** The classes that have a column of their own. */
  readonly classes: ReadonlySet<string>;
}
