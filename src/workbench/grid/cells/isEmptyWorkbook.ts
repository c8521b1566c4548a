import type { FWorkbook } from "@univerjs/sheets/facade";
import { isBlank } from "../tables/calculatedColumn";

/** Whether no cell of the workbook holds anything. */
export function isEmptyWorkbook(workbook: FWorkbook): boolean {
  let held = 0;
  for (const sheet of workbook.getSheets()) {
    const cells = sheet.getSheet().getCellMatrix();
    cells.forValue((_row, _column, cell) => void (held += isBlank(cell) ? 0 : 1));
  }
  return held === 0;
}
