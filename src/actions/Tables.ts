import type { CellContent } from "../workbook";

/** A table with its header row first, as sheets, wizard and core pass it. */
export type TableCells = readonly (readonly unknown[])[];

/** The inputs of a comparison: what the wizard holds, or what stands in the sheets. */
export interface Tables {
  readonly quotes: TableCells;
  readonly scenarios: TableCells;
}

/** A cell as a workbook takes it: nothing is a blank. */
export function contentOf(cell: unknown): CellContent {
  if (typeof cell === "number" || typeof cell === "string" || typeof cell === "boolean") return cell;
  return "";
}
