import type { SheetPlan } from "../../../scenarios";

/** Pixels. */
const LINE_HEIGHT = 18;
const PADDING = 6;
/** Characters of a column whose width the plan leaves open. */
const DEFAULT_WIDTH = 10;

/**
 * Heights, by row, where texts of a plan wrap to more than one line: the engine fits a row to its texts only as somebody
 * types in it.
 */
export function wrappedHeights({ cells, columnWidths }: SheetPlan): Record<number, { readonly h: number }> {
  const heights: Record<number, { readonly h: number }> = {};
  for (const { row, column, content, style } of cells) {
    if (style !== "wrapped" || typeof content !== "string" || content.startsWith("=")) continue;
    const lines = linesOf(content, columnWidths[column] ?? DEFAULT_WIDTH);
    const h = lines * LINE_HEIGHT + PADDING;
    if (lines > 1 && h > (heights[row]?.h ?? 0)) heights[row] = { h };
  }
  return heights;
}

/** Lines that a text takes in a column of so many characters, broken between words. */
function linesOf(text: string, characters: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of text.split(" ")) {
    if (filled > 0 && filled + 1 + word.length > characters) {
      lines += 1;
      filled = 0;
    }
    filled += (filled > 0 ? 1 : 0) + word.length;
  }
  return lines;
}
