import type { Sample } from "../scenarios";
import type { WorkbookPort } from "../workbook";
import { report, type ActionReport } from "./ActionReport";

/** Adds the sheets of a sample to the workbook. */
export async function openSample(workbook: WorkbookPort, sample: Sample): Promise<ActionReport> {
  return report(await workbook.addSheets(sample.sheets()), ({ sheetNames }) => {
    const names = new Intl.ListFormat("en").format(sheetNames.map((name) => `“${name}”`));
    return `${sample.title} is open: ${sheetNames.length === 1 ? "sheet" : "sheets"} ${names} added.`;
  });
}
