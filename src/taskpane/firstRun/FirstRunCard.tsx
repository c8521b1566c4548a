import { Button } from "@fluentui/react-button";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useState, type ReactNode } from "react";
import type { SampleDraft } from "../../scenarios";

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
  const [hasFailed, setFailed] = useState(false);
  const show = async () => {
    try {
      const { firstSample } = await import("./firstSample");
      if (firstSample) onTry(firstSample);
    } catch {
      setFailed(true);
    }
  };
  return (
    <section className={styles.card} aria-label="Welcome">
      <h3 className={styles.title}>From quotes to a decision</h3>
      <p className={styles.sentence}>
        Enter what the client has, type in the quotes, and see to the cent what each will cost. Everything
        stays in this workbook.
      </p>
      {hasFailed && (
        <p role="alert" className={styles.sentence}>
          The sample could not be loaded. Check the connection, then try again.
        </p>
      )}
      <div className={styles.row}>
        <Button appearance="primary" onClick={() => void show()}>
          Try it with a sample
        </Button>
        <Button className={styles.skip} appearance="transparent" onClick={onSkip}>
          Skip
        </Button>
      </div>
    </section>
  );
}
