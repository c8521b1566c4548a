import { showPane } from "./showPane";

/** Opens the help pages in a browser, and where that cannot be, the list of functions in the pane. */
export async function openHelp(): Promise<void> {
  const address = new URL("help/index.html", document.baseURI).href;
  // Excel on the web has no such call, but is a browser already.
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(address);
    return;
  }
  if (window.open(address, "_blank") !== null) return;
  await showPane({
    panel: "functions",
    report: {
      done: false,
      message: "The browser did not let the help pages open.",
      remedy: `They are at ${address}.`,
    },
  });
}
