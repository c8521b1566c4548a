import { ExcelRefusal, stoppedHalfWay } from "./ExcelRefusal";
import { allFound, findTables } from "./findItems";
import { inExcel, isUnanswered } from "./inExcel";
import { movedRows, resize, type MovedRow } from "./movedRows";
import { readBodies, type ReadTable } from "./readTables";
import { RequestBudget } from "./RequestBudget";
import { asItWas, constant } from "./textLiteral";
import type { CellContent, TableChange } from "./WorkbookPort";

/**
 * Changes the bodies of tables, all of them or none: what they held is read first and put back when a request fails.
 */
export async function writeTables(
  context: Excel.RequestContext,
  changes: readonly TableChange[],
): Promise<undefined> {
  const keys = changes.map(({ key }) => key);
  const tables = allFound(await findTables(context, keys), "table");
  for (const { worksheet } of tables) {
    worksheet.load("name");
    worksheet.protection.load("protected");
  }
  const before = await readBodies(context, tables, true);
  const locked = tables.find(({ worksheet }) => worksheet.protection.protected);
  if (locked) throw new ExcelRefusal("protected", `The sheet “${locked.worksheet.name}” is protected.`);
  const other = before.find((body, index) => !isAsRead(body, changes[index]));
  if (other)
    throw new ExcelRefusal("changed", `The table ${other.name} was changed while it was to be written.`);
  try {
    const budget = new RequestBudget(context);
    for (const [index, change] of changes.entries()) {
      const body = before[index];
      if (body !== undefined) await writeTable(budget, body, change);
    }
    await context.sync();
  } catch (failure) {
    // Whoever was not answered in time reads again, and may have written since.
    if (!isUnanswered(failure)) await restoreTables(before, failure);
    throw failure;
  }
  return undefined;
}

const isAsRead = ({ headers, values }: ReadTable, change: TableChange | undefined): boolean =>
  change?.before === undefined || JSON.stringify(change.before) === JSON.stringify([headers, ...values]);

async function writeTable(budget: RequestBudget, body: ReadTable, change: TableChange): Promise<void> {
  const [headers = [], ...lines] = change.rows;
  const { table, row, column } = body;
  const sheet = table.worksheet;
  const rows = movedRows(body.values.length, lines.length, change.from);
  const height = rows.length;
  resize(sheet, body, rows, body.values.length);
  const added: number[] = [];
  const listed = new Map<number, number>();
  for (const [from, header] of headers.entries()) {
    const at = columnOf(body.headers, header);
    if (at === -1) added.push(from);
    else listed.set(at, from);
  }
  for (const [at] of body.headers.entries()) {
    const from = listed.get(at);
    const isListed = from !== undefined;
    const cells = rows.map((moved, index) =>
      cellAfter(
        body,
        at,
        moved,
        isListed || lines.length === 0 ? (lines[index]?.[from ?? 0] ?? "") : undefined,
      ),
    );
    for (const { first, contents } of runs(cells)) {
      const as = contents.some(({ isMovable }) => isMovable) ? "formulasR1C1" : "formulas";
      const written = contents.map(({ content }) => [content]);
      await budget.write(sheet, row + first, column + at, written, as);
    }
  }
  for (const from of added) {
    const contents = [[constant(headers[from] ?? "")], ...blankOr(lines, from, height)];
    await budget.spend(JSON.stringify(contents).length * 2);
    table.columns.add(undefined, contents);
  }
}

/** What is written in a cell; nothing where it holds it already. */
interface Written {
  readonly content: CellContent;
  /** Whether it is a formula that names cells by how far they are away. */
  readonly isMovable: boolean;
}

/** @param wanted the content that the cell shall have; undefined in a column that goes with its rows */
function cellAfter(
  { values, formulas, movable }: ReadTable,
  at: number,
  { was, isThere, holds }: MovedRow,
  wanted: CellContent | undefined,
): Written | undefined {
  if (was !== undefined) {
    const value = values[was]?.[at] ?? "";
    // A formula of the user's stays while it says the same.
    if (wanted !== undefined && wanted !== value) return { content: constant(wanted), isMovable: false };
    if (isThere) return undefined;
    return { content: asItWas(value, movable[was]?.[at] ?? ""), isMovable: true };
  }
  if (wanted !== undefined) return { content: constant(wanted), isMovable: false };
  // A new row has the formula of the row that it was copied from, but no constant.
  const [value, formula] = [values[holds]?.[at], formulas[holds]?.[at]];
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (isFormula && isThere) return undefined;
  return { content: isFormula ? (movable[holds]?.[at] ?? "") : "", isMovable: isFormula };
}

/** Cells of a column that stand below each other and are written. */
function* runs(cells: readonly (Written | undefined)[]) {
  let contents: Written[] = [];
  for (const [index, cell] of [...cells, undefined].entries()) {
    if (cell !== undefined) contents.push(cell);
    else if (contents.length > 0) {
      yield { first: index - contents.length, contents };
      contents = [];
    }
  }
}

const blankOr = (lines: readonly (readonly CellContent[])[], from: number, height: number) =>
  Array.from({ length: height }, (_line, index) => [constant(lines[index]?.[from] ?? "")]);

/** Which column has the header; capitals tell no columns apart. */
function columnOf(headers: readonly string[], header: CellContent): number {
  const wanted = String(header).toLowerCase();
  return headers.findIndex((each) => each.toLowerCase() === wanted);
}

/** Puts back what the tables held. Throws, naming them, where even that fails. */
async function restoreTables(before: readonly ReadTable[], failure: unknown): Promise<void> {
  const restored = await inExcel(async (context) => {
    const keys = before.map(({ key }) => key);
    const tables = allFound(await findTables(context, keys), "table");
    const now = await readBodies(context, tables);
    const budget = new RequestBudget(context);
    for (const [index, { table, headers, row, column, values }] of now.entries()) {
      const old = before[index];
      if (old === undefined) continue;
      for (let at = headers.length - 1; at >= old.headers.length; at--) table.columns.getItemAt(at).delete();
      resize(
        table.worksheet,
        { row, column, headers: old.headers },
        movedRows(values.length, old.values.length),
        values.length,
      );
      const contents = old.values.map((line, down) =>
        line.map((value, right) => asItWas(value, old.formulas[down]?.[right])),
      );
      await budget.write(table.worksheet, row, column, contents);
    }
    await context.sync();
  });
  if (restored.ok) return;
  const names = before.map(({ name }) => name).join(" and ");
  throw stoppedHalfWay(
    failure,
    `The table ${names} may hold only part of the change. Undo with Ctrl+Z until it is as it was.`,
  );
}
