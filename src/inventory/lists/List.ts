import { plainCell, type TableCells } from "../../pricing";
import type { ProductData } from "../data/ProductData";
import { listFailure, type ListFailure } from "../ListIssue";
import { NOT_SAID, readDays } from "./dates";
import { cellText, type InventoryMap } from "./InventoryMap";
import type { ListKind } from "./ListKind";
import type { Meaning } from "./meanings";
import { headingKey } from "./words";

/** A list that was read: which rows are in it, and which columns mean what. */
export class List {
  private readonly columnsRead = new Map<number, ColumnRead>();

  constructor(
    readonly kind: ListKind,
    /** The argument that it was passed as. */
    readonly field: string,
    readonly cells: TableCells,
    /** Which row of the cells holds the headings. */
    readonly headingRow: number,
    readonly headings: readonly string[],
    /** Which rows of the cells are the list's, in order. */
    readonly rows: readonly number[],
    readonly product: ProductData | undefined,
    readonly map: InventoryMap,
    /** Its columns by what they mean. */
    readonly meanings: ReadonlyMap<Meaning, readonly number[]>,
  ) {}

  /** The columns that mean it, those of the map and the product first. */
  columns(meaning: Meaning): readonly number[] {
    return this.meanings.get(meaning) ?? [];
  }

  /** The column under a heading; undefined where the list has none. */
  columnNamed(heading: string): number | undefined {
    const key = headingKey(heading);
    const column = this.headings.findIndex((each) => headingKey(each) === key);
    return key === "" || column < 0 ? undefined : column;
  }

  /** The cells of a column, one for each row; texts without outer blanks. */
  values(column: number): readonly Value[] {
    return this.read(column).values;
  }

  /** A row of the list as its cells number it from 1; 0 for none. */
  rowNumber(position: number | undefined): number {
    return position === undefined ? 0 : (this.rows[position] ?? 0) + 1;
  }

  /** The texts of a column, one for each row; a blank cell, which may be 0, is "". */
  texts(column: number | undefined): readonly string[] {
    if (column === undefined) return this.rows.map(() => "");
    const read = this.read(column);
    return (read.texts ??= read.values.map((value) => (typeof value === "string" ? value : cellText(value))));
  }

  /** Texts of several columns, of which a later one speaks where the earlier say nothing. */
  textsOf(columns: readonly number[]): readonly string[] {
    const [first, ...others] = columns;
    let texts = this.texts(first);
    for (const column of others) {
      const more = this.texts(column);
      texts = texts.map((text, row) => (text === "" ? (more[row] ?? "") : text));
    }
    return texts;
  }

  /** The same of dates; undefined where no column means it. */
  days(meaning: "seen" | "snapshot"): Int32Array | undefined {
    const [first, ...others] = this.columns(meaning);
    if (first === undefined) return undefined;
    const days = this.daysOf(first);
    for (const column of others) {
      const more = this.daysOf(column);
      for (let row = 0; row < days.length; row++) {
        if (days[row] === NOT_SAID) days[row] = more[row] ?? NOT_SAID;
      }
    }
    return days;
  }

  /** The days of one column, read as a column of dates. */
  daysOf(column: number): Int32Array {
    return readDays(this.values(column));
  }

  /** An error value in one of the columns, which cannot be passed over. */
  errorIn(columns: Iterable<number>): ListFailure | undefined {
    for (const column of columns) {
      const { error } = this.read(column);
      if (error === undefined) continue;
      const heading = this.headings[column] ?? "";
      return listFailure("error-value", this.field, { ...error, heading });
    }
    return undefined;
  }

  /** An error value in a column that means anything. */
  firstError(): ListFailure | undefined {
    return this.errorIn(new Set([...this.meanings.values()].flat()));
  }

  private read(column: number): ColumnRead {
    let read = this.columnsRead.get(column);
    if (read === undefined) this.columnsRead.set(column, (read = this.readColumn(column)));
    return read;
  }

  private readColumn(column: number): ColumnRead {
    let error: ColumnRead["error"];
    const others = { found: false };
    const values = this.rows.map((row): Value => {
      const cell = this.cells[row]?.[column];
      if (typeof cell === "string" && !cell.startsWith("#")) return cell.trim();
      const plain = plainCell(cell);
      if (typeof plain === "object") {
        if (plain.kind === "error") error ??= { errorValue: plain.errorValue, row: row + 1 };
        return "";
      }
      if (typeof plain === "string") return plain.trim();
      others.found = true;
      return plain;
    });
    return { values, texts: others.found ? undefined : (values as string[]), error };
  }
}

type Value = string | number | boolean;

/** A column whose cells were read once. */
interface ColumnRead {
  readonly values: readonly Value[];
  /** Made when they are needed first. */
  texts: readonly string[] | undefined;
  /** The first error value in it. */
  readonly error: { readonly errorValue: string; readonly row: number } | undefined;
}
