/** The errors a cell may show. The last two only ever come from a cell that holds them. */
export type ErrorCode = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#NULL!";

/** What can be wrong, as a closed list, so that a run can count how often each came up. */
export const WHOLE_TABLE_CLASSES = [
  "no rows",
  "no header matches",
  "duplicate header",
  "duplicate name",
  "near miss of a heading",
  "heading refused",
  "mixed currencies",
  "charge without a quote",
  "charge of a misspelt quote",
  "error value in a header",
  "unknown measure",
  "discount rate out of range",
] as const;

export const ROW_CLASSES = [
  "negative",
  "text in a number",
  "ambiguous number",
  "percentage where none is due",
  "too large",
  "error value in a cell",
  "share out of range",
  "growth out of range",
  "months out of range",
  "interval unknown",
  "first uplift month out of range",
  "floor above cap",
  "exit fee not understood",
  "bands not well formed",
  "bands word unknown",
  "flat fee by bands of nothing",
  "charge not well formed",
  "included hours where a charge has its own",
  "audit months beside prorated or peak",
  "basis unknown",
  "basis high-water mark",
  "true-up unknown",
  "model unknown",
  "no model",
  "which rate",
  "term not whole",
  "rate the model needs is missing",
  "rate the model does not take",
  "ceiling or overage the model does not take",
  "devices per user not taken",
  "devices per user beside included devices",
  "minimum users without a user rate",
  "user ceiling beside its rate",
  "site ceiling beside its rate",
  "device ceiling beside its rate",
  "renegotiate without a ceiling",
  "total of devices differs",
] as const;

export const PAIR_CLASSES = [
  "renegotiate",
  "above the bands",
  "index without growth",
  "not comparable",
  "no such column",
  "no rates yet",
  "no counts yet",
  "states no tax",
  "no users",
  "beyond magnitude",
] as const;

export type ErrorClass =
  | (typeof WHOLE_TABLE_CLASSES)[number]
  | (typeof ROW_CLASSES)[number]
  | (typeof PAIR_CLASSES)[number];

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
