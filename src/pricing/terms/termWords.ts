import type { TermKind } from "./Term";

/** Words that say something of their own in place of a number, by the kind of a term; forms and messages offer them. */
export const TERM_WORDS = {
  ceiling: ["unlimited"],
  coveredHours: ["unlimited"],
  overage: ["free", "renegotiate"],
  classRate: ["included"],
  deviceRate: ["included"],
} as const satisfies Partial<Record<TermKind, readonly string[]>>;
