import { createContext, useContext } from "react";
import type { Difference, Draft, FieldValue } from "../../../scenarios";
import { ENVIRONMENT } from "../FieldIssue";
import { fieldId, type StepName } from "../WizardState";

/** A difference between sheet and wizard, and where in the wizard it arose. */
export interface PlacedDifference {
  readonly difference: Difference;
  readonly step: StepName;
  /** See `fieldId`; undefined where no field shows it, as for a row that one side has no more. */
  readonly field: string | undefined;
}

/** Where each difference arose: in the step and at the field where one would change it. */
export function placedDifferences(
  draft: Draft,
  differences: readonly Difference[],
): readonly PlacedDifference[] {
  return differences.map((difference) => {
    const { table, of, id, column } = difference;
    if (table !== "Scenarios") {
      return { difference, step: "quotes", field: of === "cell" ? fieldId(id, column) : undefined };
    }
    const scenario = draft.scenarios.find((each) => each.id === id);
    const isShared = column in draft.environment.counts && !(column in (scenario?.ownCounts ?? {}));
    if (of === "cell" && isShared) {
      return { difference, step: "environment", field: fieldId(ENVIRONMENT, column) };
    }
    return { difference, step: "future", field: of === "cell" ? fieldId(id, column) : undefined };
  });
}

/** What the sheet holds in place of a field's value, and how to choose. */
export interface FieldConflict {
  readonly sheet: FieldValue;
  readonly isWorking: boolean;
  readonly onSettle: (side: "sheet" | "wizard") => void;
}

/** The conflict at a field, by its id; undefined for none. */
export type ConflictAt = (field: string) => FieldConflict | undefined;

export const ConflictsContext = createContext<ConflictAt>(() => undefined);

export const useConflicts = (): ConflictAt => useContext(ConflictsContext);
