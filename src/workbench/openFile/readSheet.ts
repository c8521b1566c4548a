import type { Cell, CellValue, Worksheet } from "exceljs";
import type { CellPlan, NotePlan, SheetPlan, TablePlan, ValidationPlan } from "../../scenarios";
import { parseRangeAddress } from "../grid/cells/cellAddress";
import type { CellRange } from "../grid/cells/cellAddress";
import type { LeftOut } from "./LeftOut";
import { NumberFormats } from "./NumberFormats";
import { typedFormula } from "./typedFormula";

/** What reading a sheet needs to know of the workbook and of who opens it. */
export interface FileSurroundings {
  /** Functions that can be calculated, in capitals. */
  readonly known: ReadonlySet<string>;
  readonly leftOut: LeftOut;
}

/** The first day of 1970 as Excel counts days. */
const FIRST_DAY = 25_569;

/** A sheet of a file as a plan: values, formulas, number formats, tables, lists, notes, widths, frozen panes. */
export function readSheet(sheet: Worksheet, surroundings: FileSurroundings): SheetPlan {
  const { leftOut } = surroundings;
  const [cells, notes]: [CellPlan[], NotePlan[]] = [[], []];
  const formats = new NumberFormats();
  const spilled = spilledCells(sheet);
  let dressed = 0;
  sheet.eachRow({ includeEmpty: true }, (row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      const place = { row: Number(cell.row) - 1, column: Number(cell.col) - 1 };
      if (hasLooks(cell)) dressed += 1;
      if (cell.note) notes.push({ ...place, text: noteText(cell) });
      if (cell.isMerged && cell.master !== cell) return;
      const content = spilled(place) ? undefined : cellContent(cell, surroundings);
      const format = cell.numFmt as string | undefined;
      const numberFormat = format === "General" ? undefined : format;
      if (content !== undefined)
        cells.push({ ...place, content, ...(numberFormat === undefined ? {} : { numberFormat }) });
      else if (numberFormat !== undefined) formats.add(place.row, place.column, numberFormat);
    }),
  );
  if (dressed > 0) leftOut.noteOnce("colors, fonts and borders of cells");
  leftOut.note("merged cells", "merged areas", mergesOf(sheet));
  leftOut.note("a conditional format", "conditional formats", conditionalFormats(sheet));
  // The library has null here for a sheet that is shown as usual, against its own types.
  const { views } = sheet as { views: readonly FileView[] | null };
  const [view] = views ?? [];
  const isFrozen = view?.state === "frozen";
  return {
    name: sheet.name,
    cells,
    formats: formats.plans,
    notes,
    tables: readTables(sheet, leftOut),
    validations: readLists(sheet, leftOut),
    columnWidths: Array.from(
      { length: sheet.columnCount },
      (_column, index) => sheet.getColumn(index + 1).width ?? 9,
    ),
    frozenRows: isFrozen ? (view.ySplit ?? 0) : 0,
    frozenColumns: isFrozen ? (view.xSplit ?? 0) : 0,
  };
}

interface FileView {
  readonly state?: string;
  readonly xSplit?: number;
  readonly ySplit?: number;
}

/** The constant or formula of a cell; undefined for a blank one. */
function cellContent(cell: Cell, surroundings: FileSurroundings): CellPlan["content"] | undefined {
  if (!cell.formula) return constant(cell.value);
  const typed = typedFormula(cell.formula, surroundings.known);
  if ("formula" in typed) return typed.formula;
  if (typed.problem === "another workbook")
    surroundings.leftOut.note("a link to another workbook", "links to other workbooks");
  else surroundings.leftOut.noteFunction(typed.name);
  return constant(cell.result);
}

function constant(value: CellValue): CellPlan["content"] | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "string") return text(value);
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + FIRST_DAY;
  if ("richText" in value) return text(value.richText.map((each) => each.text).join(""));
  if ("error" in value) return `=${value.error}`;
  if ("hyperlink" in value) return linkText(value.text);
  return undefined;
}

/** As one types it: an apostrophe keeps a text from being read as a formula. */
const text = (value: string): string => (/^['=]/.test(value) ? `'${value}` : value);

/** The library also gives rich text here, against its own types. */
function linkText(given: unknown): string {
  if (typeof given === "string") return text(given);
  const { richText = [] } = given as { richText?: readonly { text: string }[] };
  return text(richText.map((each) => each.text).join(""));
}

function noteText(cell: Cell): string {
  const { note } = cell;
  return typeof note === "string" ? note : (note.texts ?? []).map((each) => each.text).join("");
}

/** Which cells a formula that answers many fills: their values come from it. */
function spilledCells(sheet: Worksheet): (place: { row: number; column: number }) => boolean {
  const spills: CellRange[] = [];
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const { shareType, ref } = (cell.value ?? {}) as { shareType?: string; ref?: string };
      const range = shareType === "array" && ref !== undefined ? parseRangeAddress(ref) : undefined;
      if (range) spills.push(range);
    }),
  );
  return ({ row, column }) =>
    spills.some(
      ({ startRow, startColumn, endRow, endColumn }) =>
        row >= startRow &&
        row <= endRow &&
        column >= startColumn &&
        column <= endColumn &&
        (row !== startRow || column !== startColumn),
    );
}

/** What the library knows of a table, against its own types. */
interface FileTable {
  readonly name: string;
  readonly tableRef?: string;
  readonly headerRow?: boolean;
  readonly totalsRow?: boolean;
  readonly columns?: readonly { readonly name: string }[];
}

function readTables(sheet: Worksheet, leftOut: LeftOut): readonly TablePlan[] {
  const tables = sheet.getTables() as unknown as { readonly table?: FileTable; readonly model?: FileTable }[];
  return tables.flatMap((each) => {
    const table = each.table ?? each.model;
    const range = parseRangeAddress(table?.tableRef ?? "");
    if (!table || !range || !hasHeadings(sheet, table, range)) {
      leftOut.note("a table without headings", "tables without headings");
      return [];
    }
    const rows = range.endRow - range.startRow + 1 - (table.totalsRow === true ? 1 : 0);
    const columns = range.endColumn - range.startColumn + 1;
    return [{ name: table.name, firstRow: range.startRow, firstColumn: range.startColumn, rows, columns }];
  });
}

/** The library takes a table for one without headings where the file says nothing, which means that it has them. */
function hasHeadings(sheet: Worksheet, table: FileTable, { startRow, startColumn }: CellRange): boolean {
  if (table.headerRow === true) return true;
  const { columns = [] } = table;
  // The file writes a line break in a name as a code.
  const read = (name: string): string => name.replace(/_x000[ad]_|\s/gi, "");
  const heading = (index: number): string => sheet.getCell(startRow + 1, startColumn + index + 1).text;
  return columns.length > 0 && columns.every(({ name }, index) => read(name) === read(heading(index)));
}

interface FileValidation {
  readonly type: string;
  readonly formulae?: readonly unknown[];
  readonly error?: string;
  readonly errorStyle?: string;
}

/** Lists to choose from; cells of one list that stand below one another are one block. */
function readLists(sheet: Worksheet, leftOut: LeftOut): readonly ValidationPlan[] {
  const { dataValidations } = sheet as unknown as {
    dataValidations?: { model: Readonly<Record<string, FileValidation>> };
  };
  const found: ValidationPlan[] = [];
  // The library gives a rule once for each of its cells.
  const others = new Set<string>();
  for (const [address, rule] of Object.entries(dataValidations?.model ?? {})) {
    const range = parseRangeAddress(address.replace(/^range:/, ""));
    const [source] = rule.formulae ?? [];
    if (rule.type !== "list" || typeof source !== "string" || source === "" || !range) {
      others.add(JSON.stringify(rule));
      continue;
    }
    const allows = source.startsWith('"')
      ? {
          kind: "list" as const,
          choices: source
            .replace(/^"|"$/g, "")
            .split(",")
            .map((each) => each.trim()),
        }
      : { kind: "list in cells" as const, source: `=${source.replace(/^=/, "")}` };
    const block = { row: range.startRow, column: range.startColumn, columns: 1 };
    const above = found.at(-1);
    const isBelow =
      above?.column === block.column &&
      above.row + above.rows === block.row &&
      JSON.stringify(above.allows) === JSON.stringify(allows);
    if (isBelow) found[found.length - 1] = { ...above, rows: above.rows + 1 };
    else
      found.push({
        ...block,
        rows: range.endRow - range.startRow + 1,
        allows,
        otherwise: rule.error ?? "Choose from the list.",
        asks: rule.errorStyle !== undefined && rule.errorStyle !== "stop",
      });
  }
  leftOut.note("a rule for what may be typed", "rules for what may be typed", others.size);
  return found;
}

/** Whether the cell looks otherwise than plain; the plain font is written down too, and counts for nothing. */
function hasLooks(cell: Cell): boolean {
  // A cell without a style has undefined in all three, against the library's own types.
  const { fill, border = {}, font = {} } = cell as Partial<Pick<Cell, "fill" | "border" | "font">>;
  const isFilled = fill !== undefined && !(fill.type === "pattern" && fill.pattern === "none");
  const isMarked = [font.bold, font.italic, font.underline, font.strike].some(Boolean);
  return isFilled || isMarked || Object.keys(border).length > 0;
}

const mergesOf = (sheet: Worksheet): number => (sheet.model as { merges?: unknown[] }).merges?.length ?? 0;

const conditionalFormats = (sheet: Worksheet): number =>
  (sheet as unknown as { conditionalFormattings?: unknown[] }).conditionalFormattings?.length ?? 0;
