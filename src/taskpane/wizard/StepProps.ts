import type { Dispatch } from "react";
import type { WizardEvent } from "./WizardEvent";
import type { WizardState } from "./WizardState";

/** What every step is given. */
export interface StepProps {
  readonly state: WizardState;
  readonly dispatch: Dispatch<WizardEvent>;
  /** The selected cells of the workbook; undefined where they cannot be read, which is said elsewhere. */
  readonly onReadCells: () => Promise<readonly (readonly unknown[])[] | undefined>;
  /** What is to be shown at a field, by its id; undefined for nothing. */
  readonly issueAt: (field: string) => string | undefined;
}
