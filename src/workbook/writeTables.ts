import { ExcelRefusal, stoppedHalfWay } from "./ExcelRefusal";
import { allFound, findTables } from "./findItems";
import { inExcel } from "./inExcel";
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
  const before = await readBodies(context, tables);
  const locked = tables.find(({ worksheet }) => worksheet.protection.protected);
  if (locked) throw new ExcelRefusal("protected", `The sheet “${locked.worksheet.name}” is protected.`);
  try {
    const budget = new RequestBudget(context);
    for (const [index, change] of changes.entries()) {
      const body = before[index];
      if (body !== undefined) await writeTable(budget, body, change);
    }
    await context.sync();
  } catch (failure) {
    await restoreTables(before, failure);
    throw failure;
  }
  return undefined;
}

async function writeTable(budget: RequestBudget, body: ReadTable, { rows }: TableChange): Promise<void> {
  const [headers = [], ...lines] = rows;
  const { table, row, column } = body;
  const sheet = table.worksheet;
  // Excel keeps one row in the body of a table.
  const height = Math.max(1, lines.length);
  resize(sheet, body, body.values.length, height);
  const added: number[] = [];
  for (const [from, header] of headers.entries()) {
    const at = columnOf(body.headers, header);
    if (at === -1) {
      added.push(from);
      continue;
    }
    const written = Array.from({ length: height }, (_line, index) => {
      const content = lines[index]?.[from] ?? "";
      const [value, formula] = [body.values[index]?.[at], body.formulas[index]?.[at]];
      // A formula of the user's stays while it says the same.
      return [content === value ? asItWas(value, formula) : constant(content)];
    });
    await budget.write(sheet, row, column + at, written);
  }
  for (const [at] of body.headers.entries()) {
    if (headers.some((header) => columnOf(body.headers, header) === at)) continue;
    if (lines.length === 0) await budget.write(sheet, row, column + at, [[""]]);
    else await clearCopied(budget, body, at, height);
  }
  for (const from of added) {
    const contents = [[constant(headers[from] ?? "")], ...blankOr(lines, from, height)];
    await budget.spend(JSON.stringify(contents).length * 2);
    table.columns.add(undefined, contents);
  }
}

/** Of the rows that were added, another column keeps the formula that was copied with the last row, but no constant. */
async function clearCopied(
  budget: RequestBudget,
  { table, row, column, values, formulas }: ReadTable,
  at: number,
  height: number,
): Promise<void> {
  const added = height - values.length;
  if (added <= 0) return;
  const [value, formula] = [values.at(-1)?.[at], formulas.at(-1)?.[at]];
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return;
  const blank = Array.from({ length: added }, () => [""]);
  await budget.write(table.worksheet, row + values.length, column + at, blank);
}

const blankOr = (lines: readonly (readonly CellContent[])[], from: number, height: number) =>
  Array.from({ length: height }, (_line, index) => [constant(lines[index]?.[from] ?? "")]);

/** Which column has the header; capitals tell no columns apart. */
function columnOf(headers: readonly string[], header: CellContent): number {
  const wanted = String(header).toLowerCase();
  return headers.findIndex((each) => each.toLowerCase() === wanted);
}

/**
 * Queues that the body takes more or fewer rows. Whole rows of cells are inserted inside the table, or deleted, as
 * one does by hand: what stands below moves along, and formats, rules and formulas come with the last row. Adding
 * rows through the table's own collection collides with what co-authors do
 * (https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins).
 */
function resize(
  sheet: Excel.Worksheet,
  { row, column, headers }: { row: number; column: number; headers: readonly string[] },
  from: number,
  to: number,
): void {
  const width = headers.length;
  if (to < from) sheet.getRangeByIndexes(row + to, column, from - to, width).delete("Up");
  if (to <= from) return;
  const added = to - from;
  sheet.getRangeByIndexes(row + from - 1, column, added, width).insert("Down");
  // The last row has moved to the end: it is copied into all rows from its old place on.
  const last = sheet.getRangeByIndexes(row + to - 1, column, 1, width);
  sheet.getRangeByIndexes(row + from - 1, column, added, width).copyFrom(last, "All");
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
      resize(table.worksheet, { row, column, headers: old.headers }, values.length, old.values.length);
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
