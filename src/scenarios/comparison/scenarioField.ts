import type { Draft } from "../draft/Draft";
import type { Field } from "../draft/fields/Field";
import { countField, futureFields } from "../draft/fields/scenarioFields";

/** What a column of the table of scenarios takes; undefined for one that means nothing here. */
export function scenarioField(draft: Pick<Draft, "environment">, header: string): Field | undefined {
  return header in draft.environment.counts
    ? countField(header)
    : futureFields.find((field) => field.header === header);
}
