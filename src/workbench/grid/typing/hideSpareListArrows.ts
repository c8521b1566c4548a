import { DataValidationType, LifecycleService, LifecycleStages } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { SheetDataValidationModel } from "@univerjs/preset-sheets-data-validation";
import { TableManager } from "@univerjs/preset-sheets-table";

/** A cell as the engine draws it. */
interface DrawnCell {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly col: number;
}

/** What draws the arrow of a list and is asked whether the pointer is on it; the engine's types leave it out. */
interface ListArrow {
  drawWith(canvas: unknown, cell: DrawnCell, ...rest: unknown[]): void;
  isHit(place: unknown, cell: DrawnCell): boolean;
}

/**
 * The lists of a table's columns reach down to rows that the table may grow to. The engine draws an arrow in each of
 * them; where there is no row yet, none stands now.
 */
export function hideSpareListArrows(injector: Injector): void {
  const tables = injector.get(TableManager);
  const isSpare = ({ unitId, subUnitId, row, col }: DrawnCell): boolean =>
    tables.getTablesBySubunitId(unitId, subUnitId).some((table) => {
      const { startColumn, endColumn, endRow } = table.getRange();
      return row > endRow && col >= startColumn && col <= endColumn;
    });
  // The engine makes what draws them with its first picture.
  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => {
      const list = injector.get(SheetDataValidationModel).getValidator(DataValidationType.LIST);
      const arrow = (list as unknown as { readonly canvasRender?: ListArrow } | undefined)?.canvasRender;
      if (!arrow) return;
      const [draw, isHit] = [arrow.drawWith.bind(arrow), arrow.isHit.bind(arrow)];
      arrow.drawWith = (canvas, cell, ...rest) => {
        if (!isSpare(cell)) draw(canvas, cell, ...rest);
      };
      arrow.isHit = (place, cell) => !isSpare(cell) && isHit(place, cell);
    });
}
