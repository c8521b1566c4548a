import type { SheetPlan } from "../scenarios";
import { buildSheet } from "./buildSheet";
import { ExcelRefusal } from "./ExcelRefusal";
import { freeSheetName, freeTableName } from "./freeName";
import { inExcel } from "./inExcel";
import type { WorkbookOutcome, WorkbookPort } from "./WorkbookPort";

/** The workbook that Excel has open, by members up to ExcelApi 1.9. */
export class ExcelWorkbook implements WorkbookPort {
  readonly host = "excel";

  insertFormula(formula: string): Promise<WorkbookOutcome<{ readonly address: string }>> {
    return inExcel(async (context) => {
      const { workbook } = context;
      const cell = workbook.getActiveCell();
      const cellProtection = workbook.getActiveCell().format.protection;
      const sheet = workbook.worksheets.getActiveWorksheet();
      const sheetProtection = workbook.worksheets.getActiveWorksheet().protection;
      cell.load("address");
      cellProtection.load("locked");
      sheet.load("name");
      sheetProtection.load("protected");
      await context.sync();
      if (sheetProtection.protected && cellProtection.locked) {
        throw new ExcelRefusal("protected", `The sheet “${sheet.name}” is protected.`);
      }
      cell.formulas = [[formula]];
      await context.sync();
      return { address: cell.address };
    });
  }

  addSheets(
    plans: readonly SheetPlan[],
  ): Promise<WorkbookOutcome<{ readonly sheetNames: readonly string[] }>> {
    return inExcel(async (context) => {
      const settled = await settleNames(context, plans);
      const sheetNames = settled.map(({ name }) => name);
      try {
        // Excel keeps what a batch did before it failed, so the sheets stay hidden until all of them stand.
        for (const plan of settled) buildSheet(context, plan);
        await context.sync();
        const sheets = sheetNames.map((name) => context.workbook.worksheets.getItem(name));
        for (const sheet of sheets) sheet.visibility = "Visible";
        sheets[0]?.activate();
        await context.sync();
      } catch (failure) {
        await removeSheets(sheetNames, failure);
        throw failure;
      }
      return { sheetNames };
    });
  }
}

/** The plans under names that nothing in the workbook bears yet. Throws where the workbook takes no sheets. */
async function settleNames(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): Promise<readonly SheetPlan[]> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name");
  protection.load("protected");
  await context.sync();
  if (protection.protected)
    throw new ExcelRefusal("protected", "The structure of the workbook is protected.");
  const takenSheets = worksheets.items.map((sheet) => sheet.name);
  const takenTables = [...tables.items, ...names.items].map((item) => item.name);
  return plans.map((plan) => {
    const name = freeSheetName(plan.name, takenSheets);
    takenSheets.push(name);
    const settledTables = plan.tables.map((table) => {
      const tableName = freeTableName(table.name, takenTables);
      takenTables.push(tableName);
      return { ...table, name: tableName };
    });
    return { ...plan, name, tables: settledTables };
  });
}

/** Takes away what was built of sheets that could not be finished. Throws, naming them, where even that fails. */
async function removeSheets(names: readonly string[], failure: unknown): Promise<void> {
  const removed = await inExcel(async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
  if (removed.ok) return;
  const message = failure instanceof Error ? failure.message : String(failure);
  throw new ExcelRefusal(
    "host-error",
    `Excel stopped half-way: ${message}`,
    `Hidden sheets may be left over: ${names.join(", ")}. Unhide them with a right click on a sheet's tab, then delete them.`,
  );
}
