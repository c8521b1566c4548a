import { Button } from "@fluentui/react-button";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import { useId, useState, type ReactNode } from "react";
import type { Measure, WordedNote } from "../../../pricing";
import type { ComparedQuote, Draft } from "../../../scenarios";
import { useAmounts } from "../../fields/Amounts";
import { CheckIcon, WarningIcon } from "../../icons";
import { MEASURE_TITLES, standingOf, type Standing } from "./comparisonWords";
import { InvoiceOfMonth } from "./InvoiceOfMonth";

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow2,
  },
  best: { border: `2px solid ${tokens.colorBrandStroke1}` },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  badge: {
    ...typographyStyles.caption1Strong,
    display: "flex",
    alignItems: "center",
    gap: "4px",
    margin: "2px 0 0",
    color: tokens.colorBrandForeground1,
  },
  bad: { color: tokens.colorStatusDangerForeground1 },
  sentence: {
    ...typographyStyles.caption1,
    margin: "2px 0 0",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  figures: { margin: `${tokens.spacingVerticalS} 0 0` },
  figure: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "28px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  term: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  chosen: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  value: { margin: 0, fontVariantNumeric: "tabular-nums" },
  amount: {
    minWidth: 0,
    padding: "2px 4px",
    fontWeight: "inherit",
    color: tokens.colorBrandForegroundLink,
    fontVariantNumeric: "tabular-nums",
  },
  none: { ...typographyStyles.caption1, padding: "2px 4px", color: tokens.colorNeutralForeground2 },
});

const SHOWN: readonly Measure[] = ["monthly", "first-year", "total", "per-user", "npv"];

export interface QuoteResultProps {
  readonly draft: Draft;
  readonly scenario: string;
  readonly quote: ComparedQuote;
  readonly measure: Measure;
  readonly isBest: boolean;
}

/** One quote in figures. Each figure opens the invoices that it is made of. */
export function QuoteResult({ draft, scenario, quote, measure, isBest }: QuoteResultProps): ReactNode {
  const styles = useStyles();
  const invoiceId = useId();
  const { money } = useAmounts();
  const [isOpen, setOpen] = useState(false);
  const standing = standingOf(quote, measure);
  const shown = SHOWN.includes(measure) ? SHOWN : [...SHOWN, measure];
  return (
    <li className={mergeClasses(styles.card, isBest && styles.best)}>
      <h5 className={styles.name}>{quote.name}</h5>
      {isBest && quote.complete && (
        <p className={styles.badge}>
          <CheckIcon /> Cheapest that covers everything
        </p>
      )}
      {standing && (
        <>
          <p className={mergeClasses(styles.badge, styles.bad)}>
            <WarningIcon /> {standing.badge}
          </p>
          <p className={styles.sentence}>{standing.sentence}</p>
        </>
      )}
      <dl className={styles.figures}>
        {shown.map((name) => {
          const cost = quote.measures[name];
          return (
            <div key={name} className={styles.figure}>
              <dt className={mergeClasses(styles.term, name === measure && styles.chosen)}>
                {MEASURE_TITLES[name]}
              </dt>
              <dd className={mergeClasses(styles.value, name === measure && styles.chosen)}>
                {cost.ok ? (
                  <Button
                    className={styles.amount}
                    appearance="transparent"
                    size="small"
                    aria-expanded={isOpen}
                    aria-controls={invoiceId}
                    aria-label={`${MEASURE_TITLES[name]} of ${quote.name}: ${money(cost.value)}. Invoices`}
                    onClick={() => setOpen(!isOpen)}
                  >
                    {money(cost.value)}
                  </Button>
                ) : (
                  <span className={styles.none}>no amount</span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      <div id={invoiceId} hidden={!isOpen}>
        {isOpen && <InvoiceOfMonth draft={draft} scenario={scenario} quote={quote} />}
      </div>
      {quote.notes
        // The standing has said it above.
        .filter(({ note }) => !isSaidBy(standing, note))
        .map(({ sentence }) => (
          <p key={sentence} className={styles.sentence}>
            {sentence}
          </p>
        ))}
    </li>
  );
}

/** Whether the standing of a quote says what a note does. */
function isSaidBy(standing: Standing | undefined, note: WordedNote["note"]): boolean {
  if (standing === undefined) return false;
  const { issue } = standing;
  if (issue === undefined) return note.code === "incomplete";
  return note.code === "no-answer" && note.issue.code === issue.code;
}
