import type { WorkbookPort } from "../workbook";
import { report, type ActionReport } from "./ActionReport";

/** Puts a function's example in the selected cell. */
export async function insertExample(workbook: WorkbookPort, formula: string): Promise<ActionReport> {
  return report(await workbook.insertFormula(formula), ({ address }) => `${formula} is now in ${address}.`);
}
