import { mergeClasses } from "@griffel/react";
import type { ReactNode } from "react";
import { PaperFigure, type FigureLines, type OnFigure } from "./PaperFigure";
import { usePaperStyles } from "./usePaperStyles";

/** An amount in a table of the page. */
export interface PaperNumber {
  readonly text: string;
  /** What it is, to those who cannot see where it stands. */
  readonly of: string;
  readonly lines: FigureLines;
}

export interface PaperNumbersProps {
  /** What the rows are. */
  readonly rowsAre: string;
  readonly columns: readonly { readonly title: string; readonly hint?: string }[];
  readonly rows: readonly {
    readonly title: string;
    /** Whether the row is the sum of those above. */
    readonly isSum?: boolean;
    /** One a column; undefined for no amount. */
    readonly numbers: readonly (PaperNumber | undefined)[];
  }[];
  readonly onFigure: OnFigure;
}

/** A table of amounts, each of which opens its lines on a screen. */
export function PaperNumbers({ rowsAre, columns, rows, onFigure }: PaperNumbersProps): ReactNode {
  const styles = usePaperStyles();
  const head = mergeClasses(styles.cell, styles.over);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(head, styles.words)}>
              {rowsAre}
            </th>
            {columns.map(({ title, hint }) => (
              <th key={title} scope="col" className={head} title={hint}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ title, isSum = false, numbers }, place) => (
            <tr key={place}>
              <th scope="row" className={mergeClasses(styles.cell, styles.words, isSum && styles.sum)}>
                {title}
              </th>
              {numbers.map((number, column) => (
                <td key={column} className={mergeClasses(styles.cell, styles.amount, isSum && styles.sum)}>
                  {number === undefined ? "–" : <PaperFigure {...number} onFigure={onFigure} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
