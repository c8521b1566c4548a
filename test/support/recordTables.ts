import { cellSentence, comparisonOf, type Comparison } from "../../src/pricing";

/** A row of a table by its headings. */
export type Terms = Readonly<Record<string, unknown>>;

/** A table of records: its headings are all keys, what a record lacks is blank; nothing where there is no heading. */
export function headed(records: readonly Terms[]): unknown[][] {
  const headings = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return headings.length === 0
    ? []
    : [headings, ...records.map((each) => headings.map((name) => each[name] ?? ""))];
}

/** The comparison of such tables; throws where they cannot be read. */
export function compared(
  quotes: readonly Terms[],
  scenarios: readonly Terms[],
  charges: readonly Terms[] = [],
): Comparison {
  const comparison = comparisonOf(headed(quotes), headed(scenarios), headed(charges));
  if (!comparison.ok) throw new Error(cellSentence(comparison.issue));
  return comparison.value;
}
