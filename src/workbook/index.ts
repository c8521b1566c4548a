export {
  LARGEST_SELECTION,
  SELECTION_LIMIT,
  type Added,
  type AddedSheets,
  type CellContent,
  type SelectedCells,
  type TableChange,
  type TableContents,
  type WorkbookEvent,
  type WorkbookOutcome,
  type WorkbookPort,
  type WorkbookProblem,
} from "./WorkbookPort";
export { ExcelWorkbook } from "./ExcelWorkbook";
export { CELL_LOOKS, HIGHLIGHT_LOOKS, type CellLook } from "./cellLooks";
