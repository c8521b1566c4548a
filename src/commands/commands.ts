import { ACTIONS, performAction, type Action, type ActionPage } from "../actions";
import { openHelp } from "./openHelp";
import { showPane, showWizardFirst } from "./showPane";

/**
 * Entry of the commands: tells Excel what the buttons of the ribbon do, by the names that the manifest has for them.
 * It runs in the page of the shared runtime before the pane's code is asked for, so it loads little.
 */
async function page(): Promise<ActionPage> {
  const { workbookInExcel } = await import("./excelWorkbook");
  return { workbook: workbookInExcel(), showPane, openHelp };
}

/** Carries a button out, and tells Excel that it has ended, come what may. */
async function press({ name }: Action, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.onReady();
    const report = await performAction(name, await page());
    if (report && !report.done) await showPane({ panel: "wizard", report });
  } catch (thrown) {
    const message = `That did not work: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
    const remedy = "Try again; if it stays, save the workbook and open it again.";
    await showPane({ panel: "wizard", report: { done: false, message, remedy } }).catch(() => undefined);
  } finally {
    event.completed();
  }
}

// Without Office.js, as when it could not be loaded, there is no ribbon either.
if (typeof Office !== "undefined") {
  for (const action of ACTIONS) {
    if (action.command === undefined) continue;
    Office.actions.associate(
      action.command,
      (event: Office.AddinCommands.Event) => void press(action, event),
    );
  }
  void Office.onReady().then(({ host }) => {
    if (host === Office.HostType.Excel) return showWizardFirst();
    return undefined;
  });
}
