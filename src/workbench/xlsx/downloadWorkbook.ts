import { workbookFile } from "./workbookFile";
import type { XlsxBook } from "./XlsxBook";

export const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Hands the workbook to the browser as a download.
 * @param fileName with or without ".xlsx"
 */
export async function downloadWorkbook(grid: { book(): XlsxBook }, fileName: string): Promise<void> {
  const bytes = await workbookFile(grid.book());
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX_TYPE }));
  const link = document.createElement("a");
  link.href = address;
  link.download = /\.xlsx$/i.test(fileName) ? fileName : `${fileName}.xlsx`;
  link.click();
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
