import { ExcelRefusal } from "./ExcelRefusal";

/** Puts a formula in the selected cell; answers its address. */
export async function insertFormula(
  context: Excel.RequestContext,
  formula: string,
): Promise<{ readonly address: string }> {
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
}
