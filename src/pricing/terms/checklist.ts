/**
 * What a contract has to say before its price can be trusted, as the headings of a table of quotes name it. Nothing is
 * priced by it; a column that is there and blank is a question.
 */
export const CHECKLIST_COLUMNS = [
  "Scope",
  "Counting basis",
  "Audit method",
  "Overage defined",
  "Overage capped",
  "Overage auditable",
  "Mid-cycle changes",
  "Dispute process",
] as const;
export type ChecklistColumn = (typeof CHECKLIST_COLUMNS)[number];
