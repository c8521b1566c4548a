import { Button } from "@fluentui/react-button";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useEffect, useState, type ReactNode } from "react";
import { explainSelection, pageJournal, type Explained, type ExplainedCall } from "../../actions";
import { cellSentence } from "../../pricing";
import type { WorkbookPort } from "../../workbook";
import { numberLocale } from "../numbers/NumberLocale";
import { shownNumber } from "../numbers/shownNumber";
import { WarningIcon } from "../icons";
import { FigureInvoice } from "./FigureInvoice";
import { InvoiceTable } from "../wizard/compare/InvoiceTable";

const useStyles = makeStyles({
  intro: {
    ...typographyStyles.body1,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
  },
  address: {
    ...typographyStyles.subtitle1,
    margin: 0,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  spill: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  call: {
    marginTop: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow2,
  },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  issue: {
    ...typographyStyles.body1,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorStatusDangerForeground1,
    overflowWrap: "anywhere",
  },
  icon: { flexShrink: 0, marginTop: "2px" },
  arguments: { margin: `${tokens.spacingVerticalS} 0 0` },
  argument: {
    ...typographyStyles.caption1,
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    columnGap: tokens.spacingHorizontalM,
    padding: "3px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, textAlign: "right" },
  place: { display: "block", color: tokens.colorNeutralForeground2 },
  remedy: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
});

export interface ExplainPanelProps {
  readonly workbook: WorkbookPort;
  readonly isWorking: boolean;
  /** Recalculates everything. */
  readonly onRepair: () => Promise<void>;
}

/** Where the figure in the selected cell comes from; it follows the selection. */
export function ExplainPanel({ workbook, isWorking, onRepair }: ExplainPanelProps): ReactNode {
  const styles = useStyles();
  const [explained, setExplained] = useState<Explained>();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const explain = async () => {
      const found = await explainSelection(workbook, pageJournal());
      if (isCurrent) setExplained(found);
    };
    void explain();
    const stop = workbook.on("selection changed", () => void explain());
    return () => {
      isCurrent = false;
      stop();
    };
  }, [workbook, asked]);
  const explanation = explained?.explanation;
  return (
    <>
      <p className={styles.intro}>Select a cell: this shows where its figure comes from.</p>
      <div role="status">
        {explained?.report && (
          <>
            <p className={styles.address}>{explained.report.message}</p>
            <p className={styles.remedy}>{explained.report.remedy}</p>
          </>
        )}
        {explanation && (
          <>
            <h3 className={styles.address}>{explanation.address}</h3>
            {explanation.spillsFrom && (
              <p className={styles.spill}>Part of the result of the formula in {explanation.spillsFrom}.</p>
            )}
            {explanation.calls.map((call, index) => (
              <Call key={index} call={call} />
            ))}
          </>
        )}
      </div>
      {explained?.isHelpedByRepair && (
        <Button
          appearance="primary"
          disabledFocusable={isWorking}
          onClick={() => void onRepair().then(() => setAsked(asked + 1))}
        >
          Repair
        </Button>
      )}
    </>
  );
}

function Call({ call }: { readonly call: ExplainedCall }): ReactNode {
  const styles = useStyles();
  const locale = numberLocale();
  // A cell's amounts carry no currency: that is the cell's format.
  const amount = (value: number) => shownNumber(value, locale, true);
  return (
    <section className={styles.call} aria-label={call.functionName}>
      <h4 className={styles.name}>{call.functionName}</h4>
      {call.issue && (
        <p className={styles.issue}>
          <span className={styles.icon}>
            <WarningIcon />
          </span>
          <span>{cellSentence(call.issue)}</span>
        </p>
      )}
      {call.problem && (
        <p className={styles.issue}>
          <span className={styles.icon}>
            <WarningIcon />
          </span>
          <span>{call.problem}</span>
        </p>
      )}
      {call.figures && <FigureInvoice figures={call.figures} place={call.place} money={amount} />}
      {call.lines && <InvoiceTable lines={call.lines} total={call.total ?? 0} money={amount} />}
      <dl className={styles.arguments}>
        {call.arguments.map(({ name, address, shown }) => (
          <div key={name} className={styles.argument}>
            <dt className={styles.term}>{name}</dt>
            <dd className={styles.value}>
              {shown}
              {address && <span className={styles.place}>{address}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
