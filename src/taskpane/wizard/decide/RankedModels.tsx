import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactNode } from "react";
import type { RecommendedModel } from "../../../pricing";
import { Disclosure } from "../../fields/Disclosure";
import { useAmounts } from "../../fields/Amounts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  model: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ":first-child": { borderTopStyle: "none" },
  },
  reasons: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    paddingLeft: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

export interface RankedModelsProps {
  readonly models: readonly RecommendedModel[];
  /** Why no quote of a model has an amount for month 1, by the models that somebody has quoted. */
  readonly lacking: ReadonlyMap<string, string>;
}

/** The models in their order, each with its cost where quotes give one, its score and its reasons. */
export function RankedModels({ models, lacking }: RankedModelsProps): ReactNode {
  const styles = useStyles();
  const { money } = useAmounts();
  return (
    <ol className={styles.list}>
      {models.map(({ model, title, monthly, score, reasons }, index) => (
        <li key={model} className={styles.model}>
          <Disclosure
            title={`${index + 1}. ${title}`}
            note={[
              monthly !== undefined
                ? `${money(monthly)} in month 1`
                : lacking.has(model)
                  ? "Quoted, but without an amount for month 1"
                  : "No quote",
              `${signed(score)} by the rules of thumb`,
              monthly === undefined ? lacking.get(model) : undefined,
            ]
              .filter((part) => part !== undefined)
              .join(" · ")}
          >
            <ul className={styles.reasons}>
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </Disclosure>
        </li>
      ))}
    </ol>
  );
}

const signed = (score: number): string => (score > 0 ? `+${score}` : score < 0 ? `−${-score}` : "0");
