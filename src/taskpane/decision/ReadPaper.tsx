import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { compareDraft } from "../../scenarios";
import { AmountsContext } from "../fields/Amounts";
import { InvoiceOfMonth } from "../wizard/compare/InvoiceOfMonth";
import { DecisionPaper } from "./DecisionPaper";
import type { FigureLines } from "./PaperFigure";
import { usePage, usePaperAmounts, type PageInputs } from "./usePage";

const useStyles = makeStyles({
  lines: { scrollMarginTop: tokens.spacingVerticalXXL, marginBottom: tokens.spacingVerticalM },
  paper: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: "#FFFFFF",
  },
});

/** The page in the pane; a figure opens its lines above it, from where one comes back to the figure. */
export function ReadPaper(inputs: PageInputs): ReactNode {
  const styles = useStyles();
  const amounts = usePaperAmounts();
  const page = usePage(inputs, amounts);
  const [opened, setOpened] = useState<FigureLines & { readonly figure: HTMLElement | undefined }>();
  const { draft } = inputs;
  const scenario = opened?.scenario ?? inputs.scenario;
  const quote = useMemo(
    () => compareDraft(draft, scenario).quotes.find(({ id }) => id === opened?.quote),
    [draft, scenario, opened],
  );
  const lines = useRef<HTMLElement>(null);
  // Figures stand all over the page, their lines in one place: whoever opens them is led there.
  useEffect(() => {
    if (opened) lines.current?.focus();
  }, [opened]);
  const close = (): void => {
    opened?.figure?.focus();
    setOpened(undefined);
  };
  return (
    <>
      {quote && (
        <section
          ref={lines}
          className={styles.lines}
          tabIndex={-1}
          aria-label={`Lines of ${quote.name} in ${page.scenarios.find(({ id }) => id === scenario)?.name ?? "this scenario"}`}
        >
          <InvoiceOfMonth
            key={`${scenario} ${quote.id} ${opened?.month ?? 1}`}
            draft={draft}
            scenario={scenario}
            quote={quote}
            firstMonth={opened?.month}
          />
          <Button size="small" onClick={close}>
            Back to the figure
          </Button>
        </section>
      )}
      <div className={styles.paper}>
        <AmountsContext value={amounts}>
          <DecisionPaper
            page={page}
            author={inputs.author}
            date={inputs.date}
            onFigure={(figure) =>
              setOpened({
                ...figure,
                figure: document.activeElement instanceof HTMLElement ? document.activeElement : undefined,
              })
            }
          />
        </AmountsContext>
      </div>
    </>
  );
}
