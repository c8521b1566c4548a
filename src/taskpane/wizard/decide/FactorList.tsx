import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactNode } from "react";
import { capitalized, type Factor, type ModelName, modelNamed } from "../../../pricing";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  factor: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ":first-child": { borderTopStyle: "none", paddingTop: 0 },
  },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "12px" },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  value: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground1 },
  why: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
  note: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
});

/** Each factor with what was found, what it was compared with, whom it favors and whose interest it serves. */
export function FactorList({ factors }: { readonly factors: readonly Factor[] }): ReactNode {
  const styles = useStyles();
  if (factors.length === 0)
    return <p className={styles.why}>None of the facts that the rules of thumb use was given.</p>;
  return (
    <ul className={styles.list}>
      {factors.map((factor) => (
        <li key={factor.name} className={styles.factor}>
          <div className={styles.head}>
            <h5 className={styles.name}>{capitalized(factor.name)}</h5>
            <p className={styles.value}>{factor.value}</p>
          </div>
          <p className={styles.why}>{factor.why}</p>
          <p className={styles.note}>
            {[
              `Threshold: ${factor.threshold}`,
              titles("Favors", factor.favors),
              titles("Against", factor.against),
              factor.serves === "both" ? "In both sides’ interest" : `In the ${factor.serves}’s interest`,
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}

const LIST = new Intl.ListFormat("en");

function titles(word: string, models: readonly ModelName[]): string {
  const names = models.map((name) => modelNamed(name)?.title.toLowerCase() ?? name);
  return names.length === 0 ? "" : `${word} ${LIST.format(names)}`;
}
