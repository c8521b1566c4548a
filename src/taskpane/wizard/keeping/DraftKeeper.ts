import {
  keepDraft,
  keptDraft,
  readComparison,
  reconcile,
  writeComparison,
  type ActionReport,
  type Tables,
} from "../../../actions";
import { draftFromTables, quoteTable, scenarioTable, writeDraft, type Draft } from "../../../scenarios";
import type { WorkbookPort } from "../../../workbook";
import { firstForeignAmount } from "../foreignAmounts";
import type { KeepingEvent } from "../WizardEvent";

/** How long nothing may have happened before the workbook is written to or read, in milliseconds. */
export const PAUSE = 700;

/**
 * Keeps wizard and workbook together: the draft as text, and once sheets are inserted, their tables, which either
 * side may change. One thing at a time is asked of the workbook.
 */
export class DraftKeeper {
  private draft: Draft | undefined;
  private mayKeep = false;
  /** What both sides held when they were last brought together. */
  private base: Tables | undefined;
  /** The sheet's side of a conflict that nobody has settled. */
  private disputed: Tables | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private queue: Promise<void> = Promise.resolve();
  private readonly stopListening: () => void;

  /** `kept` is what needs no writing: what the wizard opened with, later what was read or written last. */
  constructor(
    private readonly workbook: WorkbookPort,
    private kept: Draft,
    private readonly dispatch: (event: KeepingEvent) => void,
  ) {
    this.stopListening = workbook.on("tables changed", () => this.soon());
  }

  /** Reads what the workbook keeps, and tells the wizard. */
  start(): Promise<void> {
    return this.inTurn(async () => {
      const { kept, report } = await keptDraft(this.workbook);
      if (report) {
        this.refuse(`${sentences(report)} ${NOT_KEPT}`);
        return;
      }
      if (kept?.state === "newer") {
        this.refuse(
          `This workbook keeps a draft of a newer version of the add-in, which is left as it is. ${NOT_KEPT}`,
        );
        return;
      }
      if (kept?.state === "unreadable") {
        this.refuse(`${kept.problem} It is left as it is. ${NOT_KEPT}`);
        return;
      }
      this.mayKeep = true;
      if (kept !== undefined) this.kept = this.draft = kept.draft;
      this.dispatch({ type: "draft read", draft: kept?.draft, keeping: { state: "on" } });
      await this.meet();
    });
  }

  /** What the wizard holds once what the workbook was asked so far is done: first of all, to read its draft. */
  async settled(): Promise<Draft | undefined> {
    await this.inTurn(() => undefined);
    return this.draft;
  }

  /** Takes note of what the wizard holds now; the workbook follows after a pause. */
  changed(draft: Draft): void {
    this.draft = draft;
    if (draft !== this.kept) this.soon();
  }

  /** Writes what is still to be written, without waiting for the pause: the pane is about to go. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    return this.inTurn(async () => {
      await this.meet();
      await this.keep();
    });
  }

  /** Settles a conflict in favour of one side. */
  settle(side: "sheet" | "wizard"): Promise<void> {
    return this.inTurn(async () => {
      const { disputed } = this;
      if (disputed === undefined) return;
      this.disputed = undefined;
      if (side === "sheet") this.take(disputed, false);
      else await this.write();
      this.dispatch({ type: "conflict settled" });
    });
  }

  stop(): void {
    clearTimeout(this.timer);
    this.stopListening();
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), PAUSE);
  }

  private inTurn(work: () => Promise<void> | void): Promise<void> {
    this.queue = this.queue.then(work);
    return this.queue;
  }

  private refuse(why: string): void {
    this.mayKeep = false;
    this.dispatch({ type: "draft read", draft: undefined, keeping: { state: "off", why } });
  }

  private async keep(): Promise<void> {
    const { draft } = this;
    if (!this.mayKeep || draft === undefined || draft === this.kept) return;
    const report = await keepDraft(this.workbook, writeDraft(draft));
    if (report.done) this.kept = draft;
    // Somebody is typing in a cell, say: the next pause is another chance.
    else this.timer ??= setTimeout(() => void this.flush(), 4 * PAUSE);
  }

  /** Brings wizard and tables together, where there are sheets. */
  private async meet(): Promise<void> {
    const { draft } = this;
    if (draft?.inserted === undefined) {
      this.base = undefined;
      return;
    }
    const { tables: sheet } = await readComparison(this.workbook, draft.inserted);
    if (sheet === undefined) {
      if (await this.areGone(draft.inserted)) this.dispatch({ type: "sheets gone" });
      return;
    }
    const wizard = tablesOf(draft);
    // Sheets that are met for the first time are the source.
    const result = reconcile(this.base ?? wizard, sheet, wizard);
    switch (result.state) {
      case "same":
        this.base = sheet;
        return;
      case "take sheet": {
        this.take(sheet, this.base === undefined);
        return;
      }
      case "write":
        return this.write();
      case "conflict":
        this.disputed = sheet;
        this.dispatch({ type: "conflict found", differences: result.differences });
    }
  }

  private take(sheet: Tables, isQuiet: boolean): void {
    this.base = sheet;
    if (this.draft === undefined) return;
    this.draft = draftFromTables(this.draft, sheet.quotes, sheet.scenarios);
    this.dispatch({ type: "tables read", draft: this.draft, isQuiet });
  }

  private async write(): Promise<void> {
    const { draft } = this;
    // An amount in another currency waits in the wizard until it is mended.
    if (draft?.inserted === undefined || firstForeignAmount(draft) !== undefined) return;
    const { tables } = await writeComparison(this.workbook, draft.inserted, tablesOf(draft));
    if (tables === undefined) return;
    this.base = tables;
    // A workbook reads what it is given: a text may have become a number.
    const isRead = reconcile(tables, tables, tablesOf(draft)).state !== "same";
    if (isRead && this.draft === draft) this.take(tables, true);
  }

  private async areGone(inserted: NonNullable<Draft["inserted"]>): Promise<boolean> {
    const read = await this.workbook.readTables([inserted.quotesTable, inserted.scenariosTable]);
    return read.ok && read.value.some((table) => table === undefined);
  }
}

const NOT_KEPT = "You can work, but what you enter is not kept.";

const sentences = ({ message, remedy }: ActionReport): string => [message, remedy].filter(Boolean).join(" ");

function tablesOf(draft: Draft): Tables {
  return { quotes: quoteTable(draft), scenarios: scenarioTable(draft) };
}
