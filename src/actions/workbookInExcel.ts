import { ExcelWorkbook, type WorkbookPort } from "../workbook";

/** The workbook of the Excel that this page runs in. */
export function workbookInExcel(): WorkbookPort {
  return new ExcelWorkbook();
}
