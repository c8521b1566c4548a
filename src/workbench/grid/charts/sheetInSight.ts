import { numfmt } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { FormulaDataModel, IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/preset-sheets-core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Block, ChartPlan } from "../../../scenarios";
import { valueReader } from "../cells/heldValue";
import type { Box, ChartedSheet } from "./ChartLayer";

/** The sheet in sight, as the layer of charts asks for it. */
export function sheetInSight(
  injector: Injector,
  workbook: FWorkbook,
  container: HTMLElement,
  charts: (sheetId: string) => readonly ChartPlan[],
): ChartedSheet {
  const sheet = workbook.getActiveSheet();
  const canvas = document.getElementById(`univer-sheet-main-canvas_${workbook.getId()}`) ?? undefined;
  return {
    charts: charts(sheet.getSheetId()),
    read: valueReader(injector.get(FormulaDataModel), sheet, workbook.getId()),
    format: (pattern, value) => numfmt.format(pattern, value, { throws: false }),
    canvas,
    place: (block) => {
      const window = sightOf(injector, workbook, canvas, container);
      return window && placeOf(block, sheet, window);
    },
  };
}

/** How the grid's window lies over the sheet; pixels from the left top of the container. */
interface GridWindow {
  /** The whole of the canvas. */
  readonly canvas: Box;
  /** The part that scrolls. */
  readonly scrolling: Box;
  /** How far the sheet is scrolled, before zooming. */
  readonly scrollX: number;
  readonly scrollY: number;
  readonly zoom: number;
}

function sightOf(
  injector: Injector,
  workbook: FWorkbook,
  canvas: Element | undefined,
  container: HTMLElement,
): GridWindow | undefined {
  const scene = injector.get(IRenderManagerService).getRenderById(workbook.getId())?.scene;
  const main = scene?.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!scene || !main || !canvas) return undefined;
  const outer = container.getBoundingClientRect();
  const drawn = canvas.getBoundingClientRect();
  const [left, top] = [drawn.left - outer.left, drawn.top - outer.top];
  const box = { left, top, right: left + drawn.width, bottom: top + drawn.height };
  return {
    canvas: box,
    scrolling: { ...box, left: left + main.left, top: top + main.top },
    scrollX: main.viewportScrollX,
    scrollY: main.viewportScrollY,
    zoom: scene.getAncestorScale().scaleX,
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
