import { drawChart, mountTaskPane } from "../taskpane";
import type { CustomFunctionsHost } from "./CustomFunctionsHost";
import { readFunctionMetadata } from "../actions";
import { createGrid } from "./grid/UniverGrid";
import { openWorkbenchPage } from "./WorkbenchPage";
import { WorkbookStore } from "./storage/WorkbookStore";
import { WorkbenchWorkbook } from "./WorkbenchWorkbook";
import "./workbench.css";

/** The page's start: what functions.js has associated, its metadata and the kept workbook make the grid. */
async function start(): Promise<void> {
  const container = element("grid");
  const pane = element("task-pane");
  const host = (globalThis as unknown as { CustomFunctions: CustomFunctionsHost }).CustomFunctions;
  const [functions, store] = await Promise.all([loadMetadata(), openStore()]);
  const snapshot = await store?.current();
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
  let taskPane = mountTaskPane(pane, workbook);
  // Another workbook has another draft.
  grid.on("opened", () => {
    taskPane();
    taskPane = mountTaskPane(pane, workbook);
  });
  openWorkbenchPage(grid, store, workbook, (panel) => taskPane.show(panel));
  // For the browser's console and the end-to-end tests: the canvas cannot be read from outside.
  Object.assign(globalThis, { workbench: grid, workbook });
  document.documentElement.dataset["state"] = "ready";
}

async function loadMetadata() {
  const response = await fetch("../functions.json");
  if (!response.ok) throw new Error("The list of functions (functions.json) could not be loaded.");
  return readFunctionMetadata(await response.json());
}

/** The store, or undefined where this browser keeps nothing: the workbench works, and says so. */
async function openStore(): Promise<WorkbookStore | undefined> {
  try {
    return await WorkbookStore.open();
  } catch {
    return undefined;
  }
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
