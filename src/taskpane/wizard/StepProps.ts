import type { Dispatch } from "react";
import type { WizardEvent } from "./WizardEvent";
import type { WizardState } from "./WizardState";

/** What every step is given. */
export interface StepProps {
  readonly state: WizardState;
  readonly dispatch: Dispatch<WizardEvent>;
  /** What is to be shown at a field, by its id; undefined for nothing. */
  readonly issueAt: (field: string) => string | undefined;
}
