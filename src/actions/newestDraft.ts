import type { Draft } from "../scenarios";
import type { WorkbookPort } from "../workbook";
import type { ActionReport } from "./ActionReport";
import { linkedPane } from "./paneLink";
import { keptDraft } from "./sync/keptDraft";

/** The draft of the pane once the workbook holds it, or else the one that the workbook keeps. */
export async function newestDraft(
  workbook: WorkbookPort,
): Promise<{ readonly draft?: Draft | undefined; readonly report?: ActionReport }> {
  const pane = linkedPane();
  if (pane) return { draft: await pane.draft() };
  const { kept, report } = await keptDraft(workbook);
  if (report) return { report };
  return { draft: kept?.state === "read" ? kept.draft : undefined };
}
