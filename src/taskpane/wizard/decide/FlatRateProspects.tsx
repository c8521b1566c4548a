import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import { useMemo, type ReactNode } from "react";
import { MOST_FLAT_RATE_SITES, STABLE_CHANGE, type FlatRateOverTerm } from "../../../pricing";
import { compareDraft, type Draft } from "../../../scenarios";
import { useAmounts } from "../../fields/Amounts";
import { CheckIcon, WarningIcon } from "../../icons";

const useStyles = makeStyles({
  part: {
    marginTop: tokens.spacingVerticalXL,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalXS}` },
  intro: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  reasons: { paddingLeft: tokens.spacingHorizontalL },
  list: { margin: `${tokens.spacingVerticalM} 0 0`, padding: 0, listStyleType: "none" },
  quote: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  verdict: {
    ...typographyStyles.caption1Strong,
    display: "flex",
    alignItems: "center",
    gap: "4px",
    margin: "2px 0 0",
    color: tokens.colorBrandForeground1,
  },
  bad: { color: tokens.colorStatusDangerForeground1 },
  sentence: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground2,
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
      compareDraft(draft, scenario).quotes.flatMap(({ id, name, flatRate, schedule }, place) => {
        const isAudited = draft.quotes[place]?.checklist["overage auditable"] !== undefined;
        return flatRate === undefined ? [] : [{ id, name, flatRate, isAudited, months: schedule.length }];
      }),
    [draft, scenario],
  );
  const [first] = quotes;
  if (first === undefined) return null;
  const against = againstAnyFlatRate(first.flatRate);
  return (
    <section className={styles.part} aria-label="Flat rates over the contract">
      <h4 className={styles.heading}>Flat rates over the contract</h4>
      {against.length === 0 ? (
        <p className={styles.intro}>{SUITED}</p>
      ) : (
        <>
          <p className={styles.intro}>No flat rate fits this scenario throughout:</p>
          <ul className={mergeClasses(styles.intro, styles.reasons)}>
            {against.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <ul className={styles.list}>
        {quotes.map(({ id, name, flatRate, isAudited, months }) => (
          <li key={id} className={styles.quote}>
            <h5 className={styles.name}>{name}</h5>
            <p className={mergeClasses(styles.verdict, !flatRate.fits && styles.bad)}>
              {flatRate.fits ? <CheckIcon /> : <WarningIcon />} {flatRate.fits ? "Fits" : "Does not fit"}
            </p>
            {[...moneyWords(flatRate, months, money), ...clauseWords(flatRate, isAudited)].map((sentence) => (
              <p key={sentence} className={styles.sentence}>
                {sentence}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

const SUITED = `Users and devices stay within ±${STABLE_CHANGE * 100}% of the start of each year, at 1 to ${MOST_FLAT_RATE_SITES} sites: a flat rate suits this scenario.`;

/** What the scenario itself has against a flat rate, the same for every quote: counts that move, sites. */
function againstAnyFlatRate({ conditions, breaks }: FlatRateOverTerm): readonly string[] {
  const failed = (name: string) => conditions.filter((each) => each.name === name && !each.holds);
  // In month 1 nothing can have moved: what breaks there are the sites, of which the condition says more.
  const later = breaks.filter(({ month }) => month > 1);
  return [...(later.length > 0 ? later : failed("stable counts")), ...failed("few fixed sites")].map(
    ({ reason }) => reason,
  );
}

function moneyWords(
  { exposure, renegotiatedFrom }: FlatRateOverTerm,
  months: number,
  money: (amount: number) => string,
): readonly string[] {
  const sentences: string[] = [];
  if (exposure !== undefined) {
    const end = renegotiatedFrom === undefined ? "over the horizon" : `up to month ${renegotiatedFrom - 1}`;
    sentences.push(
      `Overage from month ${exposure.fromMonth}: ${money(exposure.total)} ${end}, at most ${money(exposure.highestMonthly)} in a month.`,
    );
  }
  if (renegotiatedFrom !== undefined) {
    sentences.push(`To be renegotiated from month ${renegotiatedFrom}: no amount is agreed from then on.`);
  }
  return sentences.length > 0
    ? sentences
    : [months === 1 ? "No overage in the one month." : `No overage in any of the ${months} months.`];
}

function clauseWords({ conditions }: FlatRateOverTerm, isAudited: boolean): readonly string[] {
  const clause = conditions.find(({ name }) => name === "sound overage clause");
  if (clause === undefined || clause.holds) return [];
  const untold = "Nobody has checked yet whether it can be audited, which counts as “no”.";
  return [clause.reason, ...(isAudited ? [] : [untold])];
}
