/** The errors a cell may show. The last two only ever come from a cell that holds them. */
export type ErrorCode = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#NULL!";

/** What can be wrong, as a closed list, so that a run can count how often each came up. */
export const WHOLE_TABLE_CLASSES = [
  "no rows",
  "no header matches",
  "duplicate header",
  "duplicate name",
  "mixed currencies",
  "error value in a header",
  "unknown measure",
  "discount rate out of range",
] as const;

export const ROW_CLASSES = [
  "negative",
  "text in a number",
  "ambiguous number",
  "too large",
  "error value in a cell",
  "uplift or discount out of range",
  "growth out of range",
  "months out of range",
  "audit months unknown",
  "audit months beside prorated or peak",
  "basis unknown",
  "basis high-water mark",
  "true-up unknown",
  "model unknown",
  "term not whole",
  "no rate at all",
  "rate the model needs is missing",
  "rate the model does not take",
  "ceiling or overage the model does not take",
  "minimum users without a user rate",
  "user ceiling beside a user rate",
  "site ceiling beside a site fee",
  "renegotiate without a ceiling",
] as const;

export const PAIR_CLASSES = ["renegotiate", "not comparable", "no users", "beyond magnitude"] as const;

export type ErrorClass =
  (typeof WHOLE_TABLE_CLASSES)[number] | (typeof ROW_CLASSES)[number] | (typeof PAIR_CLASSES)[number];

export interface Failure {
  readonly code: ErrorCode;
  readonly errorClass: ErrorClass;
  readonly why: string;
}

export function failure(code: ErrorCode, errorClass: ErrorClass, why: string): Failure {
  return { code, errorClass, why };
}

export function isFailure(value: unknown): value is Failure {
  return typeof value === "object" && value !== null && "errorClass" in value;
}
