import type { CellPlan, FormatPlan, SheetDrawing, SheetPlan } from "../../src/scenarios";
import type { CellContent } from "../../src/workbook";
import { cellAt } from "./officeHost/cellName";

/** What a cell of the memory holds: a formula or a constant, as it was put there. */
interface MemoryCell {
  content: CellContent;
  /** A text that begins with "=" and is not a formula. */
  isText?: boolean;
  numberFormat?: string | undefined;
}

/** A sheet of the workbook in memory: the plan that it came of, under the name that it has now. */
export class MemorySheet {
  /** Charts and highlights as last drawn. */
  drawing: Pick<SheetDrawing, "charts" | "highlights">;
  readonly openedColumns = new Set<number>();
  private readonly cells = new Map<string, MemoryCell>();

  constructor(
    readonly key: string,
    public name: string,
    readonly plan: SheetPlan,
  ) {
    const { charts = [], highlights = [], formats = [], data = [], cells } = plan;
    this.drawing = { charts, highlights };
    for (const cell of cells) this.put(cell);
    for (const { row, column, rows } of data) {
      rows.forEach((line, down) =>
        line.forEach((content, right) => {
          const cell = this.cell(row + down, column + right);
          cell.content = content;
          cell.isText = typeof content === "string";
        }),
      );
    }
    for (const format of formats) this.format(format);
  }

  /** A cell, and a blank one where nothing was put. */
  cell(row: number, column: number): MemoryCell {
    const key = `${row} ${column}`;
    const cell = this.cells.get(key) ?? { content: "" };
    this.cells.set(key, cell);
    return cell;
  }

  private put({ row, column, content, numberFormat }: CellPlan): void {
    const isMarked = typeof content === "string" && content.startsWith("'");
    const cell = this.cell(row, column);
    cell.content = isMarked ? content.slice(1) : content;
    cell.isText = isMarked;
    if (numberFormat !== undefined) cell.numberFormat = numberFormat;
  }

  format({ row, column, rows, columns, numberFormat }: FormatPlan): void {
    if (numberFormat === undefined) return;
    for (let down = 0; down < rows; down++) {
      for (let right = 0; right < columns; right++) {
        this.cell(row + down, column + right).numberFormat = numberFormat;
      }
    }
  }

  /** What a cell shows: of formulas the products of numbers alone are calculated, others show nothing. */
  valueAt(row: number, column: number): CellContent {
    const { content, isText } = this.cell(row, column);
    if (isText === true || typeof content !== "string" || !content.startsWith("=")) return content;
    const [, first, second] = /^=(\d+)\*(\d+)$/.exec(content) ?? [];
    return first === undefined ? "" : Number(first) * Number(second);
  }

  /** What stands in a block such as `A1:B3`. */
  contents(block: string): { readonly values: CellContent[][]; readonly formulas: CellContent[][] } {
    const [from = "A1", to = from] = block.split(":");
    const [[top, left], [bottom, right]] = [cellAt(from), cellAt(to)];
    const read = (what: (row: number, column: number) => CellContent): CellContent[][] =>
      Array.from({ length: bottom - top + 1 }, (_row, down) =>
        Array.from({ length: right - left + 1 }, (_cell, beside) => what(top + down, left + beside)),
      );
    return {
      values: read((row, column) => this.valueAt(row, column)),
      formulas: read((row, column) => this.cell(row, column).content),
    };
  }

  /** A copy under another name that holds the values and formats alone. */
  valuesAs(key: string, name: string): MemorySheet {
    const copy = new MemorySheet(key, name, { ...this.plan, name, cells: [], tables: [], names: [] });
    for (const [place, { numberFormat }] of this.cells) {
      const [row = 0, column = 0] = place.split(" ").map(Number);
      const content = this.valueAt(row, column);
      copy.cells.set(place, { content, isText: typeof content === "string", numberFormat });
    }
    copy.drawing = this.drawing;
    return copy;
  }
}
