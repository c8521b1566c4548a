import { Button } from "@fluentui/react-button";
import { useState, type ReactNode } from "react";
import { capitalized, cellSentence, fieldName } from "../../../../pricing";
import { NamesLegend } from "../../../charts/NamesLegend";
import { NumbersTable } from "../../../charts/NumbersTable";
import { useAmounts } from "../../../fields/Amounts";
import { valueWriter } from "../fieldWords";
import type { PartProps } from "../PartProps";
import { usePartStyles } from "../partStyles";
import { SheetButton } from "../SheetButton";
import { Stopped, Working } from "../Working";
import { FlipTrack } from "./FlipTrack";
import { waysToFlip } from "./flipWords";
import { useFlips, type FoundFlips } from "./useFlips";

/** As many fields as are shown at first. */
const FIRST = 5;

/** What flips the answer: the nearest change of each number that makes another quote the best. */
export function FlipsPart(props: PartProps): ReactNode {
  const { study } = props;
  const styles = usePartStyles();
  const { progress, stop, restart } = useFlips(study);
  if (study.names.length < 2) {
    return (
      <p className={styles.sentence}>
        There is only one quote, so no change makes another one the cheapest. Add a second one.
      </p>
    );
  }
  if (progress.state === "working")
    return <Working words="Trying every number …" share={progress.share} onStop={stop} />;
  if (progress.state === "stopped")
    return <Stopped words="Stopped before every number was tried." onRestart={restart} />;
  const found = progress.value;
  return found.ok ? (
    <Flips {...props} found={found.value} />
  ) : (
    <p className={styles.sentence}>Nothing can flip yet. {cellSentence(found.issue)}</p>
  );
}

function Flips({ study, found, state, sheets }: PartProps & { readonly found: FoundFlips }): ReactNode {
  const styles = usePartStyles();
  const amounts = useAmounts();
  const [showsAll, setShowsAll] = useState(false);
  const best = study.names[found.best] ?? "";
  const flipping = found.flips.filter(({ falls, rises }) => falls || rises);
  const steady = found.flips.filter(({ falls, rises }) => !falls && !rises);
  const shown = showsAll ? flipping : flipping.slice(0, FIRST);
  const columnOf = (quote: string) => study.names.indexOf(quote);
  return (
    <>
      {flipping.length === 0 ? (
        <p className={styles.sentence}>
          “{best}” stays the cheapest, whichever single number changes within the range tried.
        </p>
      ) : (
        <>
          <p className={styles.sentence}>
            “{best}” is the cheapest today. Nearest change first, one number at a time:
          </p>
          <NamesLegend names={study.names} />
          <ul className={styles.list}>
            {shown.map((flip) => (
              <li key={fieldName(flip.field)} className={styles.row}>
                <div className={styles.head}>
                  <span className={styles.name}>{fieldName(flip.field)}</span>
                </div>
                <FlipTrack
                  flip={flip}
                  best={found.best}
                  columnOf={columnOf}
                  write={valueWriter(flip.field, amounts)}
                />
                {waysToFlip(flip, amounts).map((words) => (
                  <p key={words} className={styles.small}>
                    {capitalized(words)}
                  </p>
                ))}
              </li>
            ))}
          </ul>
          {flipping.length > FIRST && (
            <Button size="small" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
              {showsAll ? `Show the nearest ${FIRST}` : `Show all ${flipping.length}`}
            </Button>
          )}
        </>
      )}
      {steady.length > 0 && (
        <p className={styles.small}>
          {flipping.length === 0 ? "Tried" : "No value that was tried changes the answer"}:{" "}
          {new Intl.ListFormat("en").format(steady.map(({ field }) => fieldName(field)))}.
        </p>
      )}
      <p className={styles.small}>
        Counts and amounts were tried up to ten times today’s, growth from −50% to 100%, horizons from 1 to
        600 months. “Cheapest” means the cheapest of the quotes that cover everything, or of all quotes if
        none does.
      </p>
      <NumbersTable
        title="Values that flip the answer"
        headings={["Number", "Now", "Falls to", "Then", "Rises to", "Then"]}
        rows={() =>
          found.flips.map(({ field, falls, rises }) => {
            const write = valueWriter(field, amounts);
            const cells = (point: typeof falls) => (point ? [write(point.value), point.best] : ["", ""]);
            return [fieldName(field), write(field.present), ...cells(falls), ...cells(rises)];
          })
        }
      />
      <SheetButton sheet={{ kind: "What flips" }} state={state} sheets={sheets} />
    </>
  );
}
