import type { Injector } from "@univerjs/core";
import { IFunctionService } from "@univerjs/preset-sheets-core";

/** Excel's own room, in rows and columns. */
const [ROWS, COLUMNS] = [1_048_576, 16_384];

/**
 * The engine refuses a SEQUENCE that is longer than the sheet, also inside another formula, where it fills no cell;
 * its sheets have a thousand rows. It is measured against Excel's sheets instead.
 */
export function sequencesOfAnyLength(injector: Injector): void {
  const sequence = injector.get(IFunctionService).getExecutor("SEQUENCE");
  if (!sequence) return;
  const setRoom = sequence.setSheetRowColumnCount.bind(sequence);
  sequence.setSheetRowColumnCount = () => setRoom(ROWS, COLUMNS);
}
