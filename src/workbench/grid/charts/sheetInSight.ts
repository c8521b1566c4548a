import { numfmt } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Block, ChartPlan } from "../../../scenarios";
import { canvasOf, gridWindow } from "../cells/gridWindow";
import type { Box, GridWindow } from "../cells/gridWindow";
import { valueReader } from "../cells/heldValue";
import type { ChartedSheet } from "./ChartLayer";

/** The sheet in sight, as the layer of charts asks for it. */
export function sheetInSight(
  injector: Injector,
  workbook: FWorkbook,
  container: HTMLElement,
  charts: (sheetId: string) => readonly ChartPlan[],
): ChartedSheet {
  const sheet = workbook.getActiveSheet();
  return {
    charts: charts(sheet.getSheetId()),
    read: valueReader(injector.get(FormulaDataModel), sheet, workbook.getId()),
    format: (pattern, value) => numfmt.format(pattern, value, { throws: false }),
    canvas: canvasOf(workbook),
    place: (block) => {
      const window = gridWindow(injector, workbook, container);
      return window && placeOf(block, sheet, window);
    },
  };
}

function placeOf(block: Block, sheet: FWorksheet, window: GridWindow): { box: Box; sight: Box } | undefined {
  if (block.rows === 0 || block.columns === 0) return undefined;
  const first = sheet.getRange(block.row, block.column).getCellRect();
  const last = sheet.getRange(block.row + block.rows - 1, block.column + block.columns - 1).getCellRect();
  const { startRow, startColumn } = sheet.getFreeze();
  // What is anchored in frozen rows or columns does not scroll with the others.
  const scrollsX = block.column >= startColumn;
  const scrollsY = block.row >= startRow;
  const { canvas, scrolling, zoom } = window;
  const x = (place: number): number => canvas.left + (place - (scrollsX ? window.scrollX : 0)) * zoom;
  const y = (place: number): number => canvas.top + (place - (scrollsY ? window.scrollY : 0)) * zoom;
  return {
    box: { left: x(first.left), top: y(first.top), right: x(last.right), bottom: y(last.bottom) },
    sight: {
      ...scrolling,
      ...(scrollsX ? {} : { left: canvas.left }),
      ...(scrollsY ? {} : { top: canvas.top }),
    },
  };
}
