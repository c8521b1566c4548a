import { fieldSentence, issueOf, type Issue } from "../../pricing";
import { evaluateDraft, type Draft } from "../../scenarios";
import { calculatedDraft, foreignAmounts, foreignAmountWords, foreignRate } from "./foreignAmounts";
import { COMPARISON, ENVIRONMENT, type FieldIssue } from "./FieldIssue";
import { chargeName, quoteName, scenarioName } from "./names";
import { fieldId, type StepName, type WizardState } from "./WizardState";

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
      return evaluation
        .quoteIssues(quote.id)
        .map((issue) => inQuotes(issue, quote.id, quoteName(draft, place), foreign, draft));
    }),
    ...draft.charges.flatMap((charge) => {
      const foreign = foreignRate(charge, draft.currency);
      return evaluation
        .chargeIssues(charge.id)
        .map((issue) => inQuotes(issue, charge.id, chargeName(draft, charge), foreign, draft));
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

/** What is wrong in the step of the quotes; of an amount in another currency it is said that it is one. */
function inQuotes(
  issue: Issue,
  owner: string,
  of: string,
  foreign: ReadonlyMap<string, string>,
  { currency }: Draft,
): FieldIssue {
  const said = placed(issue, "quotes", owner, of);
  const text = foreign.get(issue.field);
  return text === undefined ? said : { ...said, message: foreignAmountWords(text, currency) };
}

function placed(
  issue: Issue,
  step: StepName,
  owner: string,
  of: string,
  header: string = issue.field,
): FieldIssue {
  return { step, field: fieldId(owner, header), header, of, message: fieldSentence(issue) };
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
    const issue = issueOf("not-a-count", { field: "Shared workstations" });
    issues.set(issue.field, placed(issue, "environment", ENVIRONMENT, ""));
  }
  return [...issues.values()];
}

/**
 * The issues that are shown: those of fields that were left. In a step that was left all of them are.
 */
export function shownIssues(state: WizardState, step: StepName): readonly FieldIssue[] {
  return draftIssues(state.draft).filter(
    (issue) => issue.step === step && (state.visited.includes(step) || state.touched.includes(issue.field)),
  );
}
