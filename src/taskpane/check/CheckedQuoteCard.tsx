import { Button } from "@fluentui/react-button";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { Dispatch, ReactNode } from "react";
import { capitalized, cellSentence } from "../../pricing";
import { checklistQuestions, type CheckedDraftQuote, type DraftFinding } from "../../scenarios";
import { useAmounts } from "../fields/Amounts";
import { Disclosure } from "../fields/Disclosure";
import { CheckIcon, WarningIcon } from "../icons";
import { CHECKLIST_TERM, showTerm } from "../wizard/quotes/focusTerm";
import type { WizardEvent } from "../wizard/WizardEvent";

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow2,
  },
  name: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
  summary: {
    ...typographyStyles.caption1,
    display: "flex",
    alignItems: "center",
    gap: "4px",
    margin: "2px 0 0",
    color: tokens.colorNeutralForeground2,
  },
  good: { color: tokens.colorBrandForeground1 },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, listStyleType: "none" },
  finding: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "12px" },
  kind: { ...typographyStyles.body1Strong, margin: 0 },
  cost: { ...typographyStyles.body1Strong, margin: 0, fontVariantNumeric: "tabular-nums" },
  where: {
    ...typographyStyles.caption1,
    margin: "2px 0 0",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  question: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorBrandStroke2}`,
    overflowWrap: "anywhere",
  },
  open: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

export interface CheckedQuoteCardProps {
  readonly quote: CheckedDraftQuote;
  readonly dispatch: Dispatch<WizardEvent>;
  readonly onLeave: () => void;
}

/** The findings of one quote, each with the way to its field. */
export function CheckedQuoteCard({ quote, dispatch, onLeave }: CheckedQuoteCardProps): ReactNode {
  const styles = useStyles();
  const { id, name, findings, unanswered } = quote;
  const goTo = (term: string, charge?: string): void => {
    dispatch({ type: "quote opened", id });
    if (charge !== undefined) dispatch({ type: "charge opened", id: charge });
    else if (term !== "" && term !== CHECKLIST_TERM) dispatch({ type: "term added", id, header: term });
    dispatch({ type: "step chosen", step: "quotes" });
    onLeave();
    showTerm(term);
  };
  const nothing = findings.ok && findings.value.length === 0;
  return (
    <li className={styles.card}>
      <h3 className={styles.name}>{name}</h3>
      <p className={styles.summary}>
        {nothing ? (
          <span className={styles.good}>
            <CheckIcon />
          </span>
        ) : (
          <WarningIcon />
        )}
        {findings.ok ? foundWords(findings.value.length) : cellSentence(findings.issue)}
      </p>
      {findings.ok && findings.value.length > 0 && (
        <ul className={styles.list}>
          {findings.value.map((finding, index) => (
            <FindingItem key={index} finding={finding} of={name} onGo={goTo} />
          ))}
        </ul>
      )}
      {!findings.ok && (
        <Button size="small" aria-label={`Go to ${name}`} onClick={() => goTo("")}>
          Go to the quote
        </Button>
      )}
      {unanswered.length > 0 && (
        <Disclosure
          title="Contract checklist"
          note={`${unanswered.length} of ${checklistQuestions.length} questions not answered`}
        >
          <ul className={styles.open}>
            {unanswered.map(({ item, question }) => (
              <li key={item}>{question}</li>
            ))}
          </ul>
          <Button
            size="small"
            aria-label={`Go to the checklist of ${name}`}
            onClick={() => goTo(CHECKLIST_TERM)}
          >
            Go to the checklist
          </Button>
        </Disclosure>
      )}
    </li>
  );
}

interface FindingItemProps {
  readonly finding: DraftFinding;
  readonly of: string;
  readonly onGo: (term: string, charge?: string) => void;
}

function FindingItem({ finding, of, onGo }: FindingItemProps): ReactNode {
  const styles = useStyles();
  const { money } = useAmounts();
  const { kind, cost, scenario, where, question, term, charge } = finding;
  return (
    <li className={styles.finding}>
      <div className={styles.head}>
        <h4 className={styles.kind}>{capitalized(kind)}</h4>
        {cost !== undefined && <p className={styles.cost}>{money(cost)}</p>}
      </div>
      <p className={styles.where}>{scenario === "" ? where : `${where} · in “${scenario}”`}</p>
      <p className={styles.question}>{question}</p>
      <Button
        size="small"
        aria-label={`Go to ${charge === undefined ? term || "the quote" : "the charge"} of ${of}`}
        onClick={() => onGo(term, charge)}
      >
        Go to {charge === undefined ? term || "the quote" : "the charge"}
      </Button>
    </li>
  );
}

/** "3 findings" */
export const foundWords = (count: number): string =>
  count === 0 ? "No findings" : count === 1 ? "1 finding" : `${count} findings`;
