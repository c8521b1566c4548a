import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactNode } from "react";
import type { InvoiceLine } from "../../../pricing";
import { useAmounts } from "../../fields/Amounts";
import { shownNumber } from "../../numbers/shownNumber";

const useStyles = makeStyles({
  table: {
    ...typographyStyles.caption1,
    width: "100%",
    marginTop: tokens.spacingVerticalS,
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground1,
  },
  cell: {
    padding: `3px 0 3px ${tokens.spacingHorizontalS}`,
    textAlign: "right",
    verticalAlign: "baseline",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  heading: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    borderTopStyle: "none",
  },
  line: { paddingLeft: 0, textAlign: "left", fontWeight: tokens.fontWeightRegular },
  total: { fontWeight: tokens.fontWeightSemibold },
});

export interface InvoiceTableProps {
  readonly lines: readonly InvoiceLine[];
  readonly total: number;
  /** The taxes that the quote states, and the total with them. */
  readonly taxLines?: readonly InvoiceLine[] | undefined;
  readonly totalWithTax?: number | undefined;
  /** How amounts are written; in the draft's currency where left out. */
  readonly money?: (amount: number) => string;
}

/** The lines of an invoice: quantity × rate = amount, and their sum. */
export function InvoiceTable(props: InvoiceTableProps): ReactNode {
  const { lines, total, taxLines = [], totalWithTax, money: given } = props;
  const styles = useStyles();
  const { locale, money } = useAmounts();
  const amount = given ?? money;
  const rate = (value: number) => shownNumber(value, locale, true);
  const lineRow = (line: InvoiceLine, index: number) => (
    <tr key={index}>
      <th scope="row" className={mergeClasses(styles.cell, styles.line)}>
        {line.label}
      </th>
      <td className={styles.cell}>{shownNumber(line.quantity, locale)}</td>
      <td className={styles.cell}>{rate(line.rate)}</td>
      <td className={styles.cell}>{amount(line.amount)}</td>
    </tr>
  );
  const totalRow = (label: string, sum: number) => (
    <tr>
      <th scope="row" colSpan={3} className={mergeClasses(styles.cell, styles.line, styles.total)}>
        {label}
      </th>
      <td className={mergeClasses(styles.cell, styles.total)}>{amount(sum)}</td>
    </tr>
  );
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.heading, styles.line)}>
            Line
          </th>
          {["Quantity", "Rate", "Amount"].map((heading) => (
            <th key={heading} scope="col" className={mergeClasses(styles.cell, styles.heading)}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(lineRow)}
        {totalRow("Total", total)}
        {taxLines.map(lineRow)}
        {totalWithTax !== undefined && totalRow("Total with tax", totalWithTax)}
      </tbody>
    </table>
  );
}
