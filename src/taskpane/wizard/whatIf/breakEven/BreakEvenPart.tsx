import { useCallback, useMemo, type ReactNode } from "react";
import {
  breakEvenInParts,
  cellSentence,
  type Field,
  fieldName,
  leverFields,
  scenarioFields,
  sensitivity,
  type Study,
  valuesTried,
} from "../../../../pricing";
import { LineChart } from "../../../charts/LineChart";
import { useAmounts, type Amounts } from "../../../fields/Amounts";
import { TermField } from "../../../fields/TermField";
import { MEASURE_TITLES } from "../../compare/comparisonWords";
import { fieldTitle, valueWriter } from "../fieldWords";
import type { PartProps } from "../PartProps";
import { usePartStyles } from "../partStyles";
import { chosenQuote, QuoteChoice } from "../QuoteChoice";
import { SheetButton } from "../SheetButton";
import { useInSlices, type SlicedWork } from "../useInSlices";
import { Stopped, Working } from "../Working";
import { curveValues } from "./curveValues";

const WHOLE_FIELD = { low: undefined, high: undefined };

/** Break-even: the value of one number at which two quotes cost the same, and both costs around it. */
export function BreakEvenPart(props: PartProps): ReactNode {
  const { study, state, dispatch } = props;
  const styles = usePartStyles();
  const pair = pairOf(props);
  const fields = useMemo(
    () => [...scenarioFields(study), ...leverFields(study, pair.first)],
    [study, pair.first],
  );
  const field =
    fields.find((each) => fieldName(each) === state.whatIf.field) ??
    fields.find((each) => fieldName(each) === "Users") ??
    fields[0];
  if (study.names.length < 2) {
    return <p className={styles.sentence}>A break-even takes two quotes, and there is only one.</p>;
  }
  return (
    <>
      <div className={styles.fields}>
        <QuoteChoice
          {...props}
          label="First quote"
          value={pair.ids.first}
          onChoose={(id) =>
            dispatch({
              type: "what if asked",
              // The other one takes the place that this one leaves.
              choices: { quote: id, other: id === pair.ids.second ? pair.ids.first : pair.ids.second },
            })
          }
        />
        <QuoteChoice
          {...props}
          label="Second quote"
          value={pair.ids.second}
          onChoose={(id) =>
            dispatch({
              type: "what if asked",
              choices: { other: id, quote: id === pair.ids.first ? pair.ids.second : pair.ids.first },
            })
          }
        />
        {field && (
          <TermField
            field={{
              ...{ label: "Number", kind: "choice", unit: "", explanation: "", whenBlank: "" },
              choices: fields.map(fieldName).map((name) => ({ value: name, label: name, explanation: "" })),
            }}
            value={fieldName(field)}
            onType={(name) => dispatch({ type: "what if asked", choices: { field: String(name) } })}
          />
        )}
      </div>
      {field && <Crossing {...props} field={field} {...pair} />}
    </>
  );
}

/** The two quotes: the chosen one, and another, the next in the order of cost where none was chosen. */
function pairOf({ study, state }: PartProps) {
  const { quotes } = state.draft;
  const { quote, column: first } = chosenQuote({ study, state });
  const chosen = quotes.findIndex(({ id }) => id === state.whatIf.other);
  const costs = study.costsAt(study.now);
  const size = (column: number) => {
    const cost = costs[column];
    return cost?.ok ? cost.value : Number.MAX_VALUE;
  };
  const [next = first] = study.names
    .map((_name, column) => column)
    .filter((column) => column !== first)
    .sort((one, other) => size(one) - size(other));
  const second = chosen >= 0 && chosen !== first ? chosen : next;
  return { first, second, ids: { first: quote, second: quotes[second]?.id ?? "" } };
}

interface CrossingProps extends PartProps {
  readonly field: Field;
  readonly first: number;
  readonly second: number;
}

function* search(study: Study, field: Field, first: number, second: number): SlicedWork<number | undefined> {
  const steps = breakEvenInParts(study, field, first, second, WHOLE_FIELD);
  const most = valuesTried(field, WHOLE_FIELD);
  for (let tried = 0; ; tried++) {
    const next = steps.next();
    if (next.done === true) return next.value;
    yield Math.min(1, tried / most);
  }
}

function Crossing({ study, field, first, second, state, sheets }: CrossingProps): ReactNode {
  const styles = usePartStyles();
  const amounts = useAmounts();
  const work = useCallback(() => search(study, field, first, second), [study, field, first, second]);
  const { progress, stop, restart } = useInSlices(work);
  const crossing = progress.state === "done" ? progress.value : undefined;
  const names = [study.names[first] ?? "", study.names[second] ?? ""] as const;
  const chart = useMemo(() => {
    const write = valueWriter(field, amounts);
    const rows = sensitivity(study, field, curveValues(field, crossing));
    return {
      title: `${names[0]} and ${names[1]}`,
      xTitle: fieldTitle(field),
      yTitle: MEASURE_TITLES[state.measure],
      hasMarkers: false,
      isByNumber: true,
      fitsAmounts: true,
      formatX: write,
      formatY: amounts.money,
      places: [
        { x: field.present, name: `today ${write(field.present)}` },
        ...(crossing === undefined ? [] : [{ x: crossing, name: `break-even ${write(crossing)}` }]),
      ],
      series: [first, second].map((column) => ({
        name: study.names[column] ?? "",
        look: column,
        points: rows.flatMap(({ value, costs }) => {
          const cost = costs[column];
          return cost?.ok ? [{ x: value, y: cost.value }] : [];
        }),
      })),
    };
  }, [study, field, crossing, first, second, amounts, state.measure]);
  if (progress.state === "working")
    return <Working words="Looking for the break-even …" share={progress.share} onStop={stop} />;
  if (progress.state === "stopped")
    return <Stopped words="Stopped before every value was tried." onRestart={restart} />;
  return (
    <>
      <p className={styles.sentence} role="status">
        {crossingWords(study, field, [first, second], crossing, amounts)}
      </p>
      {chart.series.some(({ points }) => points.length > 0) && <LineChart chart={chart} />}
      <SheetButton
        sheet={{ kind: "Break-even", quote: names[0], other: names[1], field: fieldName(field) }}
        state={state}
        sheets={sheets}
      />
    </>
  );
}

/** What was found of two quotes, in sentences. */
export function crossingWords(
  study: Study,
  field: Field,
  columns: readonly [number, number],
  crossing: number | undefined,
  amounts: Pick<Amounts, "money" | "locale">,
): string {
  const [first, second] = columns.map((column) => study.names[column] ?? "");
  const costs = study.costsAt(study.now);
  if (crossing !== undefined) {
    const before = sensitivity(study, field, [crossing - 1 / 10 ** field.variation.decimals])[0]?.costs ?? [];
    const [one, other] = columns.map((column) => before[column]);
    const isFirstBelow = one?.ok !== true || other?.ok !== true || one.value <= other.value;
    const [below, above] = isFirstBelow ? [first, second] : [second, first];
    const at = sensitivity(study, field, [crossing])[0]?.costs ?? [];
    const [here, there] = columns.map((column) => at[column]);
    const isEqual = here?.ok === true && there?.ok === true && here.value === there.value;
    const write = valueWriter(field, amounts);
    const value = write(crossing);
    const then = isEqual ? `at ${value} both cost the same` : `from there on, “${above}” does`;
    return `${fieldTitle(field)}: below ${value}, “${below}” costs less; ${then}. Today: ${write(field.present)}.`;
  }
  for (const column of columns) {
    const cost = costs[column];
    if (cost?.ok === false)
      return `“${study.names[column] ?? ""}” has no amount today. ${cellSentence(cost.issue)}`;
  }
  const [one, other] = columns.map((column) => costs[column]);
  if (one?.ok !== true || other?.ok !== true || one.value === other.value)
    return `“${first}” and “${second}” cost the same today, and do not change places.`;
  const [less, more] = one.value < other.value ? [first, second] : [second, first];
  return `“${less}” costs less than “${more}” today, and they do not change places at any value that was tried.`;
}
