import { insertKeptComparison, linkedPane, workbookInExcel } from "../actions";
import { showPane } from "./showPane";

/** Inserts the draft: by the pane, which has the newest one, or else the one that the workbook keeps. */
export async function insertScenarioSheets(): Promise<void> {
  const report = await (linkedPane()?.insert() ?? insertKeptComparison(workbookInExcel()));
  if (!report.done) await showPane({ panel: "wizard", report });
}
