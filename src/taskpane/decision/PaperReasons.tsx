import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { CAUSES } from "../../pricing";
import type { DecisionFinding, DecisionPage } from "../../scenarios";
import { useAmounts } from "../fields/Amounts";
import { PaperList } from "./PaperList";
import { usePaperStyles } from "./usePaperStyles";

export interface PaperReasonsProps {
  readonly page: DecisionPage;
  /** Whether it is read on a screen, where what is wider than its room scrolls by keys as well. */
  readonly isRead: boolean;
}

/** Why the dearer quotes are dearer, what would change the answer, and what is to be asked. */
export function PaperReasons({ page, isRead }: PaperReasonsProps): ReactNode {
  const styles = usePaperStyles();
  return (
    <div className={styles.columns}>
      <div>
        {page.bridges.length > 0 && <Bridges page={page} isRead={isRead} />}
        {page.flips.length > 0 && <PaperList heading="What would change the answer" items={page.flips} />}
      </div>
      <PaperList
        heading="Findings and open questions"
        items={[
          ...page.findings.map((finding, place) => <FindingWords key={place} finding={finding} />),
          ...(page.findings.length === 0 ? ["No finding."] : []),
          ...page.open,
        ]}
      />
    </div>
  );
}

function FindingWords({ finding }: { readonly finding: DecisionFinding }): ReactNode {
  const styles = usePaperStyles();
  const { money } = useAmounts();
  const { letter, kind, cost, scenario, where, source } = finding;
  const amount = cost === undefined ? "" : ` ${money(cost)}${scenario === "" ? "" : ` in “${scenario}”`}`;
  return (
    <>
      <span className={styles.strong}>
        {letter} · {kind}
        {amount}.
      </span>{" "}
      {where}
      {source && ` (${source})`}
    </>
  );
}

/** One column per dearer quote: the causes, which add up to the gap. */
function Bridges({ page, isRead }: PaperReasonsProps): ReactNode {
  const styles = usePaperStyles();
  const { money } = useAmounts();
  const [best] = page.quotes;
  const causes = CAUSES.filter((cause) =>
    page.bridges.some(({ steps }) => steps.some((step) => step.cause === cause)),
  );
  const row = (title: string, amounts: readonly (number | undefined)[], isSum = false) => (
    <tr key={title}>
      <th scope="row" className={mergeClasses(styles.cell, styles.words, isSum && styles.sum)}>
        {title}
      </th>
      {amounts.map((amount, place) => (
        <td key={place} className={mergeClasses(styles.cell, styles.amount, isSum && styles.sum)}>
          {amount === undefined ? "–" : `${amount > 0 ? "+" : ""}${money(amount)}`}
        </td>
      ))}
    </tr>
  );
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>
        Why the others cost more in all than {best?.letter} {best?.name}
      </h3>
      <div className={styles.scroll} tabIndex={isRead ? 0 : undefined}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.cell, styles.over, styles.words)}>
                Cause
              </th>
              {page.bridges.map(({ letter, name }) => (
                <th key={letter} scope="col" className={mergeClasses(styles.cell, styles.over)} title={name}>
                  {letter}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {causes.map((cause) =>
              row(
                cause,
                page.bridges.map(({ steps }) => steps.find((step) => step.cause === cause)?.amount),
              ),
            )}
            {row(
              "Gap",
              page.bridges.map(({ gap }) => gap),
              true,
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
}
