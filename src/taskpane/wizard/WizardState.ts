import type { CellDifference } from "../../actions";
import type { Measure } from "../../pricing";
import type { Draft, DraftEnvironment, DraftQuote, DraftScenario, FieldValue } from "../../scenarios";

/** The steps in their order. Each can be gone to at any time. */
export const STEPS = ["environment", "quotes", "future", "compare", "decide"] as const;
export type StepName = (typeof STEPS)[number];

export interface WizardState {
  readonly step: StepName;
  /** Steps that were left at least once: what is missing there is no longer left unsaid. */
  readonly passed: readonly StepName[];
  readonly draft: Draft;
  /** Fields that were left at least once, by {@link fieldId}: from then on their issues are shown. */
  readonly left: readonly string[];
  /** The quote whose terms are open; undefined for none. */
  readonly openQuote: string | undefined;
  /** The scenario that is compared and decided on. */
  readonly scenario: string;
  readonly measure: Measure;
  /** What was taken away last, to be brought back. */
  readonly removal: Removal | undefined;
  /** What was taken from the selected cells, in words. */
  readonly taken: string | undefined;
  readonly keeping: Keeping;
  /** Cells that sheet and wizard both changed, until one is chosen. */
  readonly conflict: readonly CellDifference[] | undefined;
  /** What is said to who does not see the change. */
  readonly announcement: string;
}

/** Whether the workbook keeps the draft. */
export type Keeping =
  /** Not asked yet: nothing may be written before it is known what is there. */
  | { readonly state: "unread" }
  | { readonly state: "on" }
  /** The workbook's draft stays as it is; why, in a sentence. */
  | { readonly state: "off"; readonly why: string };

/** What a removal can bring back. */
export type Removal =
  | { readonly what: "quote"; readonly quote: DraftQuote; readonly place: number }
  | { readonly what: "scenario"; readonly scenario: DraftScenario; readonly place: number }
  | {
      readonly what: "device class";
      readonly header: string;
      readonly place: number;
      readonly count: FieldValue;
      /** By the id of the quote: its rate, under its header. */
      readonly rates: Readonly<Record<string, Readonly<Record<string, FieldValue>>>>;
      /** By the id of the scenario that has a count of its own. */
      readonly ownCounts: Readonly<Record<string, FieldValue>>;
    }
  | { readonly what: "environment"; readonly environment: DraftEnvironment; readonly by: string }
  | { readonly what: "draft"; readonly draft: Draft; readonly by: string };

/** What tells a field of the wizard from all others: what it belongs to, and its header. */
export const fieldId = (owner: string, header: string): string => `${owner}/${header}`;

/** The state before anything is known but the currency. */
export function initialWizardState(draft: Draft): WizardState {
  return {
    step: "environment",
    passed: [],
    draft,
    left: [],
    openQuote: undefined,
    scenario: draft.scenarios[0]?.id ?? "",
    measure: "total",
    removal: undefined,
    taken: undefined,
    keeping: { state: "unread" },
    conflict: undefined,
    announcement: "",
  };
}

/** The state with a draft changed; what is chosen stays chosen while it is there. */
export function withDraft(state: WizardState, draft: Draft): WizardState {
  const { scenario, openQuote } = state;
  return {
    ...state,
    draft,
    scenario: draft.scenarios.some(({ id }) => id === scenario) ? scenario : (draft.scenarios[0]?.id ?? ""),
    openQuote: draft.quotes.some(({ id }) => id === openQuote) ? openQuote : undefined,
  };
}
