import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactNode } from "react";
import type { Measure } from "../../../pricing";
import type { ScenarioComparison } from "../../../scenarios";
import { useAmounts, type Amounts } from "../../fields/Amounts";
import { MEASURE_TITLES } from "./comparisonWords";

const useStyles = makeStyles({
  card: {
    margin: `${tokens.spacingVerticalM} 0`,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  small: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorBrandForeground2,
    overflowWrap: "anywhere",
  },
  name: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: "anywhere" },
  amount: { ...typographyStyles.title2, margin: 0, fontVariantNumeric: "tabular-nums" },
  sentence: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    overflowWrap: "anywhere",
  },
});

export interface VerdictProps {
  readonly comparison: ScenarioComparison;
  readonly measure: Measure;
  readonly scenario: string;
  /** Whether the discount rate is 0, so that amounts to come weigh as much as those of today. */
  readonly isUndiscounted: boolean;
}

/** The cheapest quote, and how close the next one is. */
export function Verdict({ comparison, measure, scenario, isUndiscounted }: VerdictProps): ReactNode {
  const styles = useStyles();
  const { money, percent } = useAmounts();
  const best = comparison.quotes.find(({ id }) => id === comparison.best);
  const cost = best?.measures[measure];
  if (!best || cost?.ok !== true) {
    return (
      <div className={styles.card} role="status">
        <p className={styles.sentence}>
          No quote has an amount in this scenario yet. See below what each one lacks.
        </p>
      </div>
    );
  }
  return (
    <div className={styles.card} role="status">
      <p className={styles.small}>
        {best.complete ? "Cheapest that covers everything" : "Cheapest, though it leaves something out"} ·{" "}
        {scenario}
      </p>
      <p className={styles.name}>{best.name}</p>
      <p className={styles.amount}>{money(cost.value)}</p>
      <p className={styles.small}>{MEASURE_TITLES[measure]}</p>
      {measure === "npv" && isUndiscounted && (
        <p className={styles.sentence}>The discount rate is 0%, so the present value is the total cost.</p>
      )}
      <p className={styles.sentence}>{nextWords(comparison, measure, { money, percent })}</p>
    </div>
  );
}

function nextWords(
  { quotes, best, overCheapest }: ScenarioComparison,
  measure: Measure,
  { money, percent }: Pick<Amounts, "money" | "percent">,
): string {
  const whole = quotes.find(({ id }) => id === best)?.complete === true;
  const others = quotes
    .filter(({ id, complete }) => id !== best && overCheapest[id] !== undefined && (complete || !whole))
    .sort((one, other) => (overCheapest[one.id] ?? 0) - (overCheapest[other.id] ?? 0));
  const [next] = others;
  if (!next) return "No other quote that covers everything has an amount to compare it with.";
  const over = overCheapest[next.id] ?? 0;
  const cost = next.measures[measure];
  const base = cost.ok ? cost.value - over : 0;
  const share = base > 0 ? ` (${percent(over / base)})` : "";
  return over === 0
    ? `“${next.name}” costs the same.`
    : `Next: “${next.name}” costs ${money(over)} more${share}.`;
}
