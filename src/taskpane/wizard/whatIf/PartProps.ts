import type { Dispatch } from "react";
import type { Study } from "../../../pricing";
import type { SheetActions } from "../sync/useSheetActions";
import type { WizardEvent } from "../WizardEvent";
import type { WizardState } from "../WizardState";

/** What every part of the step is given. */
export interface PartProps {
  readonly study: Study;
  /** With the draft as it is calculated. */
  readonly state: WizardState;
  readonly dispatch: Dispatch<WizardEvent>;
  readonly sheets: SheetActions;
}
