import { actionNamed, type PanelName } from "../actions";
import type { WorkbookPort } from "../workbook";
import type { Grid, GridCell } from "./grid/Grid";
import { Notice } from "./Notice";
import { ribbonGroups } from "./ribbon/ribbonGroups";
import { showRibbon } from "./ribbon/showRibbon";
import { connectDesk } from "./workbooks/connectDesk";
import type { Desk } from "./workbooks/Desk";
import { downloadWorkbook } from "./xlsx";

/** Joins the page's own controls to the grid: workbooks, Undo, Redo, the pane's switch, what is said of a cell. */
export function openWorkbenchPage(
  grid: Grid,
  desk: Desk,
  workbook: WorkbookPort,
  showPanel: (panel: PanelName) => void,
): void {
  const notice = new Notice(control("notice"));
  connectHistory(grid);
  grid.onRefused(({ message, remedy }) => notice.show({ message, remedy, isProblem: true }));
  connectStatus(grid);
  const openPane = connectPaneSwitch();
  const showInPane = (panel: PanelName): void => {
    openPane();
    showPanel(panel);
  };
  const download = (): Promise<void> => downloadWorkbook(grid, desk.entry.name);
  connectRibbon(grid, workbook, showInPane, notice, download);
  connectParts(grid);
  const controls = {
    name: control("workbook-name"),
    newWorkbook: control("new-workbook"),
    saved: control("saved"),
    warning: control("warning"),
    pane: control("task-pane"),
  };
  connectDesk(grid, desk, controls, notice, download);
}

function connectHistory(grid: Grid): void {
  const undo = control("undo");
  const redo = control("redo");
  const show = (): void => {
    undo.toggleAttribute("disabled", !grid.canUndo);
    redo.toggleAttribute("disabled", !grid.canRedo);
  };
  const after = (step: () => Promise<void>) => () => void step().then(() => grid.focus());
  undo.addEventListener(
    "click",
    after(() => grid.undo()),
  );
  redo.addEventListener(
    "click",
    after(() => grid.redo()),
  );
  grid.on("history", show);
  show();
}

/** What stands in the selected cell, in words: the only place where keyboard and screen reader meet a message. */
function connectStatus(grid: Grid): void {
  const status = control("cell-status");
  let last = "";
  const show = (): void => {
    const cell = grid.selectedCell();
    const sentence = cellSentence(cell);
    if (`${cell.address} ${sentence}` === last) return;
    last = `${cell.address} ${sentence}`;
    const address = document.createElement("b");
    address.textContent = cell.address;
    const text = document.createElement("span");
    text.textContent = sentence;
    status.classList.toggle("failing", cell.error !== undefined || cell.problem !== undefined);
    status.replaceChildren(address, text);
  };
  for (const event of ["selected", "calculated", "changed"] as const)
    grid.on(event, () => queueMicrotask(show));
  show();
}

/** The sentence that the status line says of a cell. */
export function cellSentence(cell: GridCell): string {
  if (cell.error) return `${cell.error.functionName} ${cell.error.code}: ${cell.error.message}`;
  if (cell.problem !== undefined) return `${cell.text}: ${cell.problem}   ${cell.formula}`;
  if (cell.formula !== "") return `${cell.text}   ${cell.formula}`;
  return cell.text === "" ? "Empty" : cell.text;
}

/** Joins the switch to the pane; answers how to bring the pane into sight. */
function connectPaneSwitch(): () => void {
  const pane = control("task-pane");
  const button = control("toggle-pane");
  const show = (isShown: boolean): void => {
    pane.hidden = !isShown;
    button.setAttribute("aria-expanded", String(isShown));
  };
  button.addEventListener("click", () => show(pane.hidden === true));
  return () => show(true);
}

/** The row of buttons, and the entry of a cell's own menu. */
function connectRibbon(
  grid: Grid,
  workbook: WorkbookPort,
  showPanel: (panel: PanelName) => void,
  notice: Notice,
  download: () => Promise<void>,
): void {
  const groups = ribbonGroups({
    workbook,
    showPane: ({ panel }) => showPanel(panel),
    download,
    openHelp: () => void open("../help/index.html", "_blank", "noopener"),
  });
  showRibbon(control("ribbon"), groups, ({ done, message, remedy }) =>
    notice.show({ message, isProblem: !done, ...(remedy === undefined ? {} : { remedy }) }),
  );
  grid.addCellCommand(actionNamed("explain").label, () => {
    showPanel("explain");
  });
}

/** F6 and Shift+F6 go round the bar, the grid and the pane, as in Excel: inside the grid Tab moves by cells. */
function connectParts(grid: Grid): void {
  const focusFirst = (part: HTMLElement) => (): void =>
    part.querySelector<HTMLElement>('button:enabled, [tabindex="0"], a[href], input')?.focus();
  const main = control("grid");
  const parts = [
    { element: control("workbook-bar"), enter: focusFirst(control("workbook-bar")) },
    { element: main, enter: () => grid.focus() },
    { element: control("task-pane"), enter: focusFirst(control("task-pane")) },
  ];
  addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      const open = parts.filter(({ element }) => !element.hidden);
      // The grid's own editor may stand anywhere in the page: what is in no other part is in the grid.
      const found = open.findIndex(({ element }) => element.contains(document.activeElement));
      const present = found === -1 ? open.findIndex(({ element }) => element === main) : found;
      const step = event.shiftKey ? open.length - 1 : 1;
      open[(present + step) % open.length]?.enter();
    },
    { capture: true },
  );
}

function control(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no part "${id}".`);
  return found;
}
