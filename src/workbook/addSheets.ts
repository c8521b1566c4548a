import { uniqueNames, type SheetPlan } from "../scenarios";
import { buildSheets, type BuiltSheets } from "./buildSheets";
import { polishCharts, trimChart } from "./charts";
import { removeSheets } from "./removeSheets";
import { takenNames } from "./takenNames";
import type { Added, AddedSheets } from "./WorkbookPort";

/**
 * Adds the sheets under free names and shows the one that is to be seen first. Excel keeps what a batch did before it failed: so the sheets
 * stay hidden until all of them stand, and are taken away again if anything fails.
 */
export async function addSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): Promise<AddedSheets> {
  const settled = uniqueNames(plans, await takenNames(context));
  const sheetNames = settled.map(({ name }) => name);
  const definedNames = settled.flatMap(({ names = [] }) => names.map(({ name }) => name));
  let ids: readonly string[] = [];
  try {
    const built = await buildSheets(context, settled);
    ids = built.sheets.map(({ id }) => id);
    const charts = built.charts.map((chart) => trimChart(context, chart));
    const sheets = sheetNames.map((name) => context.workbook.worksheets.getItem(name));
    for (const sheet of sheets) sheet.visibility = "Visible";
    sheets[
      Math.max(
        0,
        settled.findIndex((plan) => plan.isShownFirst),
      )
    ]?.activate();
    await context.sync();
    await polishCharts(context, charts);
    return addedSheets(plans, settled, built);
  } catch (failure) {
    await removeSheets(sheetNames, definedNames, failure, ids);
    throw failure;
  }
}

function addedSheets(
  plans: readonly SheetPlan[],
  settled: readonly SheetPlan[],
  { sheets, tables }: BuiltSheets,
): AddedSheets {
  const pairs = (
    of: (plan: SheetPlan) => readonly { readonly name: string }[],
    key: (index: number, name: string) => string,
  ): Added[] => {
    const planned = plans.flatMap(of);
    return settled
      .flatMap(of)
      .map(({ name }, index) => ({ planned: planned[index]?.name ?? "", name, key: key(index, name) }));
  };
  return {
    sheets: pairs(
      (plan) => [plan],
      (index) => sheets[index]?.id ?? "",
    ),
    tables: pairs(
      (plan) => plan.tables,
      (index) => tables[index]?.id ?? "",
    ),
    names: pairs(
      (plan) => plan.names ?? [],
      (_index, name) => name,
    ),
  };
}
