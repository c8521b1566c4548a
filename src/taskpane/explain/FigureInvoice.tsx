import { Select } from "@fluentui/react-select";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useId, useState, type ReactNode } from "react";
import type { ExplainedCall } from "../../actions";
import { cellSentence } from "../../pricing";
import { InvoiceTable } from "../wizard/compare/InvoiceTable";

const useStyles = makeStyles({
  figure: { marginTop: tokens.spacingVerticalM },
  sentence: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalS}` },
  choice: {
    ...typographyStyles.caption1,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 2fr)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
  },
  said: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalS} 0 0`, overflowWrap: "anywhere" },
});

export interface FigureInvoiceProps {
  readonly figures: NonNullable<ExplainedCall["figures"]>;
  /** What the cell shows; undefined where that is for the reader to say. */
  readonly place: ExplainedCall["place"];
  readonly money: (amount: number) => string;
}

/** The invoice behind a figure that compares quotes: whose it is, and the month to choose. */
export function FigureInvoice({ figures, place, money }: FigureInvoiceProps): ReactNode {
  const styles = useStyles();
  const shown = { quote: 0, scenario: 0, month: 1, ...place };
  const key = JSON.stringify(shown);
  const [chosen, setChosen] = useState({ key, place: shown });
  // Another cell begins with what that one shows.
  const current = chosen.key === key ? chosen.place : shown;
  const months = figures.monthsOf(current.scenario);
  const month = Math.min(current.month, months);
  const choose = (change: Partial<typeof shown>) =>
    setChosen({ key, place: { ...current, month, ...change } });
  const invoice = figures.invoiceOf({ ...current, month });
  const sources = figures.sources[current.quote];
  return (
    <div className={styles.figure}>
      {place === undefined && (
        <p className={styles.sentence}>
          The formula combines several figures: choose the one whose invoice you want to see.
        </p>
      )}
      <Choice
        label="Quote"
        options={figures.quotes}
        chosen={current.quote}
        onChoose={(quote) => choose({ quote })}
      />
      <Choice
        label="Scenario"
        options={figures.scenarios}
        chosen={current.scenario}
        onChoose={(scenario) => choose({ scenario })}
      />
      <Choice
        label="Invoice of"
        options={Array.from({ length: months }, (_, index) => `Month ${index + 1}`)}
        chosen={month - 1}
        onChoose={(index) => choose({ month: index + 1 })}
      />
      {invoice.ok ? (
        <>
          <InvoiceTable {...invoice.value} money={money} />
          {sources !== undefined && sources !== "" && (
            <p className={styles.said}>Where the quote says so: {sources}</p>
          )}
        </>
      ) : (
        <p className={styles.said}>{cellSentence(invoice.issue)}</p>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly string[];
  readonly chosen: number;
  readonly onChoose: (position: number) => void;
}

function Choice({ label, options, chosen, onChoose }: ChoiceProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        size="small"
        value={String(chosen)}
        onChange={(_event, data) => onChoose(Number(data.value))}
      >
        {options.map((option, position) => (
          <option key={option} value={position}>
            {option}
          </option>
        ))}
      </Select>
    </div>
  );
}
