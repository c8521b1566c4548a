import { Button } from "@fluentui/react-button";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useMemo, type ReactNode } from "react";
import { compareDraft, type ScenarioComparison } from "../../../scenarios";
import { BarChart } from "../../charts/BarChart";
import { LineChart } from "../../charts/LineChart";
import { useAmounts } from "../../fields/Amounts";
import { SheetsCard } from "../sync/SheetsCard";
import type { SheetActions } from "../sync/useSheetActions";
import { scenarioName } from "../names";
import { ScenarioChoice } from "../ScenarioChoice";
import type { StepProps } from "../StepProps";
import { crossingWords, differenceWords, MEASURE_TITLES, standingOf } from "./comparisonWords";
import { MeasureChoice } from "./MeasureChoice";
import { QuoteResult } from "./QuoteResult";
import { Verdict } from "./Verdict";

const useStyles = makeStyles({
  part: {
    marginTop: tokens.spacingVerticalXL,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalS}` },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  notes: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingLeft: tokens.spacingHorizontalXL,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  nothing: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
});

export interface CompareStepProps extends StepProps {
  readonly sheets: SheetActions;
}

/** What the quotes cost in a scenario, live. */
export function CompareStep({ state, dispatch, issueAt, sheets }: CompareStepProps): ReactNode {
  const styles = useStyles();
  const { draft, scenario, measure } = state;
  const { money, percent } = useAmounts();
  const comparison = useMemo(() => compareDraft(draft, scenario, measure), [draft, scenario, measure]);
  const chart = useMemo(() => cumulativeChart(comparison, money), [comparison, money]);
  if (draft.quotes.length === 0) {
    return (
      <>
        <p className={styles.nothing}>There is no quote yet, so there is nothing to compare.</p>
        <Button appearance="primary" onClick={() => dispatch({ type: "step chosen", step: "quotes" })}>
          Add a quote
        </Button>
      </>
    );
  }
  const crossings = crossingWords(comparison);
  return (
    <>
      <ScenarioChoice state={state} dispatch={dispatch} />
      <MeasureChoice state={state} dispatch={dispatch} issueAt={issueAt} />
      <Verdict
        comparison={comparison}
        measure={measure}
        scenario={scenarioName(draft.scenarios, scenario)}
        isUndiscounted={draft.discountRate === "" || draft.discountRate === 0}
      />
      <SheetsCard inserted={draft.inserted} conflict={state.conflict} sheets={sheets} />
      <div className={styles.part}>
        <BarChart
          chart={{
            title: `${MEASURE_TITLES[measure]} by quote`,
            formatValue: money,
            bars: comparison.quotes.map((quote) => {
              const cost = quote.measures[measure];
              return {
                name: quote.name,
                value: cost.ok ? cost.value : undefined,
                isHighlighted: quote.id === comparison.best,
                note: [
                  quote.id === comparison.best ? bestWords(quote.complete) : "",
                  differenceWords(comparison, quote, measure, { money, percent }),
                  standingOf(quote, measure)?.badge.toLowerCase() ?? "",
                ]
                  .filter(Boolean)
                  .join(" · "),
              };
            }),
          }}
        />
      </div>
      {comparison.leftOut.length > 0 && (
        <ul className={styles.notes} aria-label="Left out of these figures">
          {comparison.leftOut.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <section className={styles.part} aria-label="Quote by quote">
        <h4 className={styles.heading}>Quote by quote</h4>
        <ul className={styles.list}>
          {comparison.quotes.map((quote) => (
            <QuoteResult
              key={quote.id}
              draft={draft}
              scenario={scenario}
              quote={quote}
              measure={measure}
              isBest={quote.id === comparison.best}
            />
          ))}
        </ul>
      </section>
      {chart && (
        <div className={styles.part}>
          <LineChart chart={chart} />
          {crossings.length > 0 && (
            <ul className={styles.notes}>
              {crossings.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  );
}

const bestWords = (complete: boolean): string =>
  complete ? "cheapest that covers everything" : "cheapest, but none covers everything";

/** Undefined where no quote has an amount. */
function cumulativeChart(comparison: ScenarioComparison, money: (amount: number) => string) {
  const series = comparison.quotes.map(({ name, schedule }) => ({
    name,
    points: schedule.flatMap(({ month, cumulative }) =>
      cumulative.ok ? [{ x: month, y: cumulative.value }] : [],
    ),
  }));
  if (series.every(({ points }) => points.length === 0)) return undefined;
  return {
    title: "Cost so far",
    xTitle: "Month",
    yTitle: "Onboarding and invoices so far",
    hasMarkers: false,
    formatY: money,
    series,
  };
}
