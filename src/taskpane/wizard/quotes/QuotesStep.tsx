import { Button } from "@fluentui/react-button";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useDeferredValue, useMemo, type ReactNode } from "react";
import { catalogue } from "../../../pricing";
import { checkDraft, compareDraft, sharedCharges } from "../../../scenarios";
import { calculatedDraft } from "../foreignAmounts";
import { onFirstClick } from "../../fields/onFirstClick";
import { AddIcon } from "../../icons";
import { usePaste } from "../paste/usePaste";
import type { StepProps } from "../StepProps";
import type { SheetActions } from "../sync/useSheetActions";
import { focusOpenCard } from "./focusTerm";
import { ChargeList } from "./ChargeList";
import { QuoteCard } from "./QuoteCard";
import { RequestQuotes } from "./RequestQuotes";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  add: {
    marginTop: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  sentence: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
  },
  models: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  paste: { marginTop: tokens.spacingVerticalS },
  model: { justifyContent: "flex-start", minWidth: 0, textAlign: "left" },
});

export interface QuotesStepProps extends StepProps {
  readonly sheets: SheetActions;
}

/** The offers: any number of them, one open at a time. */
export function QuotesStep(props: QuotesStepProps): ReactNode {
  const { state, dispatch } = props;
  const styles = useStyles();
  const { draft, openQuote } = state;
  const shared = sharedCharges(draft);
  const paste = usePaste(props, "quotes");
  const compared = useMemo(
    () => compareDraft(calculatedDraft(draft), draft.scenarios[0]?.id ?? "", "monthly"),
    [draft],
  );
  // Findings may come a moment after what is typed.
  const settled = useDeferredValue(draft);
  const checked = useMemo(() => checkDraft(calculatedDraft(settled)), [settled]);
  const add = (model: string) => {
    dispatch({ type: "quote added", model });
    focusOpenCard();
  };
  return (
    <div onPaste={paste.onPaste}>
      <ul className={styles.list} aria-label="Quotes">
        {draft.quotes.map((quote, place) => (
          <QuoteCard
            key={quote.id}
            {...props}
            quote={quote}
            place={place}
            monthly={compared.quotes[place]?.measures.monthly}
            findings={checked.find(({ id }) => id === quote.id)?.findings}
            isOpen={openQuote === quote.id}
          />
        ))}
      </ul>
      {shared.length > 0 && (
        <div className={styles.add}>
          <ChargeList {...props} owner={undefined} name="all quotes" />
        </div>
      )}
      <section className={styles.add} aria-label="Add a quote">
        <h4 className={styles.heading}>
          {draft.quotes.length === 0 ? "Add the first quote" : "Add a quote"}
        </h4>
        <p className={styles.sentence}>How does it charge?</p>
        <div className={styles.models}>
          {catalogue.map(({ name, title }) => (
            <Button
              key={name}
              size="small"
              className={styles.model}
              icon={<AddIcon />}
              aria-label={`Add a quote: ${title}`}
              onClick={onFirstClick(() => add(name))}
            >
              {title}
            </Button>
          ))}
          <Button
            size="small"
            className={styles.model}
            icon={<AddIcon />}
            aria-label="Add a quote: Not sure"
            onClick={onFirstClick(() => add(""))}
          >
            Not sure
          </Button>
        </div>
        <div className={styles.paste}>{paste.button}</div>
      </section>
      {paste.panel}
      <RequestQuotes sheets={props.sheets} />
    </div>
  );
}
