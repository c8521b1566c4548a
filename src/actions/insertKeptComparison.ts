import { writeDraft } from "../scenarios";
import type { WorkbookPort } from "../workbook";
import type { ActionReport } from "./ActionReport";
import { insertComparisonOnce } from "./insertComparisonOnce";
import { keptDraft, newerDraft } from "./sync/keptDraft";

/**
 * Inserts the scenario sheets of the draft that the workbook keeps, and keeps where they stand. Sheets of the draft
 * that are there already are shown instead.
 */
export async function insertKeptComparison(workbook: WorkbookPort): Promise<ActionReport> {
  const { kept, report: refused } = await keptDraft(workbook);
  if (refused) return refused;
  if (kept === undefined) return NO_DRAFT;
  if (kept.state === "newer") return newerDraft(kept.version);
  if (kept.state === "unreadable") {
    return {
      done: false,
      message: kept.problem,
      remedy:
        "Enter the quotes in the wizard and insert from there; the draft that cannot be read stays as it is.",
    };
  }
  const { draft } = kept;
  const { report: done, inserted } = await insertComparisonOnce(workbook, draft);
  if (!inserted) return done;
  const linked = await workbook.writeDraft(writeDraft({ ...draft, inserted }));
  if (linked.ok) return done;
  const { message, remedy } = linked.problem;
  return {
    done: false,
    message: `${done.message} The wizard could not note where: ${message}`,
    remedy: `${remedy} Until then the wizard does not read these sheets.`,
  };
}

const NO_DRAFT: ActionReport = {
  done: false,
  message: "There is nothing to insert yet: this workbook has no quotes to compare.",
  remedy: "Enter them in the wizard, or try it with a sample; then insert.",
};
