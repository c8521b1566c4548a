import { drawChart, mountTaskPane } from "../taskpane";
import type { WorkbookPort } from "../workbook";
import type { CustomFunctionsHost } from "./CustomFunctionsHost";
import { linkedPane, readFunctionMetadata } from "../actions";
import { loadEngine } from "./grid/engine/loadEngine";
import { WorkbookStore } from "./storage/WorkbookStore";
import { waitingWorkbook } from "./WaitingWorkbook";
import { Desk } from "./workbooks/Desk";
import { WorkbenchWorkbook } from "./WorkbenchWorkbook";
import "./grid/engine/engineStyles";
import "./workbench.css";

/**
 * The page's start: the pane first, which is light; then what the scripts of the functions have associated, its metadata
 * and the kept workbook make the grid.
 */
async function start(): Promise<void> {
  const container = element("grid");
  const pane = element("task-pane");
  const host = (globalThis as unknown as { CustomFunctions: CustomFunctionsHost }).CustomFunctions;
  let arrive: (workbook: WorkbookPort) => void = () => undefined;
  const arriving = new Promise<WorkbookPort>((resolve) => (arrive = resolve));
  let taskPane = mountTaskPane(pane, waitingWorkbook(arriving));
  const [{ createGrid }, { openWorkbenchPage }, functions, store] = await Promise.all([
    loadEngine(),
    import("./WorkbenchPage"),
    loadMetadata(),
    WorkbookStore.open(),
  ]);
  const { entry, snapshot } = await Desk.firstWorkbook(store);
  const darkMode = matchMedia("(prefers-color-scheme: dark)");
  const grid = await createGrid({
    container,
    functions,
    host,
    darkMode: darkMode.matches,
    drawChart,
    ...(snapshot ? { snapshot } : {}),
  });
  darkMode.addEventListener("change", () => grid.setDarkMode(darkMode.matches));
  const workbook = new WorkbenchWorkbook(grid);
  // Another workbook has another draft.
  grid.on("opened", () => {
    taskPane();
    taskPane = mountTaskPane(pane, workbook);
  });
  const desk = await Desk.over(grid, store, entry, flushPane);
  // Only now: a workbook that another tab changes takes nothing from the pane.
  arrive(workbook);
  openWorkbenchPage(grid, desk, workbook, (panel) => taskPane.show(panel));
  // For the browser's console and the end-to-end tests: the canvas cannot be read from outside.
  Object.assign(globalThis, { workbench: grid, workbook });
  document.documentElement.dataset["state"] = "ready";
}

async function loadMetadata() {
  const response = await fetch("../functions.json");
  if (!response.ok) throw new Error("The list of functions (functions.json) could not be loaded.");
  return readFunctionMetadata(await response.json());
}

/** Has what was last typed in the pane written to the workbook. */
async function flushPane(): Promise<void> {
  await linkedPane()?.draft();
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no part "${id}".`);
  return found;
}

start().catch((problem: unknown) => {
  const status = element("cell-status");
  status.classList.add("failing");
  status.textContent = `The workbench did not start. ${problem instanceof Error ? problem.message : String(problem)}`;
});
