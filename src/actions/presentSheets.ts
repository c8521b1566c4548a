import type { WorkbookOutcome, WorkbookPort } from "../workbook";

/** A sheet that is still there. */
export interface PresentSheet {
  readonly key: string;
  readonly name: string;
}

/** Those of the sheets that the workbook still has, in the order of their keys. */
export async function presentSheets(
  workbook: WorkbookPort,
  keys: readonly string[],
): Promise<WorkbookOutcome<readonly PresentSheet[]>> {
  const outcome = await workbook.sheetNames(keys);
  if (!outcome.ok) return outcome;
  const value = keys.flatMap((key, place) => {
    const name = outcome.value[place];
    return name === undefined ? [] : [{ key, name }];
  });
  return { ok: true, value };
}
