/**
 * The code that reads and writes .xlsx files: heavy, so it comes behind everything else. The page asks for it once it
 * stands idle, and has it then even if the server that brought it is stopped.
 */
export async function loadXlsxCode() {
  const [{ Workbook }, { default: Zip }] = await Promise.all([import("exceljs"), import("jszip")]);
  return { Workbook, Zip };
}
