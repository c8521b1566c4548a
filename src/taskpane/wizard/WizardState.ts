import type { ActionReport, SyncState } from "../../actions";
import type { Measure } from "../../pricing";
import {
  withoutSheets,
  type Difference,
  type Draft,
  type DraftCharge,
  type DraftEnvironment,
  type DraftQuote,
  type DraftScenario,
  type FieldValue,
  type PastedKind,
} from "../../scenarios";

/** The steps in their order. Each can be gone to at any time. */
export const STEPS = ["environment", "quotes", "future", "compare", "what if", "decide"] as const;
export type StepName = (typeof STEPS)[number];

export interface WizardState {
  readonly step: StepName;
  /** Steps that were gone on from at least once: what is missing there is no longer left unsaid. */
  readonly visited: readonly StepName[];
  readonly draft: Draft;
  /** Fields that somebody has been in, by {@link fieldId}: from then on their issues are shown. */
  readonly touched: readonly string[];
  /** Terms that a card shows though they may be blank, by {@link fieldId}. */
  readonly added: readonly string[];
  /** The quote whose terms are open; undefined for none. */
  readonly openQuote: string | undefined;
  /** The charge whose terms are open; undefined for none. */
  readonly openCharge: string | undefined;
  /** The scenario that is compared and decided on. */
  readonly scenario: string;
  readonly measure: Measure;
  /** What the step What if was asked. */
  readonly whatIf: WhatIfChoices;
  /** What was taken away last, to be brought back. */
  readonly removal: Removal | undefined;
  /** What was taken from the selected cells, in words. */
  readonly taken: string | undefined;
  readonly sync: SyncState;
  /** Where sheet and wizard were both changed, until one is chosen. */
  readonly conflict: readonly Difference[];
  /** What keeps the workbook from following the wizard, until it does. */
  readonly trouble: ActionReport | undefined;
  /** What has happened to the sheets, until it is closed. */
  readonly notice: ActionReport | undefined;
  /** What is said to who does not see the change. */
  readonly announcement: string;
}

/** What the step What if looks at. What is left out, or is gone by now, the step chooses itself. */
export interface WhatIfChoices {
  /** Titles of the parts that are open. */
  readonly open?: readonly string[];
  /** Ids of a quote, and of the one that it is compared with. */
  readonly quote?: string;
  readonly other?: string;
  /** The name of what is changed. */
  readonly field?: string;
  /** By which share each number is changed. */
  readonly change?: FieldValue;
  readonly spread?: FieldValue;
  readonly trials?: FieldValue;
  readonly seed?: FieldValue;
}

/** A charge and its place in the list, from 0. */
export interface PlacedCharge {
  readonly charge: DraftCharge;
  readonly place: number;
}

/** What a removal can bring back. */
export type Removal =
  | {
      readonly what: "quote";
      readonly quote: DraftQuote;
      readonly place: number;
      /** Its charges, with their places among all. */
      readonly charges: readonly PlacedCharge[];
    }
  | {
      readonly what: "term";
      /** The quote or charge that it was taken from. */
      readonly id: string;
      readonly header: string;
      /** What stood there. */
      readonly value: FieldValue;
      /** Where it stands on the paper; "" where that was not said. */
      readonly source: string;
    }
  | {
      readonly what: "bands";
      readonly id: string;
      readonly header: string;
      /** All of them, as they stood there. */
      readonly value: FieldValue;
      readonly words: string;
    }
  | { readonly what: "charge"; readonly charges: readonly PlacedCharge[]; readonly name: string }
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
  | {
      /** Taken back, not brought back: what a paste has added. */
      readonly what: "paste";
      readonly kind: PastedKind;
      readonly ids: readonly string[];
    }
  | { readonly what: "environment"; readonly environment: DraftEnvironment; readonly by: string }
  | { readonly what: "draft"; readonly draft: Draft; readonly by: string };

/** What tells a field of the wizard from all others: what it belongs to, and its header. */
export const fieldId = (owner: string, header: string): string => `${owner}/${header}`;

/** The state before anything is known but the currency. */
export function initialWizardState(draft: Draft): WizardState {
  return {
    step: "environment",
    visited: [],
    draft,
    touched: [],
    added: [],
    openQuote: undefined,
    openCharge: undefined,
    scenario: draft.scenarios[0]?.id ?? "",
    measure: "total",
    whatIf: {},
    removal: undefined,
    taken: undefined,
    sync: { state: "unread" },
    conflict: [],
    trouble: undefined,
    notice: undefined,
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

/** A draft in the place of another: sheets that are there stay the draft's, whatever it holds. */
export function withSheetsOf(draft: Draft, { inserted }: Draft): Draft {
  return inserted === undefined ? withoutSheets(draft) : { ...draft, inserted };
}
