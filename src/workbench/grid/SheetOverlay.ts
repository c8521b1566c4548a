import type { Injector } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { ChartPlan } from "../../scenarios";
import { ChartLayer } from "./charts/ChartLayer";
import type { DrawChart } from "./charts/DrawChart";
import { sheetInSight } from "./charts/sheetInSight";
import { ColumnMarks } from "./columns/ColumnMarks";
import { foldedSheet } from "./columns/foldedSheet";

/** What is drawn over the sheet in sight. */
export interface OverlaidGrid {
  readonly container: HTMLElement;
  readonly drawChart: DrawChart;
  workbook(): FWorkbook;
  charts(sheetId: string): readonly ChartPlan[];
}

/** The charts of the sheet in sight and the marks of its hidden columns, which lie over the engine's canvas. */
export class SheetOverlay {
  private readonly charts: ChartLayer;
  private readonly marks: ColumnMarks;

  constructor(injector: Injector, grid: OverlaidGrid) {
    const { container } = grid;
    this.charts = new ChartLayer(
      container,
      () => sheetInSight(injector, grid.workbook(), container, (sheetId) => grid.charts(sheetId)),
      grid.drawChart,
    );
    this.marks = new ColumnMarks(container, () => foldedSheet(injector, grid.workbook(), container));
    this.move();
  }

  /** Numbers or charts may have changed. */
  update(): void {
    this.charts.update();
  }

  /** Cells may stand elsewhere in the window. */
  move(): void {
    this.charts.move();
    this.marks.move();
  }

  dispose(): void {
    this.charts.dispose();
    this.marks.dispose();
  }
}
