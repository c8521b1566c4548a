import type { TermKind, TermUnit } from "../terms/Term";
import type { Variation } from "../terms/variation";
import type { Point } from "./Study";

/** Something of the tables that an analysis sets to other numbers. */
export interface Field {
  /** "Users", "User rate", "Acme: User rate". */
  readonly name: string;
  /** Of its term: whether it is an amount, a count, a share. */
  readonly kind: TermKind;
  /** Of the tables as they are given. */
  readonly present: number;
  readonly variation: Variation;
  /** What may stand behind a number of it, as in "12 months". */
  readonly unit: TermUnit | undefined;
  /** Whether a change of it is one in points, not a share of what it is. */
  readonly isGrowth: boolean;
  /** How many quotes it changes; undefined for what belongs to the scenario, and so to all. */
  readonly quotes: number | undefined;
  /** A point with the field at a value; what is wrong with the value is what its scenario or quotes answer. */
  readonly at: (point: Point, value: number) => Point;
}
