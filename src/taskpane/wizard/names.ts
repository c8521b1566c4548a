import type { Draft, DraftCharge, DraftScenario, FieldValue } from "../../scenarios";

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

/** What a charge is called: its label, or its number in the table of charges. */
export function chargeName({ charges }: Pick<Draft, "charges">, charge: DraftCharge): string {
  return written(charge.values["Charge"]) || `Charge ${charges.findIndex(({ id }) => id === charge.id) + 1}`;
}

/** The name of a copy that none of the others has: "Acme (copy)", "Acme (copy 2)". */
export function freeCopyName(name: string, others: readonly string[]): string {
  const base = name.replace(/ \(copy(?: \d+)?\)$/, "");
  const taken = new Set(others.map((each) => each.toLowerCase()));
  let copy = `${base} (copy)`;
  for (let number = 2; taken.has(copy.toLowerCase()); number++) copy = `${base} (copy ${number})`;
  return copy;
}
