import { emptyDraft, moneyFormat, requestSheets, type Draft } from "../scenarios";
import type { WorkbookPort } from "../workbook";
import { refusal, report, type ActionReport } from "./ActionReport";
import { sheetList } from "./sheetList";

/** Adds the sheets that providers fill in, with what the draft knows of the client. */
export async function requestQuotes(workbook: WorkbookPort, draft: Draft | undefined): Promise<ActionReport> {
  return report(await workbook.addSheets(sheetsOf(draft)), ({ sheets }) => {
    const advice = {
      excel: "select their tabs, then right-click › Move or Copy › new book, to send them to providers.",
      workbench: "download them from the pane’s step Quotes to send them to providers.",
    };
    return `Added ${sheetList(sheets.map(({ name }) => name))}: ${advice[workbook.host]}`;
  });
}

/** Saves the same sheets as a workbook of their own, where the host can; the user's workbook stays as it is. */
export async function downloadRequest(workbook: WorkbookPort, draft: Draft): Promise<ActionReport> {
  if (workbook.download === undefined) return requestQuotes(workbook, draft);
  const outcome = await workbook.download(sheetsOf(draft), FILE_NAME);
  return outcome.ok
    ? { done: true, message: `${FILE_NAME} was downloaded. Send it to each provider.` }
    : refusal(outcome.problem);
}

const FILE_NAME = "Request for quote.xlsx";

const sheetsOf = (draft: Draft = emptyDraft("")) => requestSheets(draft, moneyFormat(draft.currency));
