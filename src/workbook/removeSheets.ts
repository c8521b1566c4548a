import { stoppedHalfWay } from "./ExcelRefusal";
import { inExcel } from "./inExcel";

/**
 * Takes away what was built of sheets that could not be finished. The names were free before, so whatever bears them
 * is ours. Throws, naming what remains, where even that fails.
 */
export async function removeSheets(
  sheetNames: readonly string[],
  definedNames: readonly string[],
  failure: unknown,
): Promise<void> {
  const removed = await inExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    const items = [
      ...sheetNames.map((name) => worksheets.getItemOrNullObject(name)),
      ...definedNames.map((name) => names.getItemOrNullObject(name)),
    ];
    await context.sync();
    for (const item of items) if (!item.isNullObject) item.delete();
    await context.sync();
  });
  if (removed.ok) return;
  throw stoppedHalfWay(failure, remainsOf(sheetNames, definedNames));
}

function remainsOf(sheetNames: readonly string[], definedNames: readonly string[]): string {
  const sheets = `Hidden sheets may be left over: ${sheetNames.join(", ")}. Unhide them with a right click on a sheet's tab, then delete them.`;
  if (definedNames.length === 0) return sheets;
  return `${sheets} So may names: ${definedNames.join(", ")}. Delete them in Formulas › Name Manager.`;
}
