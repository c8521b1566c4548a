import {
  areSame,
  draftFromRows,
  draftRows,
  mergeRows,
  settleDifferences,
  sheetRows,
  withChanges,
  withoutSheets,
  writeDraft,
  type Difference,
  type Draft,
  type InsertedSheets,
  type Rows,
} from "../../scenarios";
import type { WorkbookPort } from "../../workbook";
import { refusal, type ActionReport } from "../ActionReport";
import { keepDraft, keptDraft } from "./keptDraft";
import { readSheets } from "./readSheets";
import type { SyncEvent } from "./SyncEvent";
import { writeSheets } from "./writeSheets";

/** How long nothing may have happened before the workbook is written to or read, in milliseconds. */
export const PAUSE = 700;
/** How long what the workbook refused waits to be tried again: twice as long each time, up to the longest. */
const FIRST_RETRY = 4 * PAUSE;
const LONGEST_RETRY = 30_000;
/** So many refusals in a row are worth a word even where nothing waits to be written. */
const PATIENCE = 4;
/** What is typed while the sheets are written is written in another turn; so many follow each other without a pause. */
const TURNS = 3;

export interface DraftSyncOptions {
  /** Whether the draft has to wait in the wizard until something in it is fixed. */
  readonly isHeldBack?: (draft: Draft) => boolean;
}

/**
 * Keeps wizard and workbook together: the draft as text, and once sheets are inserted, their tables, which either
 * side may change. One thing at a time is asked of the workbook; what it refuses is said, and tried again until it holds.
 */
export class DraftSync {
  private draft: Draft;
  private state: "unread" | "on" | "off" = "unread";
  /** What both sides held when they were last brought together. */
  private base: Rows | undefined;
  /** Where both sides differ and nobody has chosen, and what stood in the sheets then. */
  private disputed: { readonly differences: readonly Difference[]; readonly sheet: Rows } | undefined;
  /** The text that the workbook keeps, and needs no writing. */
  private kept: string;
  private refusals = 0;
  private said: ActionReport | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private queue: Promise<void> = Promise.resolve();
  private readonly stopListening: readonly (() => void)[];
  private isStopped = false;
  /** Whether the sheets were read before. */
  private hasMet = false;

  /** @param untouched what the wizard opened with, which is not worth writing */
  constructor(
    private readonly workbook: WorkbookPort,
    private readonly untouched: Draft,
    private readonly listener: (event: SyncEvent) => void,
    private readonly options: DraftSyncOptions = {},
  ) {
    this.draft = untouched;
    this.kept = writeDraft(untouched);
    this.stopListening = [
      workbook.on("tables changed", () => this.soon()),
      workbook.on("calculated", () => this.look(PAUSE)),
    ];
  }

  /** Reads what the workbook keeps, and tells the wizard. */
  start(): Promise<void> {
    return this.flush();
  }

  /** What the wizard holds now, as far as is known here. */
  get current(): Draft {
    return this.draft;
  }

  /** Takes note of what the wizard holds now; the workbook follows after a pause. */
  changed(draft: Draft): void {
    if (draft === this.draft) return;
    this.draft = draft;
    this.soon();
  }

  /** Takes note of sheets that were inserted of a draft: what was typed since then goes into them. */
  inserted(from: Draft, inserted: InsertedSheets): void {
    this.base = draftRows(from);
    this.dispatch({ type: "sheets inserted", inserted });
    this.changed({ ...this.draft, inserted });
  }

  /** Something may have changed without a word, as a cell does that follows another. */
  look(pause = 0): void {
    if (this.state === "unread" || this.draft.inserted !== undefined) this.soon(pause);
  }

  /** Writes what is still to be written, without waiting for the pause. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    return this.inTurn(async () => {
      await this.keepAfter((await this.open()) ?? (await this.meet()));
    });
  }

  /**
   * Writes the draft at once, whatever else is under way: the page is about to go, and waits for nothing. The
   * sheets follow when the pane is opened again.
   */
  flushBeforeLeaving(): void {
    if (this.state !== "on") return;
    const text = this.text();
    if (text !== this.kept) this.workbook.writeDraftAtOnce(text);
  }

  /** Settles differences, all of them by default, in favor of one side. */
  settle(side: "sheet" | "wizard", which?: readonly Difference[]): Promise<void> {
    return this.inTurn(async () => {
      const { disputed, base } = this;
      if (disputed === undefined || base === undefined) return;
      const { differences, sheet } = disputed;
      const chosen = which ?? differences;
      this.base = settleDifferences(chosen, side, { base, sheet, draft: draftRows(this.draft) });
      await this.keepAfter(await this.meet());
    });
  }

  /** Asks no more of the workbook, which may be another by now, and says no more. */
  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
    for (const stop of this.stopListening) stop();
  }

  private dispatch(event: SyncEvent): void {
    if (!this.isStopped) this.listener(event);
  }

  private soon(pause = PAUSE): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), pause);
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const ifGoing = (): Promise<void> | undefined => (this.isStopped ? undefined : work());
    this.queue = this.queue.then(ifGoing).catch((thrown: unknown) => {
      const message = `The workbook could not be kept up to date: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
      this.tell({ done: false, message });
    });
    return this.queue;
  }

  /** Says what keeps the workbook from following, and tries it again. */
  private tell(trouble: ActionReport | undefined): void {
    if (this.isStopped) return;
    this.refusals = trouble === undefined ? 0 : this.refusals + 1;
    if (trouble === undefined) {
      if (this.said) this.dispatch({ type: "sync troubled", trouble });
      this.said = undefined;
      return;
    }
    this.timer ??= setTimeout(
      () => void this.flush(),
      Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** (this.refusals - 1)),
    );
    this.say(trouble);
  }

  private say(trouble: ActionReport): void {
    // That Excel cannot be read for a moment matters to nobody who has changed nothing here.
    const hasWork = this.text() !== this.kept || this.waitsForSheets();
    const isSmall = this.refusals < PATIENCE && this.state === "on" && !hasWork;
    if (isSmall || this.isStopped || trouble === this.said) return;
    this.said = trouble;
    this.dispatch({ type: "sync troubled", trouble });
  }

  /** Learns what the workbook keeps, once. */
  private async open(): Promise<ActionReport | undefined> {
    if (this.state !== "unread") return undefined;
    const { kept, report } = await keptDraft(this.workbook);
    if (report) return report;
    if (kept?.state === "newer" || kept?.state === "unreadable") {
      const why =
        kept.state === "newer"
          ? `This workbook has a draft from a newer version of the add-in, which is left as it is.`
          : `${kept.problem} It is left as it is.`;
      this.state = "off";
      this.dispatch({
        type: "draft read",
        draft: undefined,
        before: this.untouched,
        sync: { state: "off", why: `${why} ${NOT_KEPT}` },
      });
      return undefined;
    }
    this.state = "on";
    if (kept !== undefined) {
      this.kept = writeDraft(kept.draft, kept.base);
      // Sheets that are met for the first time are the source of what the draft holds, but for what waits for them.
      if (kept.draft.inserted) this.base = kept.base ?? draftRows(kept.draft);
      this.draft = withChanges(kept.draft, this.untouched, this.draft);
    }
    this.dispatch({ type: "draft read", draft: kept?.draft, before: this.untouched, sync: { state: "on" } });
    return undefined;
  }

  /** Keeps the draft, also where the sheets cannot follow: why is said first, since keeping may take as long. */
  private async keepAfter(trouble: ActionReport | undefined): Promise<void> {
    if (trouble) this.say(trouble);
    this.tell((await this.keep()) ?? trouble);
  }

  private async keep(): Promise<ActionReport | undefined> {
    const text = this.text();
    if (this.isStopped || this.state !== "on" || text === this.kept) return undefined;
    const report = await keepDraft(this.workbook, text);
    if (!report.done) return report;
    this.kept = text;
    return undefined;
  }

  /** What the workbook is to keep: with it, what the sheets do not hold yet. */
  private text(): string {
    return writeDraft(this.draft, this.waitsForSheets() ? this.base : undefined);
  }

  /** Whether the draft holds what its sheets do not hold yet. */
  private waitsForSheets(): boolean {
    const { draft, base } = this;
    return draft.inserted !== undefined && base !== undefined && !areSame(base, draftRows(draft));
  }

  /** Brings wizard and tables together, where there are sheets; answers what kept it from that. */
  private async meet(): Promise<ActionReport | undefined> {
    for (let turn = 0; turn < TURNS; turn++) {
      const { inserted } = this.draft;
      if (inserted === undefined) {
        this.base = undefined;
        return undefined;
      }
      const read = await readSheets(this.workbook, inserted);
      if (read.report) {
        if (!read.isGone) return read.report;
        this.loseSheets(read.report);
        return undefined;
      }
      // What was typed while the sheets were read counts.
      const { draft } = this;
      const mine = draftRows(draft);
      const base = this.base ?? mine;
      const sheet = sheetRows(read.tables, base, mine);
      const merge = mergeRows(base, sheet, mine);
      this.base = merge.base;
      if (merge.changesDraft) {
        this.draft = draftFromRows(draft, merge.draft);
        this.dispatch({ type: "sheets read", base, sheet, isQuiet: !this.hasMet || turn > 0 });
      }
      this.hasMet = true;
      this.dispute(merge.differences, sheet);
      if (this.isStopped || !merge.changesSheet || this.options.isHeldBack?.(this.draft)) return undefined;
      const written = await writeSheets(this.workbook, inserted, read.tables, sheet, merge.sheet);
      if (written.ok) this.base = merge.baseOnceWritten;
      else if (written.problem.code !== "changed") return refusal(written.problem);
      // A workbook reads what it is given: a text may have become a number.
    }
    this.soon();
    return undefined;
  }

  private dispute(differences: readonly Difference[], sheet: Rows): void {
    const was = this.disputed;
    if (differences.length === 0) {
      this.disputed = undefined;
      if (was !== undefined) this.dispatch({ type: "conflict settled" });
      return;
    }
    this.disputed = { differences, sheet };
    if (JSON.stringify(was?.differences) === JSON.stringify(differences)) return;
    this.dispatch({ type: "conflict found", differences });
  }

  private loseSheets(report: ActionReport): void {
    this.base = this.disputed = undefined;
    this.draft = withoutSheets(this.draft);
    const remedy = "Your quotes and scenarios are still here: insert the scenario sheets again.";
    this.dispatch({ type: "sheets gone", report: { ...report, remedy } });
  }
}

const NOT_KEPT = "You can work, but your entries are not saved.";
