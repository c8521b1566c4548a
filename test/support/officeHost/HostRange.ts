import { accessDenied, invalidArgument } from "./HostError";
import type { HostObject, Members } from "./HostObject";
import type { HostSheet } from "./HostSheet";

export type Content = string | number | boolean;

/** What one cell holds. */
export interface HostCell {
  formula: Content;
  numberFormat: string;
  locked: boolean;
  /** Font, fill and borders by their path, for example "Font.Bold". */
  looks: Record<string, unknown>;
}

/** A block of cells. */
export class HostRange implements HostObject {
  readonly members: Members = { Address: 1, Formulas: 1, NumberFormat: 1, Format: 1, Worksheet: 1 };
  readonly Format: HostRangeFormat;

  constructor(
    readonly Worksheet: HostSheet,
    readonly row: number,
    readonly column: number,
    readonly rows: number,
    readonly columns: number,
  ) {
    if (row < 0 || column < 0 || rows < 1 || columns < 1) throw invalidArgument("a range without cells");
    this.Format = new HostRangeFormat(this);
  }

  get Address(): string {
    const sheet = /^[A-Za-z0-9_]+$/.test(this.Worksheet.Name)
      ? this.Worksheet.Name
      : `'${this.Worksheet.Name.replaceAll("'", "''")}'`;
    const first = cellName(this.row, this.column);
    const last = cellName(this.row + this.rows - 1, this.column + this.columns - 1);
    return `${sheet}!${first === last ? first : `${first}:${last}`}`;
  }

  get Formulas(): Content[][] {
    return this.matrix((cell) => cell.formula);
  }

  set Formulas(formulas: readonly (readonly Content[])[]) {
    this.write(formulas, (cell, formula) => {
      cell.formula = formula;
    });
  }

  get NumberFormat(): string[][] {
    return this.matrix((cell) => cell.numberFormat);
  }

  set NumberFormat(formats: readonly (readonly string[])[]) {
    this.write(formats, (cell, numberFormat) => {
      cell.numberFormat = numberFormat;
    });
  }

  /** Changes every cell; refused where the sheet is protected and a cell is locked. */
  change(change: (cell: HostCell) => void): void {
    const cells = this.matrix((cell) => cell).flat();
    if (this.Worksheet.Protection.Protected && cells.some((cell) => cell.locked)) throw accessDenied();
    cells.forEach(change);
  }

  private matrix<T>(read: (cell: HostCell) => T): T[][] {
    return Array.from({ length: this.rows }, (_row, row) =>
      Array.from({ length: this.columns }, (_cell, column) =>
        read(this.Worksheet.cell(this.row + row, this.column + column)),
      ),
    );
  }

  /** "The values must be a two-dimensional array of the range's own shape": range.values in the API reference. */
  private write<T>(matrix: readonly (readonly T[])[], put: (cell: HostCell, value: T) => void): void {
    if (matrix.length !== this.rows || matrix.some((row) => row.length !== this.columns)) {
      throw invalidArgument(
        `${this.rows} × ${this.columns} cells, ${matrix.length} × ${matrix[0]?.length ?? 0} values`,
      );
    }
    const values = matrix.flat();
    let next = 0;
    this.change((cell) => put(cell, values[next++] as T));
  }
}

/** Looks of a range: each setter notes what it was given on every cell. */
class HostRangeFormat implements HostObject {
  readonly members: Members = {
    Font: 1,
    Fill: 1,
    Borders: 1,
    Protection: 2,
    ColumnWidth: 2,
    WrapText: 1,
  };
  readonly Font: HostObject;
  readonly Fill: HostObject;
  readonly Borders: HostObject;
  readonly Protection: HostObject & { readonly Locked: boolean };

  constructor(private readonly range: HostRange) {
    this.Font = looksOf(range, "Font", { Color: 1, Bold: 1, Italic: 1, Size: 1 });
    this.Fill = looksOf(range, "Fill", { Color: 1 });
    this.Borders = {
      members: {},
      GetItem: (edge: string) => looksOf(range, `Borders.${edge}`, { Color: 1 }),
    } as HostObject;
    this.Protection = {
      members: { Locked: 2 },
      get Locked() {
        return range.Worksheet.cell(range.row, range.column).locked;
      },
    };
  }

  set WrapText(wraps: boolean) {
    this.range.change((cell) => {
      cell.looks["WrapText"] = wraps;
    });
  }

  set ColumnWidth(points: number) {
    if (points < 0) throw invalidArgument("a negative column width");
    for (let column = this.range.column; column < this.range.column + this.range.columns; column++) {
      this.range.Worksheet.columnWidths.set(column, points);
    }
  }
}

function looksOf(range: HostRange, path: string, members: Members): HostObject {
  const looks = { members };
  for (const name of Object.keys(members)) {
    Object.defineProperty(looks, name, {
      set: (value: unknown) =>
        range.change((cell) => {
          cell.looks[`${path}.${name}`] = value;
        }),
    });
  }
  return looks;
}

/** `AB12` for row 11, column 27. */
export function cellName(row: number, column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
