import { CHECKLIST_ITEMS, type ChecklistItem, type DraftQuote } from "../../../scenarios";

/** What a contract leaves out, and what nobody has looked up yet. */
export function checklistGaps(checklist: DraftQuote["checklist"]): {
  readonly missing: readonly ChecklistItem[];
  readonly open: readonly ChecklistItem[];
} {
  return {
    missing: CHECKLIST_ITEMS.filter((item) => checklist[item] === false),
    open: CHECKLIST_ITEMS.filter((item) => checklist[item] === undefined),
  };
}

const LIST = new Intl.ListFormat("en");

/** The same in a sentence. */
export function checklistWords(checklist: DraftQuote["checklist"]): string {
  const { missing, open } = checklistGaps(checklist);
  if (missing.length === 0 && open.length === 0) return "Everything is in the contract.";
  if (open.length === CHECKLIST_ITEMS.length) return "Not checked yet.";
  const sentences = [
    missing.length === 0 ? "" : `Missing: ${LIST.format(missing)}.`,
    open.length === 0 ? "" : `Not checked yet: ${LIST.format(open)}.`,
  ];
  return sentences.filter(Boolean).join(" ");
}
