import type { Injector } from "@univerjs/core";
import { getViewportByCell, IRenderManagerService } from "@univerjs/preset-sheets-core";
import type { FRange, FWorkbook } from "@univerjs/sheets/facade";

/**
 * Where the cell of the sheet in sight stands in the window, in pixels. The engine's own answer is in the
 * sheet's coordinates, so what is scrolled away has to be taken off. That matters on unscrolled sheets too: above
 * a table in the first row the engine leaves room for its controls, and shows the sheet scrolled past it.
 */
export function cellBox(injector: Injector, workbook: FWorkbook, cell: FRange): DOMRect {
  const { x, y, width, height } = cell.getCellRect();
  const worksheet = workbook.getActiveSheet().getSheet();
  const scene = injector.get(IRenderManagerService).getRenderById(workbook.getId())?.scene;
  const canvas = document
    .getElementById(`univer-sheet-main-canvas_${workbook.getId()}`)
    ?.getBoundingClientRect();
  const viewport = scene && getViewportByCell(cell.getRow(), cell.getColumn(), scene, worksheet);
  const { scaleX, scaleY } = scene?.getAncestorScale() ?? { scaleX: 1, scaleY: 1 };
  return new DOMRect(
    (x - (viewport?.viewportScrollX ?? 0)) * scaleX + (canvas?.x ?? 0),
    (y - (viewport?.viewportScrollY ?? 0)) * scaleY + (canvas?.y ?? 0),
    width * scaleX,
    height * scaleY,
  );
}
