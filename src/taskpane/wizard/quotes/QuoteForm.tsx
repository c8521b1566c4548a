import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Dispatch, ReactNode } from "react";
import {
  deviceHeaders,
  offerFields,
  quoteFields,
  type Draft,
  type DraftQuote,
  type Field,
} from "../../../scenarios";
import { Disclosure } from "../../fields/Disclosure";
import { TermField } from "../../fields/TermField";
import { useConflicts } from "../sync/conflicts";
import { fieldId } from "../WizardState";
import type { WizardEvent } from "../WizardEvent";
import { Checklist } from "./Checklist";
import { checklistWords } from "./checklistWords";

const useStyles = makeStyles({
  group: {
    marginTop: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
});

export interface QuoteFormProps {
  readonly draft: Draft;
  readonly quote: DraftQuote;
  readonly dispatch: Dispatch<WizardEvent>;
  readonly issueAt: (field: string) => string | undefined;
}

/** The terms that a quote's model takes, and no others. */
export function QuoteForm({ draft, quote, dispatch, issueAt }: QuoteFormProps): ReactNode {
  const styles = useStyles();
  const { id, values, checklist } = quote;
  const conflictAt = useConflicts();
  const model = String(values["Model"] ?? "");
  const isShown = (field: string): boolean => (issueAt(field) ?? conflictAt(field)) !== undefined;
  const term = (field: Field) => (
    <TermField
      key={field.header}
      field={field}
      value={values[field.header] ?? ""}
      issue={issueAt(fieldId(id, field.header))}
      conflict={conflictAt(fieldId(id, field.header))}
      onType={(value) =>
        dispatch(
          field.header === "Model"
            ? { type: "model chosen", id, model: String(value) }
            : { type: "term typed", id, header: field.header, value },
        )
      }
      onTouched={() => dispatch({ type: "field touched", field: fieldId(id, field.header) })}
    />
  );
  const groups = quoteFields(model, deviceHeaders(draft));
  return (
    <>
      {offerFields.map(term)}
      {groups.map(({ title, fields }, index) => {
        const filled = fields.filter(({ header }) => (values[header] ?? "") !== "").length;
        const isWrong = fields.some(({ header }) => isShown(fieldId(id, header)));
        // Rates are what a quote is about; what follows may stay as it is by default.
        return index === 0 ? (
          <section key={title} className={styles.group} aria-label={title}>
            <h5 className={styles.heading}>{title}</h5>
            {fields.map(term)}
          </section>
        ) : (
          <div key={title} className={styles.group}>
            <Disclosure
              title={title}
              note={filled === 0 ? `None of ${fields.length} given` : `${filled} of ${fields.length} given`}
              isOpenFirst={isWrong || (index === 1 && groups.length > 2 && model === "flat-rate")}
            >
              {fields.map(term)}
            </Disclosure>
          </div>
        );
      })}
      <div className={styles.group}>
        <Disclosure title="Contract checklist" note={checklistWords(checklist)}>
          <Checklist
            checklist={checklist}
            onAnswer={(item, answer) => dispatch({ type: "checklist answered", id, item, answer })}
          />
        </Disclosure>
      </div>
    </>
  );
}
