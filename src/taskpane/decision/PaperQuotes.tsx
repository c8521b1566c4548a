import { mergeClasses } from "@griffel/react";
import type { ReactNode } from "react";
import { DECISION_MEASURES, DECISION_TITLES, type DecisionPage } from "../../scenarios";
import { useAmounts } from "../fields/Amounts";
import { PaperFigure, type OnFigure } from "./PaperFigure";
import { usePaperStyles } from "./usePaperStyles";

export interface PaperQuotesProps {
  readonly page: DecisionPage;
  readonly onFigure: OnFigure;
}

/** Every quote in figures, and what it leaves out. */
export function PaperQuotes({ page, onFigure }: PaperQuotesProps): ReactNode {
  const styles = usePaperStyles();
  const { money } = useAmounts();
  const sources = page.quotes.filter(({ sources: noted }) => noted !== "");
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>The quotes under {page.under}</h3>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td className={mergeClasses(styles.cell, styles.over, styles.letter)} />
              <th scope="col" className={mergeClasses(styles.cell, styles.over, styles.words)}>
                Quote
              </th>
              {DECISION_MEASURES.map((measure) => (
                <th key={measure} scope="col" className={mergeClasses(styles.cell, styles.over)}>
                  {DECISION_TITLES[measure]}
                </th>
              ))}
              <th scope="col" className={mergeClasses(styles.cell, styles.over, styles.words)}>
                Leaves out
              </th>
            </tr>
          </thead>
          <tbody>
            {page.quotes.map(({ id, letter, name, isBest, measures, leavesOut }) => (
              <tr key={id} className={mergeClasses(isBest && styles.best)}>
                <td className={mergeClasses(styles.cell, styles.letter)}>{letter}</td>
                <th scope="row" className={mergeClasses(styles.cell, styles.words, isBest && styles.strong)}>
                  {name}
                </th>
                {DECISION_MEASURES.map((measure) => {
                  const value = measures[measure];
                  return (
                    <td
                      key={measure}
                      className={mergeClasses(
                        styles.cell,
                        styles.amount,
                        (isBest || measure === "total") && styles.strong,
                      )}
                    >
                      {value === undefined ? (
                        "–"
                      ) : (
                        <PaperFigure
                          text={money(value)}
                          of={`${DECISION_TITLES[measure]} of ${name}`}
                          lines={{ quote: id }}
                          onFigure={onFigure}
                        />
                      )}
                    </td>
                  );
                })}
                <td className={mergeClasses(styles.cell, styles.words)}>{leavesOut || "nothing"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sources.length > 0 && (
        <p className={styles.note}>
          Where the quotes say so:{" "}
          {sources.map(({ letter, sources: noted }) => `${letter}: ${noted}`).join(" · ")}
        </p>
      )}
    </section>
  );
}
