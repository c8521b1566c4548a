import { Button } from "@fluentui/react-button";
import { Input } from "@fluentui/react-input";
import { Label } from "@fluentui/react-label";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useId, useState, type ReactNode } from "react";
import type { Measure } from "../../pricing";
import { ACTION_LABELS, type Draft } from "../../scenarios";
import { AmountsContext } from "../fields/Amounts";
import { Disclosure } from "../fields/Disclosure";
import { SheetIcon } from "../icons";
import type { SheetActions } from "../wizard/sync/useSheetActions";
import { PrintedPaper } from "./PrintedPaper";
import { ReadPaper } from "./ReadPaper";
import { usePage, usePaperAmounts, type PageInputs } from "./usePage";

const useStyles = makeStyles({
  frame: {
    marginTop: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke1}`,
  },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  sentence: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
  field: {
    display: "grid",
    gridTemplateColumns: "6.5rem minmax(0, 1fr)",
    alignItems: "center",
    marginBottom: tokens.spacingVerticalXS,
  },
  input: { minWidth: 0 },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
});

/** Who made the page and when, for as long as the pane is open. */
let remembered = { author: "", date: "" };

export interface DecisionCardProps {
  readonly draft: Draft;
  readonly scenario: string;
  readonly measure: Measure;
  readonly sheets: SheetActions;
}

/** The page for who decides: printed, added as a sheet, or read here, where each figure opens its lines. */
export function DecisionCard({ draft, scenario, measure, sheets }: DecisionCardProps): ReactNode {
  const styles = useStyles();
  const [signed, setSigned] = useState(remembered);
  const [isPrinting, setPrinting] = useState(false);
  const [said, setSaid] = useState("");
  const change = (part: Partial<typeof remembered>): void => {
    remembered = { ...signed, ...part };
    setSigned(remembered);
  };
  return (
    <section className={styles.frame} aria-label="Decision page">
      <h4 className={styles.heading}>Decision page</h4>
      <p className={styles.sentence}>
        One page for the decision makers: the answer, the figures, the reasons, what could change it and the
        open questions.
      </p>
      <SignedField label="Prepared by" value={signed.author} onType={(author) => change({ author })} />
      <SignedField label="Date" value={signed.date} onType={(date) => change({ date })} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isPrinting} onClick={() => setPrinting(true)}>
          Print or save as PDF
        </Button>
        <Button
          icon={<SheetIcon />}
          disabledFocusable={sheets.isWorking}
          onClick={() => sheets.onDecision({ ...signed, scenario, measure })}
        >
          {ACTION_LABELS.decision}
        </Button>
      </div>
      <p className={styles.sentence} role="status">
        {said}
      </p>
      {isPrinting && (
        <Printing
          {...{ draft, scenario, measure }}
          {...signed}
          onDone={(isPrinted) => {
            setPrinting(false);
            setSaid(
              isPrinted ? "" : "This host cannot print. Insert the decision page as a sheet, and print that.",
            );
          }}
        />
      )}
      <Disclosure title="Read it here">
        <ReadPaper {...{ draft, scenario, measure }} {...signed} />
      </Disclosure>
    </section>
  );
}

function SignedField(props: {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
}): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <Label htmlFor={id}>{props.label}</Label>
      <Input
        id={id}
        className={styles.input}
        value={props.value}
        onChange={(_event, data) => props.onType(data.value)}
      />
    </div>
  );
}

function Printing({
  onDone,
  ...inputs
}: PageInputs & { readonly onDone: (isPrinted: boolean) => void }): ReactNode {
  const amounts = usePaperAmounts();
  const page = usePage(inputs, amounts);
  return (
    <AmountsContext value={amounts}>
      <PrintedPaper page={page} author={inputs.author} date={inputs.date} onDone={onDone} />
    </AmountsContext>
  );
}
