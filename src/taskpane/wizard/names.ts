import type { Draft, DraftScenario, FieldValue } from "../../scenarios";

const written = (value: FieldValue = ""): string => String(value).trim();

/** What a quote is called: its name, or its number. */
export function quoteName({ quotes }: Pick<Draft, "quotes">, place: number): string {
  return written(quotes[place]?.values["Quote"]) || `Quote ${place + 1}`;
}

/** What a scenario is called: its name, or its number. */
export function scenarioName(scenarios: readonly DraftScenario[], id: string): string {
  const place = scenarios.findIndex((each) => each.id === id);
  return written(scenarios[place]?.values["Scenario"]) || `Scenario ${place + 1}`;
}
