import { DataValidationType } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { SheetDataValidationModel } from "@univerjs/preset-sheets-data-validation";
import { TableManager } from "@univerjs/preset-sheets-table";

interface DrawnCell {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly col: number;
}

/** What draws the arrow of a list; the engine's types leave it out. */
interface ListArrow {
  drawWith(canvas: unknown, cell: DrawnCell, ...rest: unknown[]): void;
}

/**
 * The lists of a table's columns reach down to rows that the table may grow to. The engine draws an arrow in each of
 * them; where there is no row yet, none stands now.
 */
export function hideSpareListArrows(injector: Injector): void {
  const list = injector.get(SheetDataValidationModel).getValidator(DataValidationType.LIST) as unknown as
    { readonly canvasRender?: ListArrow } | undefined;
  const arrow = list?.canvasRender;
  if (!arrow) return;
  const draw = arrow.drawWith.bind(arrow);
  const tables = injector.get(TableManager);
  arrow.drawWith = (canvas, cell, ...rest) => {
    const isSpare = tables.getTablesBySubunitId(cell.unitId, cell.subUnitId).some((table) => {
      const { startColumn, endColumn, endRow } = table.getRange();
      return cell.row > endRow && cell.col >= startColumn && cell.col <= endColumn;
    });
    if (!isSpare) draw(canvas, cell, ...rest);
  };
}
