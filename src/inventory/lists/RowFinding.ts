import type { CountRow } from "./CountRow";
import type { List } from "./List";

/** What becomes of a row of a list; each is in one state, the first that applies. */
export type RowState = "left out" | "duplicate" | "stale" | "unclear" | "not counted" | "counted";

/** What becomes of a row, for a column beside the list. */
export interface RowFinding {
  readonly state: RowState;
  /** Class or kind, as the list's count has it. */
  readonly is: string;
  /** The state with its reason, as a cell shows it. */
  readonly finding: string;
}

/** The findings beside the list, in as many rows as its cells have, under two headings. */
export function findingTable(
  { cells, headingRow, rows }: List,
  heading: string,
  findings: readonly RowFinding[],
): readonly CountRow[] {
  const table: CountRow[] = cells.map((_, index) => (index === headingRow ? [heading, "Finding"] : ["", ""]));
  for (const [position, { is, finding }] of findings.entries()) table[rows[position] ?? 0] = [is, finding];
  return table;
}
