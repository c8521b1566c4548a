import { ExcelRefusal } from "./ExcelRefusal";
import { problemOf } from "./problemOf";
import type { WorkbookOutcome } from "./WorkbookPort";

/** How long one request may stay without an answer, in milliseconds: Office.js itself waits for ever. */
export const LONGEST_WAIT = 10_000;

/** Whether this Excel has the members of ExcelApi 1.x. */
export function hasExcelApi(minor: number): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", `1.${minor}`);
}

/**
 * Runs a batch in Excel; what Excel refuses comes back as a problem in words. While a cell is being edited Excel
 * refuses at once: a write that waited for the edit to end would come as a surprise. A request that Excel does not
 * answer is given up; should its answer come after all, the batch fails there, and takes back what it built.
 */
export async function inExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<WorkbookOutcome<T>> {
  // One step for undo, where this Excel can do it.
  const options: Excel.RunOptions = hasExcelApi(20) ? { mergeUndoGroup: true } : {};
  const patience = new Patience();
  try {
    const run = Excel.run(options, (context) => {
      patience.watch(context);
      return batch(context);
    });
    return { ok: true, value: await Promise.race([run, patience.end]) };
  } catch (thrown) {
    return { ok: false, problem: problemOf(thrown) };
  } finally {
    patience.stop();
  }
}

/** That Excel did not answer, seen by the one who asked and, should the answer come later, by the batch. */
export const isUnanswered = (failure: unknown): boolean =>
  failure instanceof ExcelRefusal && failure.code === "no-answer";

/** Waits for the answer to each request of a batch, but not for ever. */
class Patience {
  /** Never comes to an end but by a request that is not answered. */
  readonly end: Promise<never>;
  private giveUp: (reason: ExcelRefusal) => void = () => undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private hasEnded = false;

  constructor() {
    this.end = new Promise((_resolve, reject) => {
      this.giveUp = reject;
    });
  }

  watch(context: Excel.RequestContext): void {
    const sync = context.sync.bind(context);
    context.sync = async <T>(passed?: T): Promise<T> => {
      this.demand();
      this.stop();
      this.timer = setTimeout(() => {
        this.hasEnded = true;
        this.giveUp(this.refusal());
      }, LONGEST_WAIT);
      try {
        return await sync(passed);
      } finally {
        this.stop();
        this.demand();
      }
    };
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private demand(): void {
    if (this.hasEnded) throw this.refusal();
  }

  private refusal(): ExcelRefusal {
    return new ExcelRefusal("no-answer", `Excel has not answered for ${LONGEST_WAIT / 1000} seconds.`);
  }
}
