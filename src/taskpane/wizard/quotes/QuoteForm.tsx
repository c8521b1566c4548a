import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useRef, type ReactNode } from "react";
import { modelNamed, QUOTE_TERMS } from "../../../pricing";
import {
  deviceHeaders,
  SOURCES,
  sourcesIn,
  type DraftQuote,
  type Field,
  type FieldValue,
} from "../../../scenarios";
import { Disclosure } from "../../fields/Disclosure";
import { useConflicts } from "../sync/conflicts";
import type { StepProps } from "../StepProps";
import { fieldId } from "../WizardState";
import { AddTerm } from "./AddTerm";
import { CardTerm } from "./CardTerm";
import { ChargeList } from "./ChargeList";
import { Checklist } from "./Checklist";
import { checklistWords } from "./checklistWords";
import { firstBands } from "./bandRows";
import { foundTerms } from "./findTerms";
import { CHECKLIST_TERM, focusTerm } from "./focusTerm";
import { isBandable, quoteTermsOfCard, termsOfOtherModels } from "./termsOfCard";

const useStyles = makeStyles({
  group: {
    marginTop: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface QuoteFormProps extends StepProps {
  readonly quote: DraftQuote;
  /** What the quote is called. */
  readonly name: string;
}

/** What a quote's model cannot do without and what is filled in; the rest is added term by term. */
export function QuoteForm(props: QuoteFormProps): ReactNode {
  const { state, quote, name, dispatch, issueAt } = props;
  const styles = useStyles();
  const terms = useRef<HTMLDivElement>(null);
  const { draft, added } = state;
  const { id, values, checklist } = quote;
  const conflictAt = useConflicts();
  const classes = deviceHeaders(draft);
  const { shown, addable, essential } = quoteTermsOfCard(draft, quote, (header) => {
    const field = fieldId(id, header);
    return added.includes(field) || (issueAt(field) ?? conflictAt(field)) !== undefined;
  });
  const term = (field: Field) => (
    <CardTerm
      key={field.header}
      owner={id}
      field={field}
      values={values}
      issueAt={issueAt}
      dispatch={dispatch}
      isRemovable={!essential.includes(field.header)}
      bands={
        !isBandable(field.header, classes)
          ? "none"
          : field.header === QUOTE_TERMS.flatFee.title
            ? "with unit"
            : "plain"
      }
      onType={(value: FieldValue) =>
        dispatch(
          field.header === "Model"
            ? { type: "model chosen", id, model: String(value) }
            : { type: "term typed", id, header: field.header, value },
        )
      }
      onSource={
        field.header === "Quote"
          ? undefined
          : (text) => dispatch({ type: "term typed", id, header: SOURCES, value: text })
      }
    />
  );
  const whenNothing = (search: string): string => {
    const [other] = foundTerms(termsOfOtherModels(draft, quote), search);
    const model = modelNamed(String(values["Model"] ?? ""))?.title.toLowerCase() ?? "";
    return other === undefined
      ? `No term is called “${search}”. A price of any other kind is a charge: add it below.`
      : `A ${model} quote takes no ${other.header.toLowerCase()}: choose another model to add it.`;
  };
  return (
    <>
      <div ref={terms}>
        {shown.map(term)}
        <AddTerm
          of={name}
          terms={addable}
          whenNothing={whenNothing}
          onAdd={({ header, inBandsOf }) => {
            dispatch(
              inBandsOf === undefined
                ? { type: "term added", id, header }
                : { type: "term typed", id, header: inBandsOf, value: firstBands(values[inBandsOf]) },
            );
            focusTerm(terms.current, inBandsOf ?? header);
          }}
        />
      </div>
      <div className={styles.group}>
        <ChargeList {...props} owner={id} name={name} />
      </div>
      <div className={styles.group} data-part={CHECKLIST_TERM}>
        <Disclosure title={CHECKLIST_TERM} note={checklistWords(checklist)}>
          <Checklist
            checklist={checklist}
            sources={sourcesIn(values[SOURCES])}
            onAnswer={(item, answer) => dispatch({ type: "checklist answered", id, item, answer })}
          />
        </Disclosure>
      </div>
    </>
  );
}
