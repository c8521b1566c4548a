import { isFormulaString, isTextFormat } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/preset-sheets-core";

/**
 * What is typed into a cell whose format is text stays text, as in Excel, but for a formula: the engine makes of it a
 * document with its colors and a line's end. A formula is entered as one, wherever it is typed.
 */
export function enterFormulasInTextCells(injector: Injector): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 100,
    handler: (cell, { workbook }, next) => {
      const style = workbook.getStyles().get(cell?.s);
      const typed = cell?.p?.body?.dataStream.replace(/[\r\n]+$/, "") ?? cell?.v;
      if (!cell || !isTextFormat(style?.n?.pattern) || !isFormulaString(typed)) return next(cell);
      return next({
        ...cell,
        p: null,
        t: null,
        v: null,
        f: String(typed),
        s: { ...style, n: { pattern: "General" } },
      });
    },
  });
}
