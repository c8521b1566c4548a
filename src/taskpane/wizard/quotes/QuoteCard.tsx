import { Button } from "@fluentui/react-button";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import { useId, type ReactNode } from "react";
import { fieldSentence, modelNamed, type Result } from "../../../pricing";
import { askPane } from "../../../actions";
import { chargesOf, type CheckedDraftQuote, type DraftFinding, type DraftQuote } from "../../../scenarios";
import { useAmounts } from "../../fields/Amounts";
import { onFirstClick } from "../../fields/onFirstClick";
import { ChevronIcon, CopyIcon, DeleteIcon, DownIcon, UpIcon, WarningIcon } from "../../icons";
import { draftIssues } from "../issues";
import { quoteName } from "../names";
import type { StepProps } from "../StepProps";
import { focusOpenCard } from "./focusTerm";
import { QuoteForm } from "./QuoteForm";

const useStyles = makeStyles({
  card: {
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  open: { border: `1px solid ${tokens.colorBrandStroke1}` },
  head: { margin: 0 },
  toggle: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    borderRadius: tokens.borderRadiusLarge,
    background: "none",
    color: tokens.colorNeutralForeground1,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chevron: { display: "flex", fontSize: "20px" },
  name: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  below: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  fix: {
    ...typographyStyles.caption1,
    display: "flex",
    gap: "4px",
    alignItems: "center",
    color: tokens.colorStatusDangerForeground1,
  },
  found: {
    ...typographyStyles.caption1Strong,
    display: "inline-block",
    marginTop: tokens.spacingVerticalXXS,
    padding: `1px ${tokens.spacingHorizontalSNudge}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  body: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  actions: {
    display: "flex",
    justifyContent: "flex-end",
    gap: "2px",
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  first: { marginRight: "auto" },
});

export interface QuoteCardProps extends StepProps {
  readonly quote: DraftQuote;
  readonly place: number;
  /** What it costs in month 1 of the first scenario, where that can be said. */
  readonly monthly: Result<number> | undefined;
  /** What to ask about it before signing; undefined until it was checked. */
  readonly findings: CheckedDraftQuote["findings"] | undefined;
  readonly isOpen: boolean;
}

/** One quote: closed, its name, model and price; open, its terms. */
export function QuoteCard(props: QuoteCardProps): ReactNode {
  const { state, quote, place, monthly, findings, isOpen, dispatch } = props;
  const { draft } = state;
  const styles = useStyles();
  const id = useId();
  const { money } = useAmounts();
  const name = quoteName(draft, place);
  const model = modelNamed(String(quote.values["Model"] ?? ""))?.title ?? "Model not specified";
  const owners = [quote.id, ...chargesOf(draft, quote.id).map((charge) => charge.id)];
  const toFix = draftIssues(draft).filter(({ field }) =>
    owners.some((owner) => field.startsWith(`${owner}/`)),
  ).length;
  const found = findings?.ok === true ? findings.value : [];
  const price = monthly?.ok ? `${money(monthly.value)} in month 1` : undefined;
  return (
    <li className={mergeClasses(styles.card, isOpen && styles.open)} data-open={isOpen ? "" : undefined}>
      <h4 className={styles.head}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => dispatch({ type: "quote opened", id: isOpen ? undefined : quote.id })}
        >
          <span>
            <span className={styles.name}>{name}</span>
            <span className={styles.below}>{[model, price].filter(Boolean).join(" · ")}</span>
            {monthly?.ok === false && toFix === 0 && (
              <span className={styles.below}>No amount for month 1. {fieldSentence(monthly.issue)}</span>
            )}
            {found.length > 0 && <span className={styles.found}>{findingWords(found, money)}</span>}
            {!isOpen && toFix > 0 && (
              <span className={styles.fix}>
                <WarningIcon /> {toFix === 1 ? "One thing needs" : `${toFix} things need`} fixing
              </span>
            )}
          </span>
          <span className={styles.chevron}>
            <ChevronIcon open={isOpen} />
          </span>
        </button>
      </h4>
      <div id={id} hidden={!isOpen} className={styles.body}>
        {isOpen && (
          <>
            <QuoteForm {...props} name={name} />
            <div className={styles.actions} role="group" aria-label={`What to do with ${name}`}>
              {found.length > 0 && (
                <Button
                  size="small"
                  icon={<WarningIcon />}
                  aria-label={`What to ask about ${name}`}
                  onClick={onFirstClick(() => askPane({ panel: "check" }))}
                >
                  Check
                </Button>
              )}
              <Button
                className={styles.first}
                size="small"
                icon={<CopyIcon />}
                aria-label={`Duplicate ${name}`}
                onClick={onFirstClick(() => {
                  dispatch({ type: "quote duplicated", id: quote.id });
                  focusOpenCard();
                })}
              >
                Duplicate
              </Button>
              <Button
                appearance="subtle"
                size="small"
                icon={<UpIcon />}
                disabledFocusable={place === 0}
                aria-label={`Move ${name} up`}
                onClick={() => dispatch({ type: "quote moved", id: quote.id, by: -1 })}
              />
              <Button
                appearance="subtle"
                size="small"
                icon={<DownIcon />}
                disabledFocusable={place === draft.quotes.length - 1}
                aria-label={`Move ${name} down`}
                onClick={() => dispatch({ type: "quote moved", id: quote.id, by: 1 })}
              />
              <Button
                appearance="subtle"
                size="small"
                icon={<DeleteIcon />}
                aria-label={`Remove ${name}`}
                onClick={() => dispatch({ type: "quote removed", id: quote.id })}
              />
            </div>
          </>
        )}
      </div>
    </li>
  );
}

/** "3 findings, the largest $2,400.00" */
function findingWords(found: readonly DraftFinding[], money: (amount: number) => string): string {
  const count = found.length === 1 ? "1 finding" : `${found.length} findings`;
  // They come with the most money first.
  const cost = found[0]?.cost;
  if (cost === undefined || cost <= 0) return count;
  return found.length === 1 ? `${count}, ${money(cost)}` : `${count}, the largest ${money(cost)}`;
}
