import type { ReactNode } from "react";
import type { Measure } from "../../../pricing";
import { TermField } from "../../fields/TermField";
import { COMPARISON } from "../FieldIssue";
import type { StepProps } from "../StepProps";
import { fieldId } from "../WizardState";
import { DISCOUNT_FIELD, MEASURE_FIELD } from "./measureField";

/** By what the quotes are compared, and what a present value needs beside. */
export function MeasureChoice({
  state: { draft, measure },
  dispatch,
  issueAt,
}: Pick<StepProps, "state" | "dispatch" | "issueAt">): ReactNode {
  return (
    <>
      <TermField
        field={MEASURE_FIELD}
        value={measure}
        onType={(value) => dispatch({ type: "measure chosen", measure: value as Measure })}
      />
      {measure === "npv" && (
        <TermField
          field={DISCOUNT_FIELD}
          value={draft.discountRate}
          issue={issueAt(fieldId(COMPARISON, DISCOUNT_FIELD.label))}
          onType={(value) => dispatch({ type: "discount rate typed", value })}
          onTouched={() =>
            dispatch({ type: "field touched", field: fieldId(COMPARISON, DISCOUNT_FIELD.label) })
          }
        />
      )}
    </>
  );
}
