import type { WorkbookEntry } from "../storage/WorkbookEntry";
import type { Desk } from "./Desk";

/** What the list has the page do. */
export interface WorkbookListActions {
  /** Opens an .xlsx file that the reader chooses. */
  openFile(file: File): Promise<void>;
  /** Gives the focus to the grid, for another workbook to be worked on. */
  toGrid(): void;
  /** Says what went wrong. */
  refuse(message: string): void;
}

/** The dialog that lists the workbooks of this browser: open, rename, duplicate, delete and restore. */
export class WorkbookList {
  private readonly dialog: HTMLDialogElement;
  private readonly list = document.createElement("ul");
  private entries: readonly WorkbookEntry[] = [];
  private renaming: string | undefined;

  constructor(
    page: HTMLElement,
    private readonly desk: Desk,
    private readonly actions: WorkbookListActions,
  ) {
    this.dialog = document.createElement("dialog");
    this.dialog.className = "workbooks";
    this.dialog.setAttribute("aria-labelledby", "workbooks-title");
    const title = document.createElement("h2");
    title.id = "workbooks-title";
    title.textContent = "Workbooks in this browser";
    const note = document.createElement("p");
    note.textContent = desk.store.isLasting
      ? "A deleted workbook can be restored for a week."
      : "This browser can't save your work: closing the page loses it.";
    const foot = document.createElement("div");
    foot.className = "workbooks-foot";
    foot.append(
      button("New workbook", () => this.leave(() => desk.create())),
      this.fileButton(),
      button("Close", () => this.close()),
    );
    this.dialog.append(title, this.list, note, foot);
    page.append(this.dialog);
  }

  async show(): Promise<void> {
    this.renaming = undefined;
    await this.read();
    if (!this.dialog.open) this.dialog.showModal();
  }

  /** Redraws the list, if it is in sight and nobody is typing in it. */
  update(): void {
    if (this.dialog.open && this.renaming === undefined) void this.read();
  }

  private async read(): Promise<void> {
    this.entries = await this.desk.store.list();
    this.draw();
  }

  private draw(): void {
    const focused = document.activeElement?.getAttribute("aria-label");
    this.list.replaceChildren(...this.entries.map((entry) => this.row(entry)));
    const field = this.list.querySelector("input");
    if (field) field.select();
    else if (focused) this.list.querySelector<HTMLElement>(`[aria-label="${CSS.escape(focused)}"]`)?.focus();
  }

  private row(entry: WorkbookEntry): HTMLLIElement {
    const row = document.createElement("li");
    const { id, name } = entry;
    if (entry.deletedAt !== undefined) {
      row.className = "is-deleted";
      const struck = document.createElement("s");
      struck.textContent = name;
      row.append(
        struck,
        this.rowButton("Restore", name, () => this.attempt(() => this.desk.restore(id))),
      );
      return row;
    }
    if (this.renaming === id) row.append(this.nameField(entry));
    else {
      const isOpen = id === this.desk.entry.id;
      const open = button(name, () => (isOpen ? this.close() : this.leave(() => this.desk.open(id))));
      open.className = "workbook-name";
      if (isOpen) open.setAttribute("aria-current", "true");
      const when = document.createElement("span");
      when.textContent = isOpen ? "open here" : `saved ${savedAt.format(entry.savedAt)}`;
      open.append(when);
      row.append(open);
    }
    row.append(
      this.rowButton("Rename", name, () => this.startRenaming(id)),
      this.rowButton("Duplicate", name, () => this.attempt(() => this.desk.duplicate(id))),
      this.rowButton("Delete", name, () => this.attempt(() => this.desk.delete(id))),
    );
    return row;
  }

  /** At once: what is typed next belongs in the field. */
  private startRenaming(id: string): void {
    this.renaming = id;
    this.draw();
  }

  private nameField({ id, name }: WorkbookEntry): HTMLInputElement {
    const field = document.createElement("input");
    field.value = name;
    field.maxLength = 100;
    field.setAttribute("aria-label", `New name of ${name}`);
    const end = (keeps: boolean): void => {
      if (this.renaming !== id) return;
      this.renaming = undefined;
      void this.attempt(() => (keeps ? this.desk.rename(id, field.value) : Promise.resolve()));
    };
    field.addEventListener("keydown", (event) => {
      if (event.key === "Enter") end(true);
      if (event.key !== "Escape") return;
      // Escape leaves the name as it was, and the dialog open.
      event.preventDefault();
      end(false);
    });
    field.addEventListener("blur", () => end(true));
    return field;
  }

  private rowButton(label: string, name: string, act: () => unknown): HTMLButtonElement {
    const made = button(label, act);
    made.setAttribute("aria-label", `${label} ${name}`);
    return made;
  }

  private fileButton(): HTMLLabelElement {
    const label = document.createElement("label");
    label.className = "file-button";
    const chooser = document.createElement("input");
    chooser.type = "file";
    chooser.accept = ".xlsx";
    chooser.addEventListener("change", () => {
      const file = chooser.files?.[0];
      chooser.value = "";
      if (file) void this.leave(() => this.actions.openFile(file));
    });
    label.append("Open .xlsx …", chooser);
    return label;
  }

  /** Does what puts another workbook on the desk, and closes the dialog. */
  private async leave(act: () => Promise<void>): Promise<void> {
    if (!(await this.attempt(act))) return;
    this.close();
    this.actions.toGrid();
  }

  private async attempt(act: () => Promise<void>): Promise<boolean> {
    try {
      await act();
      await this.read();
      return true;
    } catch (thrown) {
      this.close();
      this.actions.refuse(thrown instanceof Error ? thrown.message : String(thrown));
      return false;
    }
  }

  private close(): void {
    this.dialog.close();
  }
}

const savedAt = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeStyle: "short" });

function button(label: string, act: () => unknown): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.addEventListener("click", () => void act());
  return made;
}
