import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0, color: tokens.colorNeutralForeground1 },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, listStyleType: "none" },
  bar: { padding: `${tokens.spacingVerticalXS} 0` },
  words: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground1,
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  value: { marginLeft: "auto", fontVariantNumeric: "tabular-nums" },
  track: {
    height: "10px",
    marginTop: "3px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
    overflow: "hidden",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  fill: {
    height: "100%",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  highlighted: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  note: { ...typographyStyles.caption1, margin: "2px 0 0", color: tokens.colorNeutralForeground2 },
});

export interface BarChartData {
  readonly title: string;
  readonly formatValue: (value: number) => string;
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly name: string;
  /** Undefined where there is no answer; then `note` says why. */
  readonly value: number | undefined;
  readonly note?: string;
  readonly isHighlighted?: boolean;
}

/** Amounts side by side, from 0: each bar has its name and its amount in words. */
export function BarChart({ chart }: { readonly chart: BarChartData }): ReactNode {
  const styles = useStyles();
  const titleId = useId();
  const most = Math.max(0, ...chart.bars.map((bar) => bar.value ?? 0));
  return (
    <section aria-labelledby={titleId}>
      <h4 id={titleId} className={styles.title}>
        {chart.title}
      </h4>
      <ul className={styles.list}>
        {chart.bars.map(({ name, value, note, isHighlighted }, index) => (
          <li key={index} className={styles.bar}>
            <div className={styles.words}>
              <span className={mergeClasses(styles.name, isHighlighted && styles.strong)}>{name}</span>
              <span className={mergeClasses(styles.value, isHighlighted && styles.strong)}>
                {value === undefined ? "no amount" : chart.formatValue(value)}
              </span>
            </div>
            <div className={styles.track} aria-hidden="true">
              <div
                className={mergeClasses(styles.fill, isHighlighted && styles.highlighted)}
                style={{ width: `${most > 0 && value !== undefined ? (100 * value) / most : 0}%` }}
              />
            </div>
            {note !== undefined && note !== "" && <p className={styles.note}>{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
