import { Select } from "@fluentui/react-select";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useId, useState, type ReactNode } from "react";
import { fieldSentence } from "../../../pricing";
import { invoiceOfDraft, SOURCES, type ComparedQuote, type Draft } from "../../../scenarios";
import { InvoiceTable } from "./InvoiceTable";

const useStyles = makeStyles({
  invoice: {
    margin: `${tokens.spacingVerticalS} 0`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  label: { ...typographyStyles.body1Strong },
  month: { width: "7rem" },
  sources: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalS} 0 0`,
    overflowWrap: "anywhere",
  },
  problem: { ...typographyStyles.caption1, color: tokens.colorStatusDangerForeground1 },
});

export interface InvoiceOfMonthProps {
  readonly draft: Draft;
  readonly scenario: string;
  readonly quote: ComparedQuote;
  /** The month that is shown first, from 1. */
  readonly firstMonth?: number | undefined;
}

/** The invoice of one month, line by line; the month is chosen. */
export function InvoiceOfMonth({ draft, scenario, quote, firstMonth = 1 }: InvoiceOfMonthProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const [chosen, setMonth] = useState(firstMonth);
  const month = Math.min(chosen, Math.max(1, quote.schedule.length));
  const sources = String(draft.quotes.find(({ id: each }) => each === quote.id)?.values[SOURCES] ?? "");
  const invoice = invoiceOfDraft(draft, scenario, quote.id, month);
  return (
    <div className={styles.invoice}>
      <div className={styles.head}>
        <label htmlFor={id} className={styles.label}>
          Invoice
        </label>
        <Select
          id={id}
          size="small"
          className={styles.month}
          aria-label={`Month of the invoice of ${quote.name}`}
          value={String(month)}
          onChange={(_event, data) => setMonth(Number(data.value))}
        >
          {quote.schedule.map((each) => (
            <option key={each.month} value={each.month}>
              Month {each.month}
            </option>
          ))}
        </Select>
      </div>
      {invoice.ok ? (
        <>
          <InvoiceTable lines={invoice.value.lines} total={invoice.value.total} />
          {sources !== "" && <p className={styles.sources}>Where the quote says so: {sources}</p>}
        </>
      ) : (
        <p className={styles.problem}>{fieldSentence(invoice.issue)}</p>
      )}
    </div>
  );
}
