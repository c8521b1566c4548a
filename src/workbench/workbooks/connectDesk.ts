import type { Grid } from "../grid/Grid";
import type { Notice } from "../Notice";
import { openXlsxFile } from "../openFile/openXlsxFile";
import type { Desk, DeskEvent } from "./Desk";
import { WarningBar } from "./WarningBar";
import { WorkbookList } from "./WorkbookList";

/** The parts of the page that show which workbook is open and whether it is saved. */
export interface DeskControls {
  readonly name: HTMLElement;
  readonly newWorkbook: HTMLElement;
  readonly saved: HTMLElement;
  readonly warning: HTMLElement;
  /** What only an editable workbook has a use for. */
  readonly pane: HTMLElement;
}

const SAVED_WORDS: Partial<Readonly<Record<DeskEvent, string>>> = {
  saving: "Saving …",
  saved: "Saved in this browser",
  "not saved": "Not saved",
};

/** Joins the desk to the page: its name, the list of workbooks, what is said of saving, files that are dropped. */
export function connectDesk(
  grid: Grid,
  desk: Desk,
  controls: DeskControls,
  notice: Notice,
  download: () => Promise<void>,
): void {
  const warning = new WarningBar(controls.warning);
  const refuse = (message: string): void => notice.show({ message, isProblem: true });
  const openFile = async (file: File): Promise<void> => {
    const { plans, leftOut } = await openXlsxFile(file, grid.functionNames);
    await desk.create(file.name.replace(/\.xlsx$/i, ""));
    grid.fill(plans);
    notice.show({
      message: `Opened ${file.name}.`,
      ...(leftOut === "" ? {} : { remedy: leftOut, stays: true }),
    });
  };
  const list = new WorkbookList(document.body, desk, { openFile, refuse, toGrid: () => grid.focus() });

  const warn = (): void => {
    const downloading = ["Download", () => void download()] as const;
    if (desk.readsOnly && desk.isAsking)
      warning.show("The other tab is saving this workbook; then it can be changed here …", []);
    else if (desk.readsOnly)
      warning.show(
        "This workbook is open in another tab, where it can be changed. Here you can only read it.",
        [
          [
            "Edit it here",
            () => {
              desk.askForEditing();
              grid.focus();
            },
          ],
        ],
      );
    else if (!desk.store.isLasting)
      warning.show("This browser can't save your work: closing the page loses it.", [downloading]);
    else if (desk.wasRefused)
      warning.show(
        "This browser refused to save your work, perhaps because its storage is full: closing the page loses it.",
        [downloading],
      );
    else warning.hide();
  };
  const draw = (event: DeskEvent): void => {
    const words = SAVED_WORDS[event];
    if (words !== undefined && desk.store.isLasting) {
      controls.saved.textContent = words;
      controls.saved.dataset["state"] = event === "not saved" ? "failed" : event;
    }
    if (event === "list") list.update();
    if (event === "refused")
      refuse("The other tab can't save this workbook, and keeps it. Save it there with Download .xlsx.");
    if (event === "unanswered")
      refuse("The other tab does not answer. Close it, and the workbook can be changed here.");
    if (event === "editable again") notice.show({ message: "This workbook can be changed here now." });
    controls.name.textContent = desk.entry.name;
    document.documentElement.dataset["access"] = desk.readsOnly ? "read only" : "full";
    controls.pane.inert = desk.readsOnly;
    warn();
  };
  desk.on(draw);
  draw("opened");

  controls.name.addEventListener("click", () => void list.show());
  controls.newWorkbook.addEventListener("click", () => {
    void newWorkbook(grid, desk, notice).catch((thrown: unknown) =>
      refuse(thrown instanceof Error ? thrown.message : String(thrown)),
    );
  });
  addEventListener("pagehide", () => void desk.saveAtOnce());
  addEventListener("beforeunload", (event) => {
    const isLost = desk.store.isLasting ? !desk.saveAtOnce() : !grid.isEmpty;
    if (isLost) event.preventDefault();
  });
}

/** A new workbook; an empty one that is open already will do. */
async function newWorkbook(grid: Grid, desk: Desk, notice: Notice): Promise<void> {
  const { entry } = desk;
  // What is being typed counts, too.
  if (!desk.readsOnly) await grid.endEditing();
  if (!desk.readsOnly && grid.isEmpty && grid.sheets.draft === undefined) {
    grid.focus();
    return;
  }
  await desk.create();
  notice.show({
    message: `“${entry.name}” is kept in the list of workbooks.`,
    action: {
      label: `Back to “${entry.name}”`,
      act: () => void desk.open(entry.id).then(() => grid.focus()),
    },
  });
}
