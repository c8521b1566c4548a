import type { SyncEvent } from "../../actions";
import type { Measure } from "../../pricing";
import type {
  ChecklistItem,
  Draft,
  DraftEnvironment,
  FieldValue,
  PastedKind,
  PastedValues,
} from "../../scenarios";
import type { CountsTaken } from "./environment/countsInCells";
import type { StepName, WhatIfChoices } from "./WizardState";

/** The situation of a client beside the counts. */
export type Situation = Omit<DraftEnvironment, "counts">;

export type EnvironmentEvent =
  | { readonly type: "count typed"; readonly header: string; readonly value: FieldValue }
  | { readonly type: "situation changed"; readonly change: Partial<Situation> }
  | { readonly type: "currency chosen"; readonly currency: string }
  | { readonly type: "device class added"; readonly header: string }
  | { readonly type: "device class removed"; readonly header: string }
  | { readonly type: "cells taken"; readonly taken: CountsTaken }
  | { readonly type: "environment loaded"; readonly title: string; readonly environment: DraftEnvironment };

export type QuoteEvent =
  | { readonly type: "quote added"; readonly model: string }
  | { readonly type: "quote opened"; readonly id: string | undefined }
  | { readonly type: "term typed"; readonly id: string; readonly header: string; readonly value: FieldValue }
  | { readonly type: "model chosen"; readonly id: string; readonly model: string }
  | { readonly type: "quote duplicated"; readonly id: string }
  | { readonly type: "quote moved"; readonly id: string; readonly by: -1 | 1 }
  | { readonly type: "quote removed"; readonly id: string }
  | {
      readonly type: "checklist answered";
      readonly id: string;
      readonly item: ChecklistItem;
      readonly answer: boolean | undefined;
    };

export type ChargeEvent =
  | { readonly type: "charge added"; readonly quote: string | undefined }
  | { readonly type: "charge opened"; readonly id: string | undefined }
  | {
      readonly type: "charge typed";
      readonly id: string;
      readonly header: string;
      readonly value: FieldValue;
    }
  | { readonly type: "charge duplicated"; readonly id: string }
  | { readonly type: "charge removed"; readonly id: string };

/** A table that was pasted: its records by header, and the quote whose charges they are where they do not say. */
export interface PasteEvent {
  readonly type: "table pasted";
  readonly kind: PastedKind;
  readonly records: readonly PastedValues[];
  readonly owner: string | undefined;
  /** Charges that came in one file with quotes. */
  readonly charges?: readonly PastedValues[];
}

/** Terms of a quote or a charge, by its id, that a card shows though they are blank. */
export type TermEvent =
  | { readonly type: "term added"; readonly id: string; readonly header: string }
  | { readonly type: "term removed"; readonly id: string; readonly header: string }
  | {
      /** Bands of a rate were taken away; the words say which. */
      readonly type: "bands reduced";
      readonly id: string;
      readonly header: string;
      /** What is left of them. */
      readonly value: FieldValue;
      readonly words: string;
    };

export type FutureEvent =
  | { readonly type: "scenario added" }
  | {
      readonly type: "change typed";
      readonly id: string;
      readonly header: string;
      readonly value: FieldValue;
    }
  | {
      readonly type: "own count typed";
      readonly id: string;
      readonly header: string;
      /** Undefined where the scenario follows the environment again. */
      readonly value: FieldValue | undefined;
    }
  | { readonly type: "scenario duplicated"; readonly id: string }
  | { readonly type: "scenario removed"; readonly id: string };

export type CompareEvent =
  | { readonly type: "scenario chosen"; readonly id: string }
  | { readonly type: "measure chosen"; readonly measure: Measure }
  | { readonly type: "discount rate typed"; readonly value: FieldValue }
  | { readonly type: "what if asked"; readonly choices: WhatIfChoices };

export type WizardEvent =
  | { readonly type: "step chosen"; readonly step: StepName }
  | { readonly type: "field touched"; readonly field: string }
  | { readonly type: "sample loaded"; readonly title: string; readonly draft: Draft }
  | { readonly type: "removal undone" }
  | { readonly type: "removal forgotten" }
  | EnvironmentEvent
  | QuoteEvent
  | ChargeEvent
  | TermEvent
  | PasteEvent
  | FutureEvent
  | CompareEvent
  | SyncEvent
  | { readonly type: "notice closed" };
