import { openHelp } from "./openHelp";
import { showPane, showWizardFirst } from "./showPane";

/**
 * Entry of the commands: tells Excel what the buttons of the ribbon do, by the names that the manifest has for them.
 * It runs in the page of the shared runtime before the pane's code is asked for, so it loads little.
 */
const buttons: Readonly<Record<string, () => Promise<void>>> = {
  insertScenarioSheets: async () => (await import("./insertScenarioSheets")).insertScenarioSheets(),
  explainCell: () => showPane({ panel: "explain" }),
  showSamples: () => showPane({ panel: "samples" }),
  openHelp,
};

/** Carries a button out, and tells Excel that it has ended, come what may. */
async function press(button: () => Promise<void>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.onReady();
    await button();
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
  for (const [name, button] of Object.entries(buttons)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void press(button, event));
  }
  void Office.onReady().then(({ host }) => {
    if (host === Office.HostType.Excel) return showWizardFirst();
    return undefined;
  });
}
