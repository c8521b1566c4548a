import { inExcel } from "./inExcel";
import type { WorkbookEvent } from "./WorkbookPort";

/** Excel takes no listeners while a cell is being edited, say: they are offered again, later and later. */
const FIRST_RETRY = 500;
const LONGEST_RETRY = 10_000;

/** Listeners that Excel has, with the context by which they are taken back. */
interface Registered {
  readonly context: Excel.RequestContext;
  readonly handlers: readonly { remove(): void }[];
}

/**
 * Calls the listener after an event of Excel's own; answers how to stop that. The collections are listened to, not
 * single tables, so tables that come later are heard too.
 */
export function listenInExcel(event: WorkbookEvent, listener: () => void): () => void {
  let isStopped = false;
  let registered: Registered | undefined;
  const hear = (): Promise<void> => {
    if (!isStopped) listener();
    return Promise.resolve();
  };
  const register = async (retry: number): Promise<void> => {
    const outcome = await inExcel(async (context) => {
      const handlers = handlersOf(context, event, hear);
      await context.sync();
      registered = { context, handlers };
    });
    if (isStopped) await unregister();
    else if (!outcome.ok) setTimeout(() => void register(Math.min(2 * retry, LONGEST_RETRY)), retry);
  };
  const unregister = async (): Promise<void> => {
    const taken = registered;
    registered = undefined;
    if (taken !== undefined) await takeBack(taken);
  };
  void register(FIRST_RETRY);
  return () => {
    isStopped = true;
    void unregister();
  };
}

function handlersOf(
  { workbook: { tables, worksheets } }: Excel.RequestContext,
  event: WorkbookEvent,
  hear: () => Promise<void>,
): Registered["handlers"] {
  if (event === "selection changed") return [worksheets.onSelectionChanged.add(hear)];
  if (event === "calculated") return [worksheets.onCalculated.add(hear), worksheets.onActivated.add(hear)];
  // A table goes with its sheet without a word of its own.
  return [tables.onChanged.add(hear), tables.onDeleted.add(hear), worksheets.onDeleted.add(hear)];
}

async function takeBack({ context, handlers }: Registered): Promise<void> {
  try {
    await Excel.run(context, async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  } catch {
    // The listener is deaf already; Excel forgets it with the page.
  }
}
