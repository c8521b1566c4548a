import { ExcelWorkbook } from "../workbook";
import { mountTaskPane } from "./mountTaskPane";
import { sayInPage, WORD_AFTER } from "./sayInPage";
import { officeDarkMode } from "./theme/DarkMode";

/** Entry of the task pane in Excel: waits for Office, and shows the pane, or why there is none. */
async function start(container: HTMLElement): Promise<void> {
  fillPage(container);
  if (typeof Office === "undefined") {
    sayInPage(container, "Office.js could not be loaded, so the pane cannot reach the workbook.", [
      "Check the connection to the internet, then close the pane and open it again.",
    ]);
    return;
  }
  const waiting = setTimeout(() => {
    sayInPage(container, "Waiting for Excel to answer …", [
      "Office.js has loaded, but not the part of it that reaches the workbook. The pricing functions work meanwhile.",
      "If this stays, check the connection to appsforoffice.microsoft.com, then close the pane and open it again.",
    ]);
  }, WORD_AFTER);
  const { host } = await Office.onReady();
  clearTimeout(waiting);
  if (host !== Office.HostType.Excel) {
    sayInPage(container, "This page is the task pane of an add-in for Excel.", [
      "Open it from Excel's ribbon, where it has a workbook to work on.",
    ]);
    return;
  }
  container.replaceChildren();
  Object.assign(container.style, { padding: "", font: "" });
  mountTaskPane(container, new ExcelWorkbook(), {
    darkMode: officeDarkMode(() => Office.context.officeTheme),
  });
}

/** The pane scrolls inside the page. By script: the page's security policy allows no styles in its text. */
function fillPage(container: HTMLElement): void {
  for (const element of [document.documentElement, document.body, container]) {
    Object.assign(element.style, { height: "100%", margin: "0" });
  }
}

const container = document.getElementById("task-pane");
if (container) void start(container);
