import type { Injector } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { canvasOf, gridWindow } from "../cells/gridWindow";
import type { FoldedSheet } from "./ColumnMarks";
import { columnRuns } from "./columnRuns";

/** The sheet in sight, as the marks of its columns ask for it. */
export function foldedSheet(injector: Injector, workbook: FWorkbook, container: HTMLElement): FoldedSheet {
  const sheet = workbook.getActiveSheet();
  // Measured when it is asked for: most sheets have nothing to place.
  let measured: ReturnType<typeof gridWindow> | undefined;
  return {
    runs: columnRuns(sheet.getSheet().getColumnManager().getColumnData()),
    place: ({ column }) => {
      const window = (measured ??= gridWindow(injector, workbook, container));
      if (!window) return undefined;
      const { left } = sheet.getRange(0, column).getCellRect();
      const scrolls = column >= sheet.getFreeze().startColumn;
      return {
        edge: window.canvas.left + (left - (scrolls ? window.scrollX : 0)) * window.zoom,
        sight: { ...window.canvas, ...(scrolls ? { left: window.scrolling.left } : {}) },
      };
    },
    canvas: canvasOf(workbook),
    turn: ({ column, columns, isOpen }) => {
      if (isOpen) sheet.hideColumns(column, columns);
      else sheet.showColumns(column, columns);
    },
  };
}
