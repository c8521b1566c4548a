/** The workbook that a pressed button works on; its code is fetched with the first press. */
export { workbookInExcel } from "../actions";
