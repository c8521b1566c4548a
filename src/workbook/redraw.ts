import type { SheetDrawing } from "../scenarios";
import { HIGHLIGHT_LOOKS } from "./cellLooks";
import { CHART_MARK, polishCharts, queueChart, trimChart, type QueuedChart } from "./charts";
import { ExcelRefusal, stoppedHalfWay } from "./ExcelRefusal";
import { allFound, findSheets } from "./findItems";
import { inExcel } from "./inExcel";
import { BYTES_A_PART, RequestBudget } from "./RequestBudget";
import { format, highlight } from "./sheetParts";

/** The charts and highlights of ours on a sheet. */
interface OwnDrawings {
  readonly sheet: Excel.Worksheet;
  readonly charts: readonly Excel.Chart[];
  readonly highlights: readonly Excel.ConditionalFormat[];
  /** Charts and conditional formats with those of the user. */
  readonly all: readonly (Excel.Chart | Excel.ConditionalFormat)[];
  /** Charts among {@link all}. */
  readonly allCharts: number;
  /** Cells of the drawing's numbers that hold a number. */
  readonly numbers: readonly { readonly cell: Excel.Range; readonly content: number }[];
}

const FILLS = Object.values(HIGHLIGHT_LOOKS).map(({ fill }) => fill.toUpperCase());

/**
 * Redraws charts and highlights of ours; what the user drew stays. The new ones come first, then the old ones go.
 * Where that fails the new ones are taken away again.
 */
export async function redraw(
  context: Excel.RequestContext,
  drawings: readonly SheetDrawing[],
): Promise<undefined> {
  const keys = drawings.map(({ sheetKey }) => sheetKey);
  const sheets = allFound(await findSheets(context, keys), "sheet");
  for (const sheet of sheets) sheet.protection.load("protected");
  const old = await ownDrawings(context, sheets, drawings);
  const locked = sheets.find((sheet) => sheet.protection.protected);
  if (locked) throw new ExcelRefusal("protected", `The sheet “${locked.name}” is protected.`);
  try {
    const queued = await draw(context, old, drawings);
    const charts = queued.map((chart) => trimChart(context, chart));
    await context.sync();
    // The new charts are known by their places, which change as soon as old ones go.
    await polishCharts(context, charts);
    for (const each of old.flatMap(({ charts, highlights }) => [...charts, ...highlights])) each.delete();
    // Last, since they say how far the new ones reach.
    for (const { cell, content } of old.flatMap(({ numbers }) => numbers)) cell.values = [[content]];
    await context.sync();
  } catch (failure) {
    const isDone = await settle(keys, old, failure);
    if (!isDone) throw failure;
  }
  return undefined;
}

/** Two round trips. */
async function ownDrawings(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  drawings: readonly SheetDrawing[],
): Promise<readonly OwnDrawings[]> {
  const reading = sheets.map((sheet, index) => {
    const { charts } = sheet;
    const formats = sheet.getRange().conditionalFormats;
    charts.load("items/id,items/name");
    formats.load("items/id,items/type");
    const numbers = (drawings[index]?.numbers ?? []).map(({ row, column, content }) => {
      const cell = sheet.getRangeByIndexes(row, column, 1, 1);
      cell.load("values");
      return { cell, content };
    });
    return { sheet, charts, formats, numbers };
  });
  await context.sync();
  const filled = reading.map(({ formats }) =>
    formats.items
      .filter(({ type }) => type === "Custom")
      .map((item) => {
        const { fill } = item.custom.format;
        fill.load("color");
        return { item, fill };
      }),
  );
  await context.sync();
  return reading.map(({ sheet, charts, formats, numbers }, index) => ({
    sheet,
    charts: charts.items.filter(({ name }) => name.startsWith(CHART_MARK)),
    highlights: (filled[index] ?? [])
      .filter(({ fill }) => FILLS.includes(fill.color.toUpperCase()))
      .map(({ item }) => item),
    all: [...charts.items, ...formats.items],
    allCharts: charts.items.length,
    numbers: numbers.filter(({ cell }) => typeof cell.values[0]?.[0] === "number"),
  }));
}

const idsOf = (drawings: readonly OwnDrawings[]): readonly string[] =>
  drawings.flatMap(({ charts, highlights }) => [...charts, ...highlights].map(({ id }) => id));

/** Draws the new beside the old. */
async function draw(
  context: Excel.RequestContext,
  old: readonly OwnDrawings[],
  drawings: readonly SheetDrawing[],
): Promise<readonly QueuedChart[]> {
  const budget = new RequestBudget(context);
  const charts: QueuedChart[] = [];
  for (const [at, { sheet, allCharts }] of old.entries()) {
    for (const each of drawings[at]?.formats ?? []) {
      await budget.spend(BYTES_A_PART);
      format(sheet, each);
    }
    for (const each of drawings[at]?.highlights ?? []) {
      await budget.spend(BYTES_A_PART);
      highlight(sheet, each);
    }
    for (const { column, columns } of drawings[at]?.openColumns ?? []) {
      sheet.getRangeByIndexes(0, column, 1, columns).getEntireColumn().columnHidden = false;
    }
    for (const [index, plan] of (drawings[at]?.charts ?? []).entries()) {
      await budget.spend(BYTES_A_PART * (plan.series.length + 1));
      charts.push(queueChart(sheet, sheet.name, allCharts + index, plan));
    }
  }
  await context.sync();
  return charts;
}

/**
 * Ends what stopped half-way: as long as all old drawings are there, the new ones go; else the rest of the old ones
 * does, and the new ones stay. Answers whether the new ones stay. Throws where even that fails.
 */
async function settle(
  keys: readonly string[],
  before: readonly OwnDrawings[],
  failure: unknown,
): Promise<boolean> {
  const old = idsOf(before);
  const known = before.flatMap(({ all }) => all.map(({ id }) => id));
  const settled = await inExcel(async (context) => {
    const sheets = allFound(await findSheets(context, keys), "sheet");
    const now = await ownDrawings(context, sheets, []);
    const present = now.flatMap(({ all }) => all);
    const isDone = old.some((id) => !present.some((each) => each.id === id));
    // A new one may be half drawn and bear no mark of ours yet: it is known by not having been there.
    for (const each of present) {
      if (isDone ? old.includes(each.id) : !known.includes(each.id)) each.delete();
    }
    await context.sync();
    return isDone;
  });
  if (settled.ok) return settled.value;
  throw stoppedHalfWay(
    failure,
    "Charts and highlights may be duplicated. Delete the extra ones, or undo with Ctrl+Z.",
  );
}
