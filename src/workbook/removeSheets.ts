import { stoppedHalfWay } from "./ExcelRefusal";
import { inExcel, isUnanswered } from "./inExcel";

/**
 * Takes away what was built of sheets that could not be finished. The names were free before, so whatever bears them
 * is ours; but where Excel did not answer in time, others may have taken them since, and only sheets that are hidden
 * or known by their id are. Throws, naming what remains, where even that fails.
 *
 * @param ids of the sheets, as far as they are known
 */
export async function removeSheets(
  sheetNames: readonly string[],
  definedNames: readonly string[],
  failure: unknown,
  ids: readonly string[] = [],
): Promise<void> {
  const isLate = isUnanswered(failure);

  const removed = await inExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    const found = sheetNames.map((name) => worksheets.getItemOrNullObject(name));
    for (const sheet of found) sheet.load("id,visibility");
    const named = definedNames.map((name) => names.getItemOrNullObject(name));
    await context.sync();
    const sheets = found.filter((sheet) => !sheet.isNullObject);
    const own = isLate
      ? sheets.filter(({ id, visibility }) => visibility === "Hidden" || ids.includes(id))
      : sheets;
    if (isLate && own.length === 0) return;
    for (const item of [...own, ...named]) if (!item.isNullObject) item.delete();
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
