import { entryOf } from "../entryOf";
import { inOneCurrency, scenarioAt, type Comparison } from "../comparison";
import { Contract } from "../contract/Contract";
import { consumptionOf } from "../counts/Consumption";
import { costOf } from "../measures";
import { amountOfNumber, majorUnits, type Amount } from "../money";
import { failed, success, type Result } from "../result";
import { CAUSES, withCauses, type Cause, type CausedPair } from "./causes";

/** Why one contract costs more or less than another in all, before taxes; amounts in major units. */
export interface Bridge {
  readonly from: { readonly name: string; readonly total: number };
  /** What each cause adds, in the order of {@link CAUSES}; those that add nothing are left out. */
  readonly steps: readonly BridgeStep[];
  readonly to: { readonly name: string; readonly total: number };
}

export interface BridgeStep {
  readonly cause: Cause;
  /** What the cause adds to the second total beyond what it adds to the first. */
  readonly amount: number;
  /** The first total and the steps so far. */
  readonly sum: number;
}

/**
 * The steps from the total of one quote to that of another, which add up to the gap to the cent.
 *
 * @param row the scenario's, from 0
 * @param first column of the quote that the bridge starts from, from 0
 * @param second column of the quote that it leads to
 * @returns fails where a quote has no answer for the scenario, or where the quotes name different currencies
 */
export function bridgeBetween(
  comparison: Comparison,
  row: number,
  first: number,
  second: number,
): Result<Bridge> {
  const comparable = inOneCurrency(comparison);
  if (!comparable.ok) return comparable;
  const from = stagesOf(comparison, row, first);
  if (!from.ok) return from;
  const to = stagesOf(comparison, row, second);
  if (!to.ok) return to;
  const start = from.value.total;
  let sum = start;
  let gap = 0;
  const steps: BridgeStep[] = [];
  for (const [index, cause] of CAUSES.entries()) {
    const gapThen = entryOf(to.value.stages, index) - entryOf(from.value.stages, index);
    const amount = gapThen - gap;
    gap = gapThen;
    sum += amount;
    if (amount !== 0) steps.push({ cause, amount: majorUnits(amount), sum: majorUnits(sum) });
  }
  return success({
    from: { name: from.value.name, total: majorUnits(start) },
    steps,
    to: { name: to.value.name, total: majorUnits(to.value.total) },
  });
}

/** Totals of a contract, in minor units. */
interface Stages {
  readonly name: string;
  /** With the first cause alone, with the first two, and so on. */
  readonly stages: readonly Amount[];
  /** With all of them. */
  readonly total: Amount;
}

function stagesOf(comparison: Comparison, row: number, column: number): Result<Stages> {
  const contract = comparison.contracts[column];
  const scenario = scenarioAt(comparison, row);
  if (contract === undefined) return failed("no-terms", { field: "quotes", name: `Quote ${column + 1}` });
  if (!contract.ok) return contract;
  if (!scenario.ok) return scenario;
  const { quote, counted } = contract.value;
  const totalOf = (pair: CausedPair): Result<Amount> => {
    const consumption = consumptionOf(pair.scenario, counted.deviceClasses);
    if (!consumption.ok) return consumption;
    const cost = costOf(new Contract(pair.quote, counted), consumption.value, "total");
    return cost.ok ? success(amountOfNumber(cost.value)) : cost;
  };
  const whole = { quote, scenario: scenario.value };
  const total = totalOf(whole);
  if (!total.ok) return total;
  const stages: Amount[] = [];
  for (const index of CAUSES.keys()) {
    const stage = totalOf(withCauses(whole, index + 1));
    if (!stage.ok) return stage;
    stages.push(stage.value);
  }
  return success({ name: quote.name, stages, total: total.value });
}
