import { Button } from "@fluentui/react-button";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useMemo, type ReactNode } from "react";
import { capitalized, cellSentence, fieldSentence, modelNamed, type Recommendation } from "../../../pricing";
import { compareDraft, recommendationFor, type Draft } from "../../../scenarios";
import { useAmounts } from "../../fields/Amounts";
import { DecisionCard } from "../../decision/DecisionCard";
import { WarningIcon } from "../../icons";
import { lazyComponent } from "../../lazyComponent";
import { LazyPart } from "../../LazyPart";
import { SheetsCard } from "../sync/SheetsCard";
import type { SheetActions } from "../sync/useSheetActions";
import { quoteName } from "../names";
import { checklistWords } from "../quotes/checklistWords";
import { ScenarioChoice } from "../ScenarioChoice";
import type { StepProps } from "../StepProps";
import { FactorList } from "./FactorList";
import { FlatRateProspects } from "./FlatRateProspects";
import { RankedModels } from "./RankedModels";

const FlipOutlook = lazyComponent(async () => (await import("../whatIf/flips/FlipOutlook")).FlipOutlook);

const useStyles = makeStyles({
  card: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorBrandForeground2 },
  model: { ...typographyStyles.title3, margin: 0 },
  sentence: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    overflowWrap: "anywhere",
  },
  part: {
    marginTop: tokens.spacingVerticalXL,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalS}` },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  contradiction: {
    ...typographyStyles.body1,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  icon: { flexShrink: 0, marginTop: "2px" },
  steady: { minWidth: 0 },
  contract: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  note: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  check: { marginTop: tokens.spacingVerticalXS },
});

export interface DecideStepProps extends StepProps {
  readonly sheets: SheetActions;
}

/** Which model fits, with the reasons, and what speaks against believing it. */
export function DecideStep({ state, dispatch, sheets }: DecideStepProps): ReactNode {
  const styles = useStyles();
  const { draft, scenario } = state;
  const recommendation = useMemo(() => recommendationFor(draft, scenario), [draft, scenario]);
  return (
    <>
      <ScenarioChoice state={state} dispatch={dispatch} />
      {recommendation.ok ? (
        <Recommended draft={draft} scenario={scenario} recommendation={recommendation.value} />
      ) : (
        <div className={styles.contradiction}>
          <span className={styles.icon}>
            <WarningIcon />
          </span>
          <span className={styles.steady}>
            Nothing can be recommended yet. {cellSentence(recommendation.issue)}
          </span>
        </div>
      )}
      {(draft.quotes.length > 0 || draft.inserted !== undefined) && (
        <SheetsCard inserted={draft.inserted} conflict={state.conflict} sheets={sheets} />
      )}
      {draft.quotes.length > 0 && (
        <DecisionCard draft={draft} scenario={scenario} measure={state.measure} sheets={sheets} />
      )}
      {recommendation.ok && (
        <LazyPart>
          <FlipOutlook state={state} dispatch={dispatch} />
        </LazyPart>
      )}
      {recommendation.ok && recommendation.value.contradictions.length > 0 && (
        <section className={styles.part} aria-label="Contradictions">
          <h4 className={styles.heading}>Where rules and arithmetic disagree</h4>
          <ul className={styles.list}>
            {recommendation.value.contradictions.map((sentence) => (
              <li key={sentence} className={styles.contradiction}>
                <span className={styles.icon}>
                  <WarningIcon />
                </span>
                <span className={styles.steady}>{capitalized(sentence)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {recommendation.ok && (
        <>
          <section className={styles.part} aria-label="Reasons">
            <h4 className={styles.heading}>Facts considered</h4>
            <FactorList factors={recommendation.value.factors} />
          </section>
          <FlatRateProspects draft={draft} scenario={scenario} />
          <section className={styles.part} aria-label="All models">
            <h4 className={styles.heading}>All models, best first</h4>
            <RankedModels models={recommendation.value.models} lacking={lackingModels(draft, scenario)} />
          </section>
        </>
      )}
      {draft.quotes.length > 0 && (
        <section className={styles.part} aria-label="Contracts">
          <h4 className={styles.heading}>Missing from the contracts</h4>
          <ul className={styles.list}>
            {draft.quotes.map((quote, place) => (
              <li key={quote.id} className={styles.contract}>
                <p className={styles.name}>{quoteName(draft, place)}</p>
                <p className={styles.note}>{checklistWords(quote.checklist)}</p>
                <Button
                  className={styles.check}
                  size="small"
                  aria-label={`Go to the checklist of ${quoteName(draft, place)}`}
                  onClick={() => {
                    dispatch({ type: "quote opened", id: quote.id });
                    dispatch({ type: "step chosen", step: "quotes" });
                  }}
                >
                  Go to the checklist
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface RecommendedProps {
  readonly draft: Draft;
  readonly scenario: string;
  readonly recommendation: Recommendation;
}

/** What keeps the quotes of each model from an amount for month 1: the reason of the first. */
function lackingModels(draft: Draft, scenario: string): ReadonlyMap<string, string> {
  const { quotes } = compareDraft(draft, scenario, "monthly");
  const reasons = new Map<string, string>();
  for (const { model, measures } of quotes) {
    if (measures.monthly.ok || model === undefined || reasons.has(model)) continue;
    reasons.set(model, fieldSentence(measures.monthly.issue));
  }
  return reasons;
}

/** The model that comes first, its risk and incentive, and the quote that offers it for least. */
function Recommended({ draft, scenario, recommendation }: RecommendedProps): ReactNode {
  const styles = useStyles();
  const { money } = useAmounts();
  const [first] = recommendation.models;
  const comparison = useMemo(() => compareDraft(draft, scenario, "total"), [draft, scenario]);
  if (!first) return null;
  const model = modelNamed(first.model);
  const best = comparison.quotes.find(({ id }) => id === comparison.best);
  const total = best?.measures.total;
  return (
    <div className={styles.card} role="status">
      <p className={styles.small}>Recommended model</p>
      <p className={styles.model}>{first.title}</p>
      {first.monthly !== undefined && (
        <p className={styles.sentence}>
          {money(first.monthly)} in month 1{first.complete ? "" : ", without the devices that it leaves out"}.
        </p>
      )}
      <p className={styles.sentence}>{model?.risk}</p>
      <p className={styles.sentence}>{model?.incentive}</p>
      {best && total?.ok && (
        <p className={styles.sentence}>
          By total cost, “{best.name}” is the cheapest quote
          {best.complete ? "" : ", though it leaves something out"}: {money(total.value)}.
        </p>
      )}
    </div>
  );
}
