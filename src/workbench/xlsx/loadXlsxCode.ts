/**
 * The code that reads and writes .xlsx files: heavy, and run only when asked for. It is in the page from its beginning,
 * so that the work can be taken away after the server has ended.
 */
export async function loadXlsxCode() {
  const [{ Workbook }, { default: Zip }] = await Promise.all([
    import(/* webpackMode: "eager" */ "exceljs"),
    import(/* webpackMode: "eager" */ "jszip"),
  ]);
  return { Workbook, Zip };
}
