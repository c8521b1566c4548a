import { Button } from "@fluentui/react-button";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useId, useMemo, useState, type ReactNode } from "react";
import { ChevronIcon } from "../icons";
import { signatureOf, type FunctionMetadata } from "../../actions";
import { LiveExample } from "./LiveExample";
import { liveResult, type WorksheetFunctions } from "./liveResult";

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottomStyle: "none" },
  },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  description: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  signature: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: "anywhere",
  },
  arguments: { margin: 0 },
  argument: { ...typographyStyles.caption1Strong, marginTop: tokens.spacingVerticalS },
  optional: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  meaning: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface FunctionItemProps {
  readonly metadata: FunctionMetadata;
  /** The example; undefined where the function has none that stands without cells. */
  readonly formula: string | undefined;
  readonly functions: WorksheetFunctions;
  readonly isWorking: boolean;
  readonly onInsert: (formula: string) => void;
}

/** One function: what it is for, an example at work, and its arguments for whoever asks. */
export function FunctionItem({
  metadata,
  formula,
  functions,
  isWorking,
  onInsert,
}: FunctionItemProps): ReactNode {
  const styles = useStyles();
  const argumentsId = useId();
  const [showsArguments, setShowsArguments] = useState(false);
  const result = useMemo(
    () => (formula === undefined ? undefined : liveResult(formula, metadata, functions)),
    [formula, metadata, functions],
  );
  return (
    <li className={styles.item}>
      <h4 className={styles.name}>{metadata.name}</h4>
      <p className={styles.description}>{metadata.description}</p>
      {formula !== undefined && result && <LiveExample formula={formula} result={result} />}
      <div className={styles.actions}>
        {formula !== undefined && (
          <Button
            size="small"
            disabledFocusable={isWorking}
            aria-label={`Insert in the selected cell: ${metadata.name}`}
            onClick={() => onInsert(formula)}
          >
            Insert in the selected cell
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronIcon open={showsArguments} />}
          iconPosition="after"
          aria-expanded={showsArguments}
          aria-controls={argumentsId}
          aria-label={`Arguments of ${metadata.name}`}
          onClick={() => setShowsArguments(!showsArguments)}
        >
          Arguments
        </Button>
      </div>
      <div id={argumentsId} hidden={!showsArguments}>
        <p className={styles.signature}>{signatureOf(metadata)}</p>
        <dl className={styles.arguments}>
          {metadata.parameters.map((parameter) => (
            <div key={parameter.name}>
              <dt className={styles.argument}>
                {parameter.name}
                {parameter.optional && <span className={styles.optional}> · optional</span>}
              </dt>
              <dd className={styles.meaning}>{parameter.description}</dd>
            </div>
          ))}
        </dl>
      </div>
    </li>
  );
}
