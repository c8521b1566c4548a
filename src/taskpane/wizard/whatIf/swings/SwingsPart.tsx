import { Button } from "@fluentui/react-button";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useMemo, useState, type ReactNode } from "react";
import {
  cellSentence,
  fieldSentence,
  swingFields,
  swings,
  USUAL_CHANGE,
  type Result,
  type Swing,
} from "../../../../pricing";
import { NumbersTable } from "../../../charts/NumbersTable";
import { seriesLook } from "../../../charts/seriesLook";
import { useAmounts } from "../../../fields/Amounts";
import { TermField } from "../../../fields/TermField";
import { chosenQuote, QuoteChoice } from "../QuoteChoice";
import { numberAsked } from "../numberAsked";
import type { PartProps } from "../PartProps";
import { valueWriter } from "../fieldWords";
import { usePartStyles } from "../partStyles";
import { SheetButton } from "../SheetButton";
import { HIGH, LOW, SwingTrack } from "./SwingTrack";
import { swingRange } from "./swingTrackPlot";

const useStyles = makeStyles({
  legend: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground1,
  },
  swatch: {
    display: "inline-block",
    width: "10px",
    height: "10px",
    marginRight: tokens.spacingHorizontalXS,
    borderRadius: "2px",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});

/** As many bars as are shown at first. */
const FIRST = 8;

/** What moves the cost of one quote most: each number a little lower and a little higher. */
export function SwingsPart(props: PartProps): ReactNode {
  const { study, state, dispatch, sheets } = props;
  const styles = usePartStyles();
  const { quote, column } = chosenQuote(props);
  const change = numberAsked(state.whatIf.change, USUAL_CHANGE, 0.0001, 0.9999);
  const share = change.ok ? change.value : USUAL_CHANGE;
  const found = useMemo(
    () => swings(study, column, share, swingFields(study, column)),
    [study, column, share],
  );
  return (
    <>
      <div className={styles.fields}>
        <QuoteChoice
          {...props}
          label="Quote"
          value={quote}
          onChoose={(id) => dispatch({ type: "what if asked", choices: { quote: id } })}
        />
        <TermField
          field={CHANGE_FIELD}
          value={state.whatIf.change ?? USUAL_CHANGE}
          issue={change.ok ? undefined : change.problem}
          onType={(value) => dispatch({ type: "what if asked", choices: { change: value } })}
        />
      </div>
      <Swings key={column} {...props} column={column} found={found} share={share} />
      <SheetButton
        sheet={{ kind: "Swings", quote: study.names[column] ?? "", change: share }}
        state={state}
        sheets={sheets}
      />
    </>
  );
}

const CHANGE_FIELD = {
  label: "Change of each number",
  kind: "percent",
  unit: "",
  explanation: "Up and down. Growth moves by that many percentage points, counts by at least one.",
  whenBlank: "Blank: 10%.",
} as const;

interface SwingsProps extends PartProps {
  readonly column: number;
  readonly found: Result<readonly Swing[]>;
  readonly share: number;
}

function Swings({ study, column, found, share }: SwingsProps): ReactNode {
  const styles = usePartStyles();
  const own = useStyles();
  const amounts = useAmounts();
  const [showsAll, setShowsAll] = useState(false);
  const now = study.costsAt(study.now)[column];
  const name = study.names[column] ?? "";
  if (!found.ok) return <p className={styles.sentence}>{cellSentence(found.issue)}</p>;
  if (now?.ok !== true) {
    return (
      <p className={styles.sentence}>
        “{name}” has no amount today. {now === undefined ? "" : cellSentence(now.issue)}
      </p>
    );
  }
  const rows = found.value;
  const costWords = (cost: Swing["costAtLow"]) => (cost.ok ? amounts.money(cost.value) : "no answer");
  const [first] = rows;
  if (first === undefined)
    return <p className={styles.sentence}>No number that can be changed moves the cost of “{name}”.</p>;
  const range = swingRange(rows, now.value);
  const shown = showsAll ? rows : rows.slice(0, FIRST);
  const legend = (series: number, words: string) => (
    <span>
      <span className={own.swatch} style={{ backgroundColor: seriesLook(series).color }} aria-hidden="true" />
      {words}
    </span>
  );
  return (
    <>
      <p className={styles.sentence}>
        “{name}” costs {amounts.money(now.value)} today (the line in the middle). {first.field.title} moves it
        most
        {first.swing.ok ? `, by ${amounts.money(first.swing.value)} from lower to higher` : ""}.
      </p>
      <div className={own.legend}>
        {legend(LOW, `− number ${amounts.percent(share)} lower`)}
        {legend(HIGH, `+ number ${amounts.percent(share)} higher`)}
      </div>
      <ul className={styles.list}>
        {shown.map((swing) => {
          const write = valueWriter(swing.field, amounts);
          return (
            <li key={swing.field.title} className={styles.row}>
              <div className={styles.head}>
                <span className={styles.name}>{swing.field.title}</span>
                <span className={styles.value}>{costWords(swing.swing)}</span>
              </div>
              <SwingTrack swing={swing} now={now.value} range={range} />
              <p className={styles.small}>
                {write(swing.low)}: {costWords(swing.costAtLow)} · {write(swing.high)}:{" "}
                {costWords(swing.costAtHigh)}
              </p>
              {!swing.swing.ok && <p className={styles.small}>{fieldSentence(swing.swing.issue)}</p>}
            </li>
          );
        })}
      </ul>
      {rows.length > FIRST && (
        <Button size="small" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? `Show the largest ${FIRST}` : `Show all ${rows.length}`}
        </Button>
      )}
      <NumbersTable
        title={`What moves the cost of ${name}`}
        headings={["Number", "Now", "Low", "High", "Cost at low", "Cost at high", "Swing"]}
        rows={() =>
          rows.map((swing) => {
            const write = valueWriter(swing.field, amounts);
            const { field, low, high, costAtLow, costAtHigh } = swing;
            return [
              ...[field.title, write(field.present), write(low), write(high)],
              ...[costWords(costAtLow), costWords(costAtHigh), costWords(swing.swing)],
            ];
          })
        }
      />
    </>
  );
}
