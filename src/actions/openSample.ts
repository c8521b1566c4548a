import type { Sample } from "../scenarios";
import type { WorkbookPort } from "../workbook";
import { report, type ActionReport } from "./ActionReport";
import { sheetList } from "./sheetList";

/** Adds the sheets of a sample to the workbook. */
export async function openSample(workbook: WorkbookPort, sample: Sample): Promise<ActionReport> {
  return report(
    await workbook.addSheets(sample.sheets()),
    ({ sheets }) => `${sample.title} is open: ${sheetList(sheets.map(({ name }) => name))} added.`,
  );
}
