import type { CellContent } from "../../workbook";

/** A cell as a workbook takes it: nothing is a blank. */
export function contentOf(cell: unknown): CellContent {
  if (typeof cell === "number" || typeof cell === "string" || typeof cell === "boolean") return cell;
  return "";
}
