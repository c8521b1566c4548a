import type { ReactNode } from "react";
import { CAUSES } from "../../pricing";
import type { DecisionFinding, DecisionPage } from "../../scenarios";
import { useAmounts } from "../fields/Amounts";
import { PaperFigure, type OnFigure } from "./PaperFigure";
import { PaperList } from "./PaperList";
import { PaperNumbers, type PaperNumber } from "./PaperNumbers";
import { usePaperStyles } from "./usePaperStyles";

export interface PaperReasonsProps {
  readonly page: DecisionPage;
  readonly onFigure: OnFigure;
}

/** Why the other quotes cost more, what would change the answer, and what to ask. */
export function PaperReasons({ page, onFigure }: PaperReasonsProps): ReactNode {
  const styles = usePaperStyles();
  return (
    <div className={styles.columns}>
      <div>
        {page.bridges.length > 0 && <Bridges page={page} onFigure={onFigure} />}
        {page.flips.length > 0 && <PaperList heading="What would change the answer" items={page.flips} />}
      </div>
      <PaperList
        heading="Findings and open questions"
        items={[
          ...page.findings.map((finding, place) => (
            <FindingWords key={place} {...{ page, finding, onFigure }} />
          )),
          ...(page.findings.length === 0 ? ["No finding."] : []),
          ...page.open,
        ]}
      />
    </div>
  );
}

const idOf = ({ quotes }: DecisionPage, letter: string): string | undefined =>
  quotes.find((each) => each.letter === letter)?.id;

function FindingWords({
  page,
  finding,
  onFigure,
}: PaperReasonsProps & { readonly finding: DecisionFinding }): ReactNode {
  const styles = usePaperStyles();
  const { money } = useAmounts();
  const { letter, kind, cost, scenario, where, source } = finding;
  const quote = idOf(page, letter);
  return (
    <>
      <span className={styles.strong}>
        {letter} · {kind}
        {cost !== undefined && " "}
        {cost !== undefined &&
          (quote === undefined ? (
            money(cost)
          ) : (
            <PaperFigure
              text={money(cost)}
              of={`${kind} of ${letter}`}
              lines={{ quote, scenario: page.scenarios.find(({ name }) => name === scenario)?.id }}
              onFigure={onFigure}
            />
          ))}
        {cost !== undefined && scenario !== "" && ` in “${scenario}”`}.
      </span>{" "}
      {where}
      {source && ` (${source})`}
    </>
  );
}

/** One column per more expensive quote: the causes, which add up to the gap. */
function Bridges({ page, onFigure }: PaperReasonsProps): ReactNode {
  const styles = usePaperStyles();
  const { money } = useAmounts();
  const [best] = page.quotes;
  const causes = CAUSES.filter((cause) =>
    page.bridges.some(({ steps }) => steps.some((step) => step.cause === cause)),
  );
  const numberOf = (title: string, letter: string, amount: number | undefined): PaperNumber | undefined => {
    const quote = idOf(page, letter);
    if (amount === undefined || quote === undefined) return undefined;
    const text = `${amount > 0 ? "+" : ""}${money(amount)}`;
    return { text, of: `${title} of ${letter}`, lines: { quote } };
  };
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>
        Why the others cost more in total than {best?.letter} {best?.name}
      </h3>
      <PaperNumbers
        rowsAre="Cause"
        columns={page.bridges.map(({ letter, name }) => ({ title: letter, hint: name }))}
        rows={[
          ...causes.map((cause) => ({
            title: cause,
            numbers: page.bridges.map(({ letter, steps }) =>
              numberOf(cause, letter, steps.find((step) => step.cause === cause)?.amount),
            ),
          })),
          {
            title: "Gap",
            isSum: true,
            numbers: page.bridges.map(({ letter, gap }) => numberOf("Gap", letter, gap)),
          },
        ]}
        onFigure={onFigure}
      />
    </section>
  );
}
