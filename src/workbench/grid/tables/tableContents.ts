import { ICommandService, ObjectMatrix } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder, SetRangeValuesCommand } from "@univerjs/preset-sheets-core";
import { SetSheetTableCommand, TableManager } from "@univerjs/preset-sheets-table";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { CellContent, TableChange, TableContents } from "../../../workbook";
import type { SheetBuilder } from "../sheets/addPlannedSheets";
import type { CellRange } from "../cells/cellAddress";
import { rangeAddress } from "../cells/cellAddress";
import { GridRefusal, isGone } from "../GridRefusal";
import { valueReader } from "../cells/heldValue";
import { allOrNothing } from "../engine/inOneUndoStep";
import { overwrittenByConstant } from "../sheets/planSheet";
import { filledRows, isBlank } from "./calculatedColumn";

interface FoundTable {
  readonly key: string;
  readonly name: string;
  readonly range: CellRange;
  readonly sheet: FWorksheet;
}

/** The table with its header row; undefined for one that is gone. */
export function readTable(builder: SheetBuilder, key: string): TableContents | undefined {
  const found = findTable(builder, key);
  return found && { key: found.key, name: found.name, rows: tableRows(builder, found) };
}

/** Changes bodies of tables in one step of undo; all of them, or none where something is in the way. */
export function writeTables(builder: SheetBuilder, changes: readonly TableChange[]): void {
  const writing = changes.map((change) => {
    const table = findTable(builder, change.key);
    if (!table) throw isGone("table");
    const present = tableRows(builder, table);
    if (change.before && JSON.stringify(change.before) !== JSON.stringify(present)) {
      const message = `The table ${table.name} was changed while it was to be written.`;
      throw new GridRefusal("changed", message, "Try again.");
    }
    const size = newSize(table, present, change);
    demandRoom(table, size);
    return { change, table, present, size };
  });
  allOrNothing(builder.injector, builder.workbook.getId(), () => {
    for (const each of writing) writeTable(builder, each);
  });
}

function findTable({ injector, workbook }: SheetBuilder, key: string): FoundTable | undefined {
  const manager = injector.get(TableManager);
  const unitId = workbook.getId();
  const named = () => workbook.getTableList().find(({ name }) => name === key)?.id ?? "";
  const table = manager.getTableById(unitId, key) ?? manager.getTableById(unitId, named());
  const sheet = table && workbook.getSheetBySheetId(table.getSubunitId());
  if (!table || !sheet) return undefined;
  return { key: table.getId(), name: table.getDisplayName(), range: table.getRange(), sheet };
}

function tableRows({ injector, workbook }: SheetBuilder, { sheet, range }: FoundTable): CellContent[][] {
  const read = valueReader(injector.get(FormulaDataModel), sheet, workbook.getId());
  return Array.from({ length: range.endRow - range.startRow + 1 }, (_row, row) =>
    Array.from({ length: range.endColumn - range.startColumn + 1 }, (_column, column) => {
      const content = read(range.startRow + row, range.startColumn + column);
      return row === 0 ? String(content) : content;
    }),
  );
}

/** The range that the table has after a change. A table keeps one row in its body. */
function newSize(
  { range }: FoundTable,
  present: readonly (readonly CellContent[])[],
  { rows }: TableChange,
): CellRange {
  const [headers = [], ...lines] = rows;
  const added = headers.filter((header) => columnOf(present[0] ?? [], header) === -1);
  return {
    ...range,
    endRow: range.startRow + Math.max(1, lines.length),
    endColumn: range.endColumn + added.length,
  };
}

/** Throws where cells that the table is to take in hold something. */
function demandRoom({ name, range, sheet }: FoundTable, size: CellRange): void {
  const cells = sheet.getSheet().getCellMatrix();
  for (let row = range.startRow; row <= size.endRow; row += 1) {
    for (let column = range.startColumn; column <= size.endColumn; column += 1) {
      const isInside = row <= range.endRow && column <= range.endColumn;
      if (isInside || isBlank(cells.getValue(row, column))) continue;
      const place = rangeAddress({ startRow: row, startColumn: column, endRow: row, endColumn: column });
      throw new GridRefusal(
        "host-error",
        `The table ${name} has no room to grow: there is something in ${place} of “${sheet.getSheetName()}”.`,
        "Move or clear that cell, then try again.",
      );
    }
  }
}

interface Writing {
  readonly change: TableChange;
  readonly table: FoundTable;
  readonly present: readonly (readonly CellContent[])[];
  readonly size: CellRange;
}

function writeTable({ injector, workbook }: SheetBuilder, { change, table, present, size }: Writing): void {
  const { sheet, range } = table;
  const [unitId, subUnitId] = [workbook.getId(), sheet.getSheetId()];
  const commands = injector.get(ICommandService);
  const isResized = size.endRow !== range.endRow || size.endColumn !== range.endColumn;
  if (isResized) {
    // The engine reads the names of new columns from their header cells.
    const params = { unitId, tableId: change.key, updateRange: { newRange: size } };
    commands.syncExecuteCommand(SetSheetTableCommand.id, params);
  }
  const value: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, cell: ICellData): void => {
    (value[row] ??= {})[column] = cell;
  };
  const [headers = [], ...lines] = change.rows;
  const [presentHeaders = [], ...presentLines] = present;
  const written = new Set<number>();
  const wasOf = (index: number): number | undefined =>
    change.from ? change.from[index] : index < presentLines.length ? index : undefined;
  const moved = cellMover({ injector, workbook }, table, presentLines);
  let added = range.endColumn;
  headers.forEach((header, from) => {
    const known = columnOf(presentHeaders, header);
    const column = known === -1 ? (added += 1) : range.startColumn + known;
    written.add(column);
    if (known === -1) put(range.startRow, column, headerLike(sheet, range, header));
    for (let index = 0; index < size.endRow - size.startRow; index += 1) {
      const content = lines[index]?.[from] ?? "";
      const was = wasOf(index);
      const isSame = known !== -1 && was !== undefined && presentLines[was]?.[known] === content;
      // A formula of the user's stays while it says the same.
      if (isSame && was === index) continue;
      put(
        range.startRow + 1 + index,
        column,
        isSame ? moved(was, index, known) : overwrittenByConstant(content),
      );
    }
  });
  for (let column = range.startColumn; column <= range.endColumn; column += 1) {
    for (let row = size.endRow + 1; row <= range.endRow; row += 1)
      put(row, column, overwrittenByConstant(""));
    if (written.has(column)) continue;
    if (lines.length === 0) put(range.startRow + 1, column, overwrittenByConstant(""));
    // What stands in the user's own columns goes with its row.
    for (const index of lines.keys()) {
      const [was, known] = [wasOf(index), column - range.startColumn];
      if (was === index || (was === undefined && index >= presentLines.length)) continue;
      put(
        range.startRow + 1 + index,
        column,
        was === undefined ? moved(presentLines.length - 1, index, known, true) : moved(was, index, known),
      );
    }
  }
  if (size.endRow > range.endRow) {
    const fill = filledRows(injector, {
      worksheet: sheet.getSheet(),
      unitId,
      sourceRow: range.endRow,
      target: { ...size, startRow: range.endRow + 1 },
      sourceShift: 0,
      isFree: (row, column) => !written.has(column) && wasOf(row - range.startRow - 1) === undefined,
    });
    new ObjectMatrix<ICellData>(fill).forValue((row, column, cell) =>
      put(row, column, { ...value[row]?.[column], ...cell }),
    );
  }
  if (Object.keys(value).length > 0) {
    commands.syncExecuteCommand(SetRangeValuesCommand.id, { unitId, subUnitId, value });
  }
}

/**
 * What stands in a cell of the table, as it reads in another row: a formula moves along, like one that is copied. Of
 * a row that is only taken as a pattern, constants are left out.
 */
function cellMover(
  { injector, workbook }: Pick<SheetBuilder, "injector" | "workbook">,
  { sheet, range }: FoundTable,
  lines: readonly (readonly CellContent[])[],
) {
  const formulas = injector.get(FormulaDataModel);
  const lexer = injector.get(LexerTreeBuilder);
  return (from: number, to: number, column: number, isPattern = false): ICellData => {
    const [row, right] = [range.startRow + 1 + from, range.startColumn + column];
    const formula = formulas.getFormulaStringByCell(row, right, sheet.getSheetId(), workbook.getId());
    if (!formula) return overwrittenByConstant(isPattern ? "" : (lines[from]?.[column] ?? ""));
    return { ...overwrittenByConstant(""), f: lexer.moveFormulaRefOffset(formula, 0, to - from) };
  };
}

/** A new header that looks like the one on its left. */
function headerLike(sheet: FWorksheet, range: CellRange, header: CellContent): ICellData {
  const style = sheet.getSheet().getCellRaw(range.startRow, range.endColumn)?.s;
  return { ...overwrittenByConstant(header), ...(style ? { s: style } : {}) };
}

/** Which column has the header; capitals tell no columns apart. */
function columnOf(headers: readonly CellContent[], header: CellContent): number {
  const wanted = String(header).toLowerCase();
  return headers.findIndex((each) => String(each).toLowerCase() === wanted);
}
