import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { sampleDrafts, type SampleDraft } from "../../scenarios";

const useStyles = makeStyles({
  card: {
    marginTop: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  sentence: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
  skip: { minWidth: "auto" },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface FirstRunCardProps {
  readonly onTry: (sample: SampleDraft) => void;
  readonly onSkip: () => void;
}

/** Says to a newcomer what this is for, and lets them see it at work. */
export function FirstRunCard({ onTry, onSkip }: FirstRunCardProps): ReactNode {
  const styles = useStyles();
  const [sample] = sampleDrafts;
  return (
    <section className={styles.card} aria-label="Welcome">
      <h3 className={styles.title}>From quotes to a decision</h3>
      <p className={styles.sentence}>
        Say what the client has, type the quotes, and see to the cent what each will cost. Everything stays in
        this workbook.
      </p>
      <div className={styles.row}>
        {sample && (
          <Button appearance="primary" onClick={() => onTry(sample)}>
            Try it with a sample
          </Button>
        )}
        <Button className={styles.skip} appearance="transparent" onClick={onSkip}>
          Skip
        </Button>
      </div>
    </section>
  );
}
