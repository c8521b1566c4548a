import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import type { FlatRateOverTerm } from "../../../pricing";
import { compareDraft, type Draft } from "../../../scenarios";
import { useAmounts } from "../../fields/Amounts";

const useStyles = makeStyles({
  part: {
    marginTop: tokens.spacingVerticalXL,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalS}` },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  sentences: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalM}`,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
});

export interface FlatRateProspectsProps {
  readonly draft: Draft;
  readonly scenario: string;
}

/** Whether each flat-rate quote still fits when the future comes: the months in which it does not, and the overage. */
export function FlatRateProspects({ draft, scenario }: FlatRateProspectsProps): ReactNode {
  const styles = useStyles();
  const { money } = useAmounts();
  const quotes = useMemo(
    () =>
      compareDraft(draft, scenario).quotes.flatMap(({ id, name, flatRate }) =>
        flatRate === undefined ? [] : [{ id, name, flatRate }],
      ),
    [draft, scenario],
  );
  if (quotes.length === 0) return null;
  return (
    <section className={styles.part} aria-label="Flat rates over the contract">
      <h4 className={styles.heading}>Flat rates over the contract</h4>
      {quotes.map(({ id, name, flatRate }) => (
        <div key={id}>
          <p className={styles.name}>{name}</p>
          <ul className={styles.sentences}>
            {sentencesOf(flatRate, money).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function sentencesOf(
  { conditions, breaks, exposure, renegotiatedFrom }: FlatRateOverTerm,
  money: (amount: number) => string,
): readonly string[] {
  const failed = conditions.filter(({ holds }) => !holds);
  const sentences = [...failed, ...breaks].map(({ reason }) => reason);
  if (exposure !== undefined) {
    sentences.push(
      `Overage from month ${exposure.fromMonth}: ${money(exposure.total)} over the horizon, at most ${money(exposure.highestMonthly)} in a month.`,
    );
  }
  if (renegotiatedFrom !== undefined) {
    sentences.push(`To be renegotiated from month ${renegotiatedFrom}: no amount is agreed from then on.`);
  }
  return sentences.length > 0 ? sentences : ["All three conditions hold over the whole horizon."];
}
