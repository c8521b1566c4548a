/** What a field takes, which decides how it is typed and shown. */
export type FieldKind =
  | "text"
  | "money"
  | "count"
  | "hours"
  | "percent"
  | "months"
  | "choice"
  /** A count, or a word for "no ceiling". */
  | "ceiling"
  /** A rate, or a word for what happens above the ceiling. */
  | "overage"
  /** A rate, or a word for "covered at no charge". */
  | "class rate";

/** The kinds that take an amount of money. */
export const MONEY_KINDS: readonly FieldKind[] = ["money", "overage", "class rate"];

export interface FieldChoice {
  /** As the table has it. */
  readonly value: string | number;
  readonly label: string;
  /** A label that is a word of the trade, in five words or fewer. */
  readonly meaning?: string;
  /** One sentence. */
  readonly explanation: string;
}

/** One term as a form, a note on a header and a help text show it. */
export interface Field {
  /** The column's header in its table, and the key in the draft. */
  readonly header: string;
  readonly label: string;
  readonly kind: FieldKind;
  /** In words, for example "per user per month"; "" where there is none. */
  readonly unit: string;
  /** One or two plain sentences. */
  readonly explanation: string;
  /** What a blank means, in words. */
  readonly whenBlank: string;
  readonly choices?: readonly FieldChoice[];
  /** Whether a negative number means something: what shrinks, who leaves. */
  readonly mayFall?: true;
  /** Whether a list or a word may stand in the place of the number. */
  readonly mayBeList?: true;
  /** Words that may be typed instead of a number. */
  readonly words?: readonly string[];
  /** Texts that are typed often, offered while one types. */
  readonly suggestions?: readonly string[];
  /** A number that explains it, for who looks for the term. */
  readonly example?: string;
  /** What is published of prices, as a hint: never a default. */
  readonly published?: string;
}

export interface FieldGroup {
  readonly title: string;
  /** Whether few quotes have these terms: a table has their columns only where one holds something. */
  readonly isRare?: true;
  readonly fields: readonly Field[];
}
