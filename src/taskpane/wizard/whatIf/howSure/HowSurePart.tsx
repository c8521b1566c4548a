import { useCallback, type ReactNode } from "react";
import {
  cellSentence,
  failure,
  MOST_TRIALS,
  Simulation,
  success,
  USUAL_SEED,
  USUAL_SPREAD,
  USUAL_TRIALS,
  type Draws,
  type Result,
  type Simulated,
  type Study,
} from "../../../../pricing";
import { NumbersTable } from "../../../charts/NumbersTable";
import { useAmounts } from "../../../fields/Amounts";
import { TermField } from "../../../fields/TermField";
import { numberAsked } from "../numberAsked";
import type { PartProps } from "../PartProps";
import { usePartStyles } from "../partStyles";
import { SheetButton } from "../SheetButton";
import { useInSlices, type SlicedWork } from "../useInSlices";
import { Stopped, Working } from "../Working";
import { rangeOfAll } from "./rangeTrackPlot";
import { RangeTrack } from "./RangeTrack";

/** Draws the trials one by one, then adds up quote by quote. */
export function* simulated(study: Study, { spread, trials, seed }: Draws): SlicedWork<Result<Simulated[]>> {
  const { scenario } = study.now;
  if (!scenario.ok) return failure(scenario.issue);
  const simulation = new Simulation(study, { spread, seed });
  const all = trials + study.names.length;
  for (let trial = 0; trial < trials; trial++) {
    simulation.draw(1);
    yield trial / all;
  }
  const found: Simulated[] = [];
  for (const column of study.names.keys()) {
    found.push(simulation.resultOf(column));
    yield (trials + column) / all;
  }
  return success(found);
}

/** How sure the answer is: what the quotes cost in many futures of uncertain growth, and how often each is the best. */
export function HowSurePart(props: PartProps): ReactNode {
  const { state, dispatch } = props;
  const styles = usePartStyles();
  const { whatIf } = state;
  const spread = numberAsked(whatIf.spread, USUAL_SPREAD, 0.0001, 0.9999);
  const trials = numberAsked(whatIf.trials, USUAL_TRIALS, 1, MOST_TRIALS, true);
  const seed = numberAsked(whatIf.seed, USUAL_SEED, 1, 2 ** 31 - 1, true);
  return (
    <>
      <p className={styles.small}>
        Each trial draws the yearly growth of users and of devices at random around the scenario’s.
      </p>
      <div className={styles.fields}>
        <TermField
          field={SPREAD_FIELD}
          value={whatIf.spread ?? USUAL_SPREAD}
          issue={spread.ok ? undefined : spread.problem}
          onType={(value) => dispatch({ type: "what if asked", choices: { spread: value } })}
        />
        <TermField
          field={TRIALS_FIELD}
          value={whatIf.trials ?? USUAL_TRIALS}
          issue={trials.ok ? undefined : trials.problem}
          onType={(value) => dispatch({ type: "what if asked", choices: { trials: value } })}
        />
        <TermField
          field={SEED_FIELD}
          value={whatIf.seed ?? USUAL_SEED}
          issue={seed.ok ? undefined : seed.problem}
          onType={(value) => dispatch({ type: "what if asked", choices: { seed: value } })}
        />
      </div>
      {spread.ok && trials.ok && seed.ok && (
        <Trials {...props} spread={spread.value} trials={trials.value} seed={seed.value} />
      )}
    </>
  );
}

const SPREAD_FIELD = {
  label: "Spread",
  kind: "percent",
  unit: "",
  explanation:
    "Standard deviation of the yearly growth: in two of three trials it lies within this many points of the scenario’s.",
  whenBlank: "Blank: 10%.",
} as const;
const TRIALS_FIELD = {
  label: "Trials",
  kind: "count",
  unit: "",
  explanation: "How many trials are run, up to 100,000.",
  whenBlank: "Blank: 1,000.",
} as const;
const SEED_FIELD = {
  label: "Seed",
  kind: "count",
  unit: "",
  explanation: "A whole number. The same seed gives the same trials on every machine.",
  whenBlank: "Blank: 1.",
} as const;

function Trials(props: PartProps & Draws): ReactNode {
  const { study, spread, trials, seed, state, sheets } = props;
  const work = useCallback(() => simulated(study, { spread, trials, seed }), [study, spread, trials, seed]);
  const { progress, stop, restart } = useInSlices(work);
  const { percent, locale } = useAmounts();
  const styles = usePartStyles();
  const count = new Intl.NumberFormat(locale.language).format(trials);
  if (progress.state === "working")
    return <Working words={`Drawing ${count} trials …`} share={progress.share} onStop={stop} />;
  if (progress.state === "stopped")
    return (
      <Stopped words={`Stopped after ${percent(progress.share)} of ${count} trials.`} onRestart={restart} />
    );
  const found = progress.value;
  if (!found.ok)
    return <p className={styles.sentence}>Nothing can be drawn yet. {cellSentence(found.issue)}</p>;
  return (
    <>
      <Ranges all={found.value} words={`Spread ${percent(spread)}, ${count} trials, seed ${seed}.`} />
      <SheetButton sheet={{ kind: "Simulation", spread, trials, seed }} state={state} sheets={sheets} />
    </>
  );
}

function Ranges({ all, words }: { readonly all: readonly Simulated[]; readonly words: string }): ReactNode {
  const styles = usePartStyles();
  const { money, percent } = useAmounts();
  const range = rangeOfAll(all);
  const cost = (amount: Simulated["p10"]) => (amount.ok ? money(amount.value) : "no answer");
  const [surest] = [...all].sort((one, other) => other.cheapestShare - one.cheapestShare);
  if (range === undefined || surest === undefined) {
    const lacking = all.map(({ p10 }) => p10).find((each) => !each.ok);
    return (
      <p className={styles.sentence}>
        No quote has an amount in any trial. {lacking?.ok === false ? cellSentence(lacking.issue) : ""}
      </p>
    );
  }
  return (
    <>
      <p className={styles.sentence} role="status">
        “{surest.name}” is the cheapest in {percent(surest.cheapestShare)} of the trials. {words}
      </p>
      <p className={styles.small}>
        Bars reach from P10 to P90, total cost (TCO): one trial in ten costs less, one in ten more. The line
        is the middle (P50).
      </p>
      <ul className={styles.list}>
        {all.map((each, column) => (
          <li key={column} className={styles.row}>
            <div className={styles.head}>
              <span className={styles.name}>{each.name}</span>
              <span className={styles.value}>{cost(each.p50)}</span>
            </div>
            <RangeTrack simulated={each} column={column} range={range} />
            <p className={styles.small}>
              {cost(each.p10)} – {cost(each.p90)} · cheapest in {percent(each.cheapestShare)}
            </p>
            {!each.p90.ok && (
              <p className={styles.small}>Trials without an answer: {cellSentence(each.p90.issue)}</p>
            )}
          </li>
        ))}
      </ul>
      <NumbersTable
        title="Costs across the trials"
        headings={["Quote", "P10", "P50", "P90", "Mean", "Cheapest in"]}
        rows={() =>
          all.map(({ name, p10, p50, p90, mean, cheapestShare }) => [
            ...[name, cost(p10), cost(p50), cost(p90), cost(mean)],
            percent(cheapestShare),
          ])
        }
      />
    </>
  );
}
