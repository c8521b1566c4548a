import { addSheet } from "./addSheet";
import { completePackage } from "./completePackage";
import { fileBook } from "./FileBook";
import { loadXlsxCode } from "./loadXlsxCode";
import type { XlsxBook } from "./XlsxBook";

/**
 * The bytes of an .xlsx file of the workbook: values, formulas with what they last answered, tables, names,
 * validations, notes, highlights, looks. Charts are not in it.
 * Whatever Excel would not take (a sheet's name, a table's) gets the nearest name that it does.
 */
export async function workbookFile(book: XlsxBook): Promise<Uint8Array> {
  const { Workbook, Zip } = await loadXlsxCode();
  const inFile = fileBook(book);
  const workbook = new Workbook();
  workbook.creator = "";
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 24000,
      height: 14000,
      firstSheet: 0,
      activeTab: inFile.activeSheet,
      visibility: "visible",
    },
  ];
  for (const sheet of inFile.sheets) addSheet(workbook, sheet);
  const zip = await Zip.loadAsync(await workbook.xlsx.writeBuffer());
  await completePackage(zip, inFile);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}
