import type { AnalysisIssues } from "./analysisIssues";
import type { AnswerIssues } from "./answerIssues";
import type { ArgumentIssues } from "./argumentIssues";
import type { IssuePlace } from "./IssueWhere";
import type { ReadingIssues } from "./readingIssues";
import type { TableIssues } from "./tableIssues";
import type { ValueIssues } from "./valueIssues";

/** What each code says; its sentences stand beside it. */
export interface IssueData
  extends ValueIssues, ArgumentIssues, TableIssues, ReadingIssues, AnswerIssues, AnalysisIssues {}

export type IssueCode = keyof IssueData;

/**
 * What kind of failure an {@link Issue} is.
 *
 * - `invalid`: an input of the wrong kind, size or shape (Excel's `#VALUE!`);
 * - `no-answer`: sound inputs for which there is no amount, such as a contract that must be renegotiated
 *   (Excel's `#N/A`);
 * - `zero-count`: a division by a count of zero (Excel's `#DIV/0!`);
 * - `passed-on`: an error value that stood in an input cell and comes back as itself.
 */
export type IssueKind = "invalid" | "no-answer" | "zero-count" | "passed-on";

type Issues = {
  readonly [Code in IssueCode]: {
    readonly code: Code;
    readonly kind: IssueKind;
  } & IssuePlace &
    IssueData[Code];
};

export type IssueOf<Code extends IssueCode> = Issues[Code];

/** One thing that is wrong, as data: the sentence is made where it is shown (see `cellSentence`, `fieldSentence`). */
export type Issue = Issues[IssueCode];

/** Codes that are not `invalid`. */
const KINDS: Partial<Record<IssueCode, IssueKind>> = {
  "error-value": "passed-on",
  "header-error": "passed-on",
  "not-found": "no-answer",
  renegotiate: "no-answer",
  "no-support-hours": "no-answer",
  "no-price-above": "no-answer",
  "no-index-growth": "no-answer",
  "no-column-of": "no-answer",
  "nothing-counted": "no-answer",
  "states-no-tax": "no-answer",
  "no-price": "no-answer",
  "class-without-rate": "no-answer",
  "no-quote-answers": "no-answer",
  "no-terms": "no-answer",
  "no-rates": "no-answer",
  "no-counts": "no-answer",
  "quote-blank": "no-answer",
  "no-crossing": "no-answer",
  "no-users": "zero-count",
  "no-rated-devices": "zero-count",
  "devices-cost-nothing": "zero-count",
};

/** An issue of a code; its kind is that of the code. */
export function issueOf<Code extends IssueCode>(
  code: Code,
  data: IssueData[Code] & IssuePlace,
): IssueOf<Code> {
  return { code, kind: KINDS[code] ?? "invalid", ...data } as unknown as IssueOf<Code>;
}
