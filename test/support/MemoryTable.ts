import type { CellContent, TableChange } from "../../src/workbook";
import type { TablePlan } from "../../src/scenarios";
import { cellName } from "./officeHost/cellName";
import { formulaAt, relativeFormula } from "./officeHost/relativeFormula";
import type { MemorySheet } from "./MemorySheet";

/** What one cell of a table holds, apart from how it looks. */
interface Held {
  readonly content: CellContent;
  readonly isText: boolean;
  readonly value: CellContent;
}

const BLANK: Held = { content: "", isText: false, value: "" };

/** A table of the workbook in memory; its cells are those of its sheet. */
export class MemoryTable {
  private height: number;
  private width: number;

  constructor(
    readonly key: string,
    readonly name: string,
    readonly sheet: MemorySheet,
    private readonly plan: TablePlan,
  ) {
    this.height = plan.rows;
    this.width = plan.columns;
  }

  /** The block of the table as `A3:B4`. */
  get block(): string {
    const { firstRow, firstColumn } = this.plan;
    const last = cellName(firstRow + this.height - 1, firstColumn + this.width - 1);
    return `${cellName(firstRow, firstColumn)}:${last}`;
  }

  /** The values, the header row first. */
  get rows(): CellContent[][] {
    return this.held().map((row) => row.map(({ value }) => value));
  }

  /** Types a content, as the user does; rows and columns grow as needed. */
  type(row: number, column: number, content: CellContent): void {
    this.height = Math.max(this.height, row + 1);
    this.width = Math.max(this.width, column + 1);
    this.put(row, column, { content, isText: false });
  }

  /** Takes a change: columns of other headers stay, a header that is new stands on the right. */
  change({ rows: wanted, from }: TableChange): void {
    const before = this.held();
    const oldHeaders = (before[0] ?? []).map(({ value }) => value);
    const [newHeaders = []] = wanted;
    const headers = [...oldHeaders, ...newHeaders.filter((header) => !oldHeaders.includes(header))];
    const placeOf = (index: number): number | undefined => {
      if (index === 0 || from === undefined) return index;
      const was = from[index - 1];
      return was === undefined ? undefined : was + 1;
    };
    const oldCell = (index: number, column: number): Held => {
      const place = placeOf(index);
      const old = place === undefined ? undefined : before[place]?.[column];
      return old && place !== undefined ? this.moved(old, place, index) : BLANK;
    };
    // A table keeps one row below its headers.
    const rows = wanted.length > 1 ? wanted : [...wanted, newHeaders.map(() => "")];
    const after = rows.map((row, index) =>
      headers.map((header, column): Held => {
        const old = oldCell(index, column);
        const place = newHeaders.indexOf(header);
        const content = row[place];
        if (wanted.length === 1 && index > 0) return BLANK;
        if (place < 0 || content === undefined) return old;
        // A formula whose value is the wanted one stays.
        return old.value === content ? old : { content, isText: typeof content === "string", value: content };
      }),
    );
    for (let row = after.length; row < this.height; row++) {
      for (let column = 0; column < this.width; column++) this.put(row, column, BLANK);
    }
    [this.height, this.width] = [after.length, headers.length];
    after.forEach((row, down) => row.forEach((held, right) => this.put(down, right, held)));
  }

  /** A formula looks along the row that it is moved to. */
  private moved(held: Held, from: number, to: number): Held {
    if (held.isText || from === to) return held;
    const content = formulaAt(relativeFormula(held.content, from, 0), to, 0);
    return { ...held, content };
  }

  private held(): Held[][] {
    const { firstRow, firstColumn } = this.plan;
    return Array.from({ length: this.height }, (_row, down) =>
      Array.from({ length: this.width }, (_cell, right) => {
        const [row, column] = [firstRow + down, firstColumn + right];
        const { content, isText = false } = this.sheet.cell(row, column);
        return { content, isText, value: this.sheet.valueAt(row, column) };
      }),
    );
  }

  private put(row: number, column: number, { content, isText }: Pick<Held, "content" | "isText">): void {
    const cell = this.sheet.cell(this.plan.firstRow + row, this.plan.firstColumn + column);
    cell.content = content;
    cell.isText = isText;
  }
}
