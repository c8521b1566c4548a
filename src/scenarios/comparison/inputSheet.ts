import type { TableCells } from "../../pricing";
import type { Field } from "../draft/fields/Field";
import { plainContent } from "../rowsOf";
import type { CellPlan, FormatPlan, NamePlan, NotePlan, SheetPlan, ValidationPlan } from "../SheetPlan";
import { pagesWide } from "./pagesWide";
import { unusedColumns } from "./unusedColumns";
import { formatOf, headerWidth, noteOf, validationOf, widthOf } from "./columnRules";

/** A table that people fill in: what stands above it, and how far down its columns are made ready. */
export interface InputTable {
  readonly sheet: string;
  readonly table: string;
  readonly intro: string;
  readonly cells: TableCells;
  /** The field of a header; undefined for a column that means nothing here. */
  readonly fieldOf: (header: string) => Field | undefined;
  /** Rows of the body for which formats and validations are made. */
  readonly capacity: number;
  readonly money: string;
  readonly names: readonly NamePlan[];
  /** Columns that stay open however empty they are; those that most tables fill where left out. */
  readonly open?: ReadonlySet<string>;
}

/** Above the header stand the title, the sentence that introduces the table, and room for a host's tag of its name. */
export const INPUT_HEADER_ROW = 3;
export const INPUT_FIRST_ROW = INPUT_HEADER_ROW + 1;
const FIRST_ROW = INPUT_FIRST_ROW;

/** The sheet of one input table. Nothing stands below the table, so that it can grow. */
export function inputSheet(input: InputTable): SheetPlan {
  const [headerCells = [], ...body] = input.cells;
  const headers = headerCells.map(String);
  const fields = headers.map(input.fieldOf);
  const rows = Math.max(1, body.length);
  const formats: FormatPlan[] = [];
  const validations: ValidationPlan[] = [];
  const notes: NotePlan[] = [];
  headers.forEach((_header, column) => {
    const field = fields[column];
    if (field === undefined) return;
    const numberFormat = formatOf(field.kind, input.money);
    const format = numberFormat === undefined ? {} : { numberFormat };
    formats.push({ row: FIRST_ROW, column, rows, columns: 1, style: "input", ...format });
    const reach = Math.max(input.capacity, rows);
    if (numberFormat !== undefined && reach > rows) {
      formats.push({ row: FIRST_ROW + rows, column, rows: reach - rows, columns: 1, numberFormat });
    }
    const validation = validationOf(field, { row: FIRST_ROW, column, rows: reach, columns: 1 });
    if (validation !== undefined) validations.push(validation);
    notes.push({ row: INPUT_HEADER_ROW, column, text: noteOf(field) });
  });
  const columnWidths = headers.map((header, column) => {
    const field = fields[column];
    return field === undefined ? headerWidth(header) : widthOf(field);
  });
  const collapsedColumns = unusedColumns(input.cells, input.open);
  return {
    name: input.sheet,
    cells: [
      { row: 0, column: 0, content: input.sheet, style: "title" },
      // Beside the title: the first column, which is printed again on every page, has no room for it.
      { row: 0, column: 1, content: input.intro, style: "text" },
      ...headers.map((content, column): CellPlan => ({
        row: INPUT_HEADER_ROW,
        column,
        content: plainContent(content),
        style: "heading",
      })),
      ...bodyCells(body),
    ],
    formats: joined(formats),
    columnWidths,
    frozenRows: FIRST_ROW,
    frozenColumns: 1,
    collapsedColumns,
    tables: [
      {
        name: input.table,
        firstRow: INPUT_HEADER_ROW,
        firstColumn: 0,
        rows: rows + 1,
        columns: headers.length,
      },
    ],
    validations,
    notes,
    names: input.names,
    print: { isLandscape: true, titleRow: INPUT_HEADER_ROW, ...pagesWide(columnWidths, collapsedColumns) },
  };
}

/** Looks of columns that stand side by side and look alike as one: a host is asked for each. */
function joined(formats: readonly FormatPlan[]): FormatPlan[] {
  const blocks: FormatPlan[] = [];
  for (const format of formats) {
    const before = blocks.filter(({ row }) => row === format.row).at(-1);
    const isNext =
      before !== undefined &&
      before.column + before.columns === format.column &&
      before.rows === format.rows &&
      before.style === format.style &&
      before.numberFormat === format.numberFormat;
    if (isNext) blocks[blocks.indexOf(before)] = { ...before, columns: before.columns + format.columns };
    else blocks.push(format);
  }
  return blocks;
}

/** What is filled; blanks stay blank. Texts that a cell would take for a formula lose that meaning. */
function bodyCells(body: TableCells): CellPlan[] {
  return body.flatMap((row, index) =>
    row.flatMap((value, column): CellPlan[] => {
      if (value === "" || (typeof value !== "number" && typeof value !== "string")) return [];
      return [{ row: FIRST_ROW + index, column, content: plainContent(value) }];
    }),
  );
}
