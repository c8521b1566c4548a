import type { LaidTable } from "../../pricing";
import type { FieldValue } from "../draft/Draft";

export type PastedKind = "quotes" | "scenarios" | "charges";

/** What becomes of a cell of a pasted table. */
export type CellFate =
  | { readonly fate: "blank" }
  /** It becomes a term of its record. */
  | { readonly fate: "term" }
  /** It comes along, and what is wrong with it is said at its field, too. */
  | { readonly fate: "refused"; readonly why: string }
  /** It does not come along, as its whole column. */
  | { readonly fate: "ignored"; readonly why: string };

export interface PastedColumn {
  readonly heading: string;
  /** The term that it means; undefined where it is not taken. */
  readonly header: string | undefined;
  /** Why it is not taken; "" where it is. */
  readonly why: string;
}

export interface PastedRecord {
  readonly name: string;
  /** By column: as pasted, and what becomes of it. */
  readonly cells: readonly ({ readonly text: string } & CellFate)[];
  /** What is wrong with the record as a whole, in sentences. */
  readonly issues: readonly string[];
  /** What a draft keeps of it, by header. */
  readonly values: Readonly<Record<string, FieldValue>>;
}

/** A table as it was understood. */
export interface PastedTable {
  readonly kind: PastedKind;
  readonly stands: LaidTable["stands"];
  readonly columns: readonly PastedColumn[];
  readonly records: readonly PastedRecord[];
  /** Rows that are not records, in sentences. */
  readonly leftOut: readonly string[];
}

/** What can be pasted at once: far more than a list of prices has, far fewer than a sheet. */
export const MOST_PASTED = { quotes: 100, scenarios: 200, charges: 500 } as const satisfies Record<
  PastedKind,
  number
>;

/** The header of the names of each kind. */
export const NAME_HEADERS: Readonly<Record<PastedKind, string>> = {
  quotes: "Quote",
  scenarios: "Scenario",
  charges: "Charge",
};
