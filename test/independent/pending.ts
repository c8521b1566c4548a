import type { NewTerm } from "./newTerms";

/** Manners of tables and cells, besides the terms, that both implementations must read alike. */
export const MANNERS = [
  "tables in columns",
  "titles, units and totals",
  "names without a heading",
  "headings with units",
  "other words for a term",
  "numbers with units",
  "words for nothing to pay",
  "currency codes",
  "columns left out",
  "headings refused",
  "columns that are not there",
  "rows without rates or counts",
  "percentages where none is due",
  "growth up to 100 %",
  "classes of the device rate last",
  "total with tax",
  "histories",
  "what is paid when",
  "lines of taxes",
  "charges told FALSE",
  "scenarios with a name alone",
] as const;
export type Manner = (typeof MANNERS)[number];

/** What the product does not know yet; generators leave it out, and each run says so. It is to be empty. */
export const PENDING: ReadonlySet<NewTerm | Manner> = new Set<NewTerm | Manner>();

export const isKnown = (each: NewTerm | Manner) => !PENDING.has(each);
