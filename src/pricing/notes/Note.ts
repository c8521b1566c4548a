import type { Uncovered } from "../contract/completeness";
import type { Issue } from "../issues/Issue";
import type { ScopeItem } from "../scope";

/** What a reader must know of one contract before believing its figures, by code; amounts in major units. */
export interface NoteData {
  /** What the cost leaves out. */
  incomplete: {
    readonly uncovered: readonly Uncovered[];
    readonly openTerms: readonly string[];
    /** The most that leaving may cost, where the quote says nothing of it. */
    readonly unsaidExit: number | undefined;
  };
  "no-answer": { readonly issue: Issue };
  "term-shorter": { readonly termMonths: number; readonly months: number };
  "term-longer": {
    readonly termMonths: number;
    readonly months: number;
    /** What leaving at the end of the horizon would cost; undefined where the client leaves, or nothing is said. */
    readonly leaving: number | undefined;
  };
  "exit-fee": {
    readonly amount: number;
    readonly owed: readonly { readonly months: number; readonly share: string }[];
  };
  "nothing-to-true-up": object;
  "hours-included": { readonly hours: number };
  "hours-without-price": { readonly hours: number; readonly included: number };
  "index-of-zero": { readonly index: string; readonly month: number };
  "pool-cut-short": { readonly pool: number; readonly months: number };
  "fixed-quantity": { readonly charge: string; readonly quantity: number };
  "charge-ends": { readonly charge: string; readonly month: number };
  "month-1-holds-more": { readonly charges: readonly { readonly charge: string; readonly months: number }[] };
  "ceiling-without-column": { readonly item: ScopeItem };
}

export type NoteCode = keyof NoteData;

export type Note = { [Code in NoteCode]: { readonly code: Code } & NoteData[Code] }[NoteCode];

export function noteOf<Code extends NoteCode>(code: Code, data: NoteData[Code]): Note {
  return { code, ...data } as unknown as Note;
}
