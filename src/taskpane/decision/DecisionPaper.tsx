import { Fragment, type ReactNode } from "react";
import type { DecisionPage } from "../../scenarios";
import { useAmounts } from "../fields/Amounts";
import { PaperBars } from "./PaperBars";
import { PaperList } from "./PaperList";
import { PaperQuotes } from "./PaperQuotes";
import { PaperReasons } from "./PaperReasons";
import { PaperYears } from "./PaperYears";
import type { OnFigure } from "./PaperFigure";
import { TotalNumbers, YearNumbers } from "./ChartNumbers";
import { usePaperStyles } from "./usePaperStyles";

export interface DecisionPaperProps {
  readonly page: DecisionPage;
  readonly author: string;
  readonly date: string;
  /** Opens the lines behind a figure; undefined on paper. */
  readonly onFigure?: OnFigure;
}

/** The page for who decides: the answer first, then the figures, the reasons, and what is open. */
export function DecisionPaper({ page, author, date, onFigure }: DecisionPaperProps): ReactNode {
  const styles = usePaperStyles();
  const { money } = useAmounts();
  const [first = "", ...more] = page.answer;
  const prepared = [author && `Prepared by ${author}`, date].filter(Boolean).join(" · ");
  const hasFigures = page.quotes.some(({ measures }) => measures.total !== undefined);
  return (
    <article className={styles.paper} aria-label="Decision page">
      <header className={styles.head}>
        <span className={styles.kind}>Decision page · managed IT services</span>
        <span>{prepared}</span>
      </header>
      <h2 className={styles.question}>{page.question}</h2>
      <div className={styles.answer}>
        <p className={styles.first}>{first}</p>
        {more.length > 0 && <p className={styles.more}>{more.join(" ")}</p>}
      </div>
      {page.quotes.length > 0 && <PaperQuotes page={page} onFigure={onFigure} />}
      {hasFigures && (
        <div className={styles.columns}>
          <section className={styles.part}>
            <h3 className={styles.heading}>Total cost by scenario</h3>
            <PaperBars page={page} money={money} />
            {onFigure && <TotalNumbers {...{ page, money, onFigure }} />}
          </section>
          <section className={styles.part}>
            <h3 className={styles.heading}>Total cost by year, under {page.under}</h3>
            <PaperYears page={page} money={money} />
            {onFigure && <YearNumbers {...{ page, money, onFigure }} />}
          </section>
        </div>
      )}
      {page.quotes.length > 0 && <PaperReasons page={page} onFigure={onFigure} />}
      <div className={styles.columns}>
        <PaperList
          heading="Scenarios"
          items={page.scenarios.map(({ id, name, facts, cheapest }) => (
            <Fragment key={id}>
              <span className={styles.strong}>{name}:</span> {facts}
              {cheapest && `. Cheapest: ${cheapest}`}
            </Fragment>
          ))}
        />
        <PaperList heading="Assumptions and defaults" items={page.assumptions} />
      </div>
      {page.leftOut.length > 0 && (
        <p className={styles.foot}>Left for the next page: {page.leftOut.join(" ")}</p>
      )}
    </article>
  );
}
