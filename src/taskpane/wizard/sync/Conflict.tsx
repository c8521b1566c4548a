import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useId, type ReactNode } from "react";
import type { Difference } from "../../../scenarios";
import { useAmounts } from "../../fields/Amounts";
import { KeepChoice, type KeepChoiceProps } from "../../fields/KeepChoice";
import { shownNumber } from "../../numbers/shownNumber";

const useStyles = makeStyles({
  card: {
    marginBottom: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  sentence: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXXS} 0 0` },
  list: {
    maxHeight: "14rem",
    margin: `${tokens.spacingVerticalS} 0`,
    padding: 0,
    overflowY: "auto",
    listStyleType: "none",
  },
  item: { ...typographyStyles.caption1, padding: "4px 0", overflowWrap: "anywhere" },
  value: { fontWeight: tokens.fontWeightSemibold },
});

export interface ConflictProps extends KeepChoiceProps {
  readonly differences: readonly Difference[];
}

/** Shows where sheet and wizard differ, with both values, and asks which one counts. */
export function Conflict({ differences, ...choice }: ConflictProps): ReactNode {
  const styles = useStyles();
  const headingId = useId();
  const { locale } = useAmounts();
  const shown = (value: Difference["sheet"]) =>
    value === "" ? "blank" : typeof value === "number" ? shownNumber(value, locale) : value;
  return (
    <section className={styles.card} aria-labelledby={headingId}>
      <h4 id={headingId} className={styles.heading}>
        Sheet and wizard differ
      </h4>
      <p className={styles.sentence}>Both changed since they last matched. Which do you want to keep?</p>
      <ul className={styles.list}>
        {differences.map(({ table, row, column, sheet, wizard }, index) => (
          <li key={index} className={styles.item}>
            {table}
            {row && `, “${row}”`}, {column}: <span className={styles.value}>{shown(sheet)}</span> in the
            sheet, <span className={styles.value}>{shown(wizard)}</span> in the wizard
          </li>
        ))}
      </ul>
      <KeepChoice {...choice} />
    </section>
  );
}
