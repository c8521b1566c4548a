import type { ColumnRun, PrintPlan } from "../SheetPlan";

/** Characters of the default font that a page in landscape holds at a size that can still be read. */
const CHARACTERS_A_PAGE = 190;

/**
 * How many pages a sheet that grows to the right is printed on side by side, with its first column on each.
 *
 * @param widths of all columns, in characters
 * @param collapsed columns that are not printed
 */
export function pagesWide(
  widths: readonly number[],
  collapsed: readonly ColumnRun[] = [],
): Pick<PrintPlan, "pagesWide" | "titleColumns"> {
  const isOpen = (at: number) =>
    !collapsed.some(({ column, columns }) => at >= column && at < column + columns);
  const [names = 0, ...others] = widths;
  const open = others.reduce((sum, width, index) => sum + (isOpen(index + 1) ? width : 0), 0);
  const pages = Math.max(1, Math.ceil(open / (CHARACTERS_A_PAGE - names)));
  return pages === 1 ? {} : { pagesWide: pages, titleColumns: 1 };
}
