import type { Issue } from "../../pricing";
import { evaluateDraft, type Draft } from "../../scenarios";
import { calculatedDraft, foreignAmounts, foreignAmountWords } from "./foreignAmounts";
import { quoteName, scenarioName } from "./names";
import { fieldId, type StepName, type WizardState } from "./WizardState";

/** Something to mend, and where it stands. */
export interface FieldIssue {
  readonly step: StepName;
  /** See `fieldId`. */
  readonly field: string;
  readonly header: string;
  /** What it belongs to: a quote or scenario by name; "" for the environment. */
  readonly of: string;
  readonly message: string;
}

/** Owners of fields that belong to no quote and no scenario. */
export const ENVIRONMENT = "environment";
export const COMPARISON = "comparison";

const found = new WeakMap<Draft, readonly FieldIssue[]>();

/** Everything that is wrong with a draft, by the rules that sheets and functions go by. */
export function draftIssues(draft: Draft): readonly FieldIssue[] {
  const known = found.get(draft);
  if (known) return known;
  const evaluation = evaluateDraft(calculatedDraft(draft));
  const { discountRate } = evaluation;
  const issues = [
    ...environmentIssues(draft),
    ...draft.quotes.flatMap((quote, place) => {
      const foreign = foreignAmounts(draft, quote);
      return evaluation.quoteIssues(quote.id).map((issue) => {
        const text = foreign.get(issue.field);
        const said =
          text === undefined ? issue : { ...issue, message: foreignAmountWords(text, draft.currency) };
        return placed(said, "quotes", quote.id, quoteName(draft, place));
      });
    }),
    ...draft.scenarios.flatMap(({ id, ownCounts }) =>
      evaluation
        .scenarioIssues(id)
        // What the scenario has from the environment is said there, once.
        .filter(({ field }) => !(field in draft.environment.counts) || field in ownCounts)
        .map((issue) => placed(issue, "future", id, scenarioName(draft.scenarios, id))),
    ),
    ...(discountRate.ok ? [] : [placed(discountRate.issue, "compare", COMPARISON, "", "Discount rate")]),
  ];
  found.set(draft, issues);
  return issues;
}

function placed(
  issue: Issue,
  step: StepName,
  owner: string,
  of: string,
  header: string = issue.field,
): FieldIssue {
  // Whose it is says the place where it stands; the environment is no scenario to who fills it in.
  const message = issue.message.replace(/^(?:Quote|Scenario) “.*?”: /u, "");
  return { step, field: fieldId(owner, header), header, of, message };
}

function environmentIssues(draft: Draft): readonly FieldIssue[] {
  const { counts, sharedWorkstations } = draft.environment;
  const evaluation = evaluateDraft(calculatedDraft(draft));
  const issues = new Map<string, FieldIssue>();
  for (const { id, ownCounts } of draft.scenarios) {
    for (const issue of evaluation.scenarioIssues(id)) {
      if (issue.field in counts && !(issue.field in ownCounts) && !issues.has(issue.field)) {
        issues.set(issue.field, placed(issue, "environment", ENVIRONMENT, ""));
      }
    }
  }
  if (sharedWorkstations !== "" && (typeof sharedWorkstations === "string" || sharedWorkstations < 0)) {
    const message = "Shared workstations must be a number, 0 or more.";
    issues.set("Shared workstations", {
      step: "environment",
      field: fieldId(ENVIRONMENT, "Shared workstations"),
      header: "Shared workstations",
      of: "",
      message,
    });
  }
  return [...issues.values()];
}

/**
 * The issues that are shown: those of fields that were left. In a step that was left all of them are.
 */
export function shownIssues(state: WizardState, step: StepName): readonly FieldIssue[] {
  return draftIssues(state.draft).filter(
    (issue) => issue.step === step && (state.passed.includes(step) || state.left.includes(issue.field)),
  );
}
