import type { Injector } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/preset-sheets-core";
import type { FWorkbook } from "@univerjs/sheets/facade";

/** A rectangle of the window, in pixels from the left top of the container. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How the grid's window lies over the sheet; pixels from the left top of the container. */
export interface GridWindow {
  /** The whole of the canvas. */
  readonly canvas: Box;
  /** The part that scrolls. */
  readonly scrolling: Box;
  /** How far the sheet is scrolled, before zooming. */
  readonly scrollX: number;
  readonly scrollY: number;
  readonly zoom: number;
}

/** How the sheet in sight lies in the container; undefined before it is drawn. */
export function gridWindow(
  injector: Injector,
  workbook: FWorkbook,
  container: HTMLElement,
): GridWindow | undefined {
  const canvas = canvasOf(workbook);
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

/** What the sheet in sight is drawn on. */
export const canvasOf = (workbook: FWorkbook): HTMLElement | undefined =>
  document.getElementById(`univer-sheet-main-canvas_${workbook.getId()}`) ?? undefined;
