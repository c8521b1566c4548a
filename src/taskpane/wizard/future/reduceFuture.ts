import { emptyScenario, type DraftScenario } from "../../../scenarios";
import { freeCopyName, scenarioName } from "../names";
import { withDraft, type WizardState } from "../WizardState";
import { withoutKey } from "../undoRemoval";
import type { WizardEvent } from "../WizardEvent";

/** What happens in the step of the future. */
export function reduceFuture(state: WizardState, event: WizardEvent): WizardState {
  const { draft } = state;
  const { scenarios } = draft;
  const changed = (next: readonly DraftScenario[]) => withDraft(state, { ...draft, scenarios: next });
  const replaced = (id: string, change: (scenario: DraftScenario) => DraftScenario) =>
    changed(scenarios.map((scenario) => (scenario.id === id ? change(scenario) : scenario)));
  switch (event.type) {
    case "scenario added": {
      const name = freeName(scenarios);
      return {
        ...changed([...scenarios, emptyScenario(scenarios, name)]),
        announcement: `“${name}” added.`,
      };
    }
    case "change typed":
      return replaced(event.id, (scenario) => ({
        ...scenario,
        values: { ...scenario.values, [event.header]: event.value },
      }));
    case "own count typed":
      return replaced(event.id, (scenario) => {
        const others = withoutKey(scenario.ownCounts, event.header);
        return {
          ...scenario,
          ownCounts:
            event.value === undefined ? others : { ...scenario.ownCounts, [event.header]: event.value },
        };
      });
    case "scenario duplicated": {
      const place = scenarios.findIndex(({ id }) => id === event.id);
      const scenario = scenarios[place];
      if (scenario === undefined) return state;
      const names = scenarios.map(({ id }) => scenarioName(scenarios, id));
      const name = freeCopyName(scenarioName(scenarios, event.id), names);
      const copy: DraftScenario = {
        ...scenario,
        id: emptyScenario(scenarios, name).id,
        values: { ...scenario.values, Scenario: name },
      };
      return {
        ...changed([...scenarios.slice(0, place + 1), copy, ...scenarios.slice(place + 1)]),
        announcement: `“${name}” added.`,
      };
    }
    case "scenario removed": {
      const place = scenarios.findIndex(({ id }) => id === event.id);
      const scenario = scenarios[place];
      // One has to stay: without any there is nothing to compare.
      if (scenario === undefined || scenarios.length === 1) return state;
      return {
        ...changed(scenarios.filter(({ id }) => id !== event.id)),
        removal: { what: "scenario", scenario, place },
        announcement: `“${scenarioName(scenarios, event.id)}” removed.`,
      };
    }
    default:
      return state;
  }
}

function freeName(scenarios: readonly DraftScenario[]): string {
  const taken = scenarios.map(({ id }) => scenarioName(scenarios, id).toLowerCase());
  let number = scenarios.length + 1;
  while (taken.includes(`scenario ${number}`)) number += 1;
  return `Scenario ${number}`;
}
