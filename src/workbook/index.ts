export type { WorkbookOutcome, WorkbookPort, WorkbookProblem } from "./WorkbookPort";
export { ExcelWorkbook } from "./ExcelWorkbook";
export { CELL_LOOKS, type CellLook } from "./cellLooks";
export { freeSheetName, freeTableName } from "./freeName";
