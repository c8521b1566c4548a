import { invalidArgument } from "./HostError";
import type { HostWorkbook } from "./HostWorkbook";

/**
 * Excel takes no formula that speaks of a table or a sheet that is not there ("Using structured references with Excel
 * tables", https://support.microsoft.com/office/f5ed2452-2337-4f71-bed3-c8ae6d2b276e; "Create or change a cell
 * reference", https://support.microsoft.com/office/c7b8b95d-c594-4488-947e-c835903cebaa).
 */
export function checkFormula(formula: string, workbook: HostWorkbook): void {
  const code = formula.replace(/"(?:[^"]|"")*"/g, '""');
  for (const [, quoted, plain] of code.matchAll(/'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu)) {
    const name = (quoted ?? plain ?? "").replaceAll("''", "'");
    if (!workbook.sheetNames.some((each) => each.toLowerCase() === name.toLowerCase())) {
      throw invalidArgument(`the formula ${formula} speaks of the sheet ${name}, which is not there`);
    }
  }
  for (const [, name = ""] of code.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\[/gu)) {
    if (!workbook.Tables.items.some((table) => table.Name.toLowerCase() === name.toLowerCase())) {
      throw invalidArgument(`the formula ${formula} speaks of the table ${name}, which is not there`);
    }
  }
}
