import type { CellContent } from "./WorkbookPort";
import type { CellPlan, SheetPlan } from "../scenarios";
import { queueChart, type QueuedChart } from "./charts";
import { blocksOf, lookBlocks } from "./lookBlocks";
import { BYTES_A_PART, RequestBudget } from "./RequestBudget";
import { format, highlight, layOut, note, validate } from "./sheetParts";
import { constant } from "./textLiteral";

/** Points that a character of the default font takes, and the space left and right of the text. */
const POINTS_PER_CHARACTER = 5.6;
const CELL_PADDING = 4;

export interface BuiltSheets {
  readonly sheets: readonly Excel.Worksheet[];
  readonly tables: readonly Excel.Table[];
  readonly charts: readonly QueuedChart[];
}

/**
 * Builds new, hidden sheets as their plans have them and sends all of it. The names must be free. Formulas come when
 * every sheet, table and name that they speak of is there: Excel refuses references to what it does not know.
 */
export async function buildSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): Promise<BuiltSheets> {
  const budget = new RequestBudget(context);
  const tables: Excel.Table[] = [];
  const charts: QueuedChart[] = [];
  const sheets = plans.map((plan) => {
    const sheet = context.workbook.worksheets.add(plan.name);
    sheet.visibility = "Hidden";
    sheet.load("id");
    return sheet;
  });
  // After a request has gone out, a sheet that it added is known by its name alone.
  const named = plans.map((plan) => ({ plan, sheet: context.workbook.worksheets.getItem(plan.name) }));
  for (const { plan, sheet } of named) {
    // Formats go first: Excel reads what is written by the format of its cell.
    for (const look of [...(plan.formats ?? []), ...lookBlocks(plan.cells)]) {
      await budget.spend(BYTES_A_PART);
      format(sheet, look);
    }
    await writeConstants(budget, sheet, plan);
    for (const { row, column, rows } of plan.data ?? []) {
      await budget.write(
        sheet,
        row,
        column,
        rows.map((cells) => cells.map(constant)),
      );
    }
    for (const { name, firstRow, firstColumn, rows, columns } of plan.tables) {
      await budget.spend(BYTES_A_PART);
      const table = sheet.tables.add(sheet.getRangeByIndexes(firstRow, firstColumn, rows, columns), true);
      table.name = name;
      table.load("id");
      tables.push(table);
    }
  }
  for (const { plan, sheet } of named) {
    for (const name of plan.names ?? []) {
      await budget.spend(BYTES_A_PART);
      const target =
        "refersTo" in name ? name.refersTo : sheet.getRangeByIndexes(name.row, name.column, 1, 1);
      context.workbook.names.add(name.name, target);
    }
  }
  for (const { plan, sheet } of named) await writeFormulas(budget, sheet, plan);
  for (const { plan, sheet } of named) {
    const { validations = [], notes = [], highlights = [] } = plan;
    await budget.spend(
      BYTES_A_PART * (validations.length + notes.length + highlights.length + plan.columnWidths.length + 1),
    );
    plan.columnWidths.forEach((characters, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth =
        characters * POINTS_PER_CHARACTER + CELL_PADDING;
    });
    layOut(sheet, plan);
    for (const each of notes) note(sheet, each);
    for (const each of validations) validate(sheet, each);
    for (const each of highlights) highlight(sheet, each);
  }
  for (const { plan, sheet } of named) {
    for (const [index, chart] of (plan.charts ?? []).entries()) {
      await budget.spend(BYTES_A_PART * (chart.series.length + 1));
      charts.push(queueChart(sheet, plan.name, index, chart));
    }
  }
  await context.sync();
  return { sheets, tables, charts };
}

const isFormula = ({ content }: CellPlan) => typeof content === "string" && content.startsWith("=");

/** Writes what is not a formula as blocks of neighbors. */
async function writeConstants(budget: RequestBudget, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  await writeCells(
    budget,
    sheet,
    plan.cells.filter((cell) => !isFormula(cell) && cell.content !== ""),
    // A plan's own way to say that a text begins with "=".
    (content) => (String(content).startsWith("'=") ? content : constant(content)),
  );
}

async function writeFormulas(budget: RequestBudget, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  await writeCells(budget, sheet, plan.cells.filter(isFormula), (content) => content);
}

async function writeCells(
  budget: RequestBudget,
  sheet: Excel.Worksheet,
  cells: readonly CellPlan[],
  written: (content: CellContent) => CellContent,
): Promise<void> {
  const contents = new Map(cells.map(({ row, column, content }) => [`${row} ${column}`, content]));
  for (const { row, column, rows, columns } of blocksOf(cells)) {
    const block = Array.from({ length: rows }, (_row, down) =>
      Array.from({ length: columns }, (_column, right) =>
        written(contents.get(`${row + down} ${column + right}`) ?? ""),
      ),
    );
    await budget.spend(BYTES_A_PART);
    await budget.write(sheet, row, column, block);
  }
}
