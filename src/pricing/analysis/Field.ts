import type { TermKind, TermUnit } from "../terms/Term";
import type { Variation } from "../terms/variation";
import type { Point } from "./Study";

/** Something of the tables that an analysis sets to other numbers. */
export interface Field {
  /** "Users", "User rate". */
  readonly title: string;
  /** The quote whose term it is, by its name; undefined where it belongs to the scenario or to several quotes. */
  readonly quote: string | undefined;
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

/** What a field is called among those of several quotes: "Users", "Acme: User rate". */
export const fieldName = ({ title, quote }: Pick<Field, "title" | "quote">): string =>
  quote === undefined ? title : `${quote}: ${title}`;
