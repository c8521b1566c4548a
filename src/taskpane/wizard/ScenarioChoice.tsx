import type { Dispatch, ReactNode } from "react";
import { TermField } from "../fields/TermField";
import { scenarioName } from "./names";
import type { WizardEvent } from "./WizardEvent";
import type { WizardState } from "./WizardState";

export interface ScenarioChoiceProps {
  readonly state: WizardState;
  readonly dispatch: Dispatch<WizardEvent>;
}

/** Which future is looked at, where there are several. */
export function ScenarioChoice({ state: { draft, scenario }, dispatch }: ScenarioChoiceProps): ReactNode {
  if (draft.scenarios.length < 2) return null;
  return (
    <TermField
      field={{
        label: "Scenario",
        kind: "choice",
        unit: "",
        explanation: "",
        whenBlank: "",
        choices: draft.scenarios.map(({ id }) => ({
          value: id,
          label: scenarioName(draft.scenarios, id),
          explanation: "",
        })),
      }}
      value={scenario}
      onType={(id) => dispatch({ type: "scenario chosen", id: String(id) })}
    />
  );
}
