import {
  amongTaxed,
  amountOfNumber,
  bestAnswer,
  consumptionAt,
  contractInvoice,
  wordedNotes,
  crossingsOf,
  failed,
  failure,
  flatRateOverTerm,
  isComplete,
  leftOutWords,
  majorUnits,
  modelNamed,
  measured,
  MEASURES,
  omissionWords,
  project,
  scheduleOf,
  success,
  ZERO,
  type Comparison,
  type Consumption,
  type Contract,
  type FlatRateOverTerm,
  type Invoice,
  type Measure,
  type Result,
  type ScheduledMonth,
  type WordedNote,
} from "../../pricing";
import { amountWriter } from "../currencies";
import type { Draft } from "./Draft";
import { overageAnswers } from "./overageAnswers";
import { evaluateDraft, type DraftEvaluation } from "./evaluateDraft";

/** One quote for one scenario. */
export interface ComparedQuote {
  readonly id: string;
  readonly name: string;
  /** The name of its model, written down or inferred; undefined where it has none. */
  readonly model: string | undefined;
  readonly measures: Readonly<Record<Measure, Result<number>>>;
  /** Whether every device is covered in every month; false too where the quote cannot be read. */
  readonly complete: boolean;
  /** What it leaves out: "12 mobile not covered"; "" for nothing. */
  readonly uncovered: string;
  /** What a reader must know before believing the figures. */
  readonly notes: readonly WordedNote[];
  /** Empty where the quote or the scenario cannot be read. */
  readonly schedule: readonly ScheduledMonth[];
  /** Of a flat-rate quote: its conditions over the horizon, and what lies above its ceilings. */
  readonly flatRate?: FlatRateOverTerm;
}

export interface ScenarioComparison {
  /** In the order of the draft. */
  readonly quotes: readonly ComparedQuote[];
  /** What of the tables no figure depends on, in sentences. */
  readonly leftOut: readonly string[];
  /** The cheapest of the quotes that cover the scenario in full, of all where none does. */
  readonly best?: string;
  /** What each quote that has an answer costs above the best one; negative for a cheaper one that is incomplete. */
  readonly overCheapest: Readonly<Record<string, number>>;
  /** Where the running costs of quotes that cover the scenario in full change places; by id. */
  readonly crossings: readonly {
    readonly cheaperFirst: string;
    readonly cheaperLater: string;
    readonly month: number;
  }[];
}

/**
 * All quotes of a draft for one of its scenarios.
 *
 * @param measure by which the cheapest is found
 */
export function compareDraft(
  draft: Draft,
  scenarioId: string,
  measure: Measure = "total",
): ScenarioComparison {
  const evaluation = evaluateDraft(draft);
  const pairs = draft.quotes.map(({ id }) => ({ id, pair: pairOf(draft, evaluation, id, scenarioId) }));
  const compared = pairs.map(({ id, pair }, index) => comparedQuote(draft, index, id, pair, evaluation));
  const quotes = withoutUnstatedTax(compared, evaluation);
  const best = cheapest(quotes, measure);
  const whole = quotes.filter(({ complete }) => complete);
  const crossings = crossingsOf(whole.map(({ schedule }) => runningCosts(schedule)));
  const idAt = (position: number) => whole[position]?.id ?? "";
  return {
    quotes,
    leftOut: evaluation.comparison.ok ? leftOutWords(evaluation.comparison.value) : [],
    ...(best === undefined ? {} : { best: best.id }),
    overCheapest: best === undefined ? {} : differences(quotes, best, measure),
    crossings: crossings.map(({ cheaperFirst, cheaperLater, month }) => ({
      cheaperFirst: idAt(cheaperFirst),
      cheaperLater: idAt(cheaperLater),
      month,
    })),
  };
}

/** The invoice of a quote for a scenario in one month, with the onboarding fee in month 1. */
export function invoiceOfDraft(
  draft: Draft,
  scenarioId: string,
  quoteId: string,
  month: number,
): Result<Invoice> {
  const pair = pairOf(draft, evaluateDraft(draft), quoteId, scenarioId);
  return pair.ok ? contractInvoice(pair.value.contract, pair.value.consumption, month) : pair;
}

interface Pair {
  readonly contract: Contract;
  readonly consumption: Consumption;
}

function pairOf(
  draft: Draft,
  { comparison }: DraftEvaluation,
  quoteId: string,
  scenarioId: string,
): Result<Pair> {
  if (!comparison.ok) return comparison;
  const contract = contractOf(draft, comparison.value, quoteId);
  if (!contract.ok) return contract;
  const row = draft.scenarios.findIndex(({ id }) => id === scenarioId);
  const consumption = consumptionAt(comparison.value, row);
  return consumption.ok ? success({ contract: contract.value, consumption: consumption.value }) : consumption;
}

function contractOf(draft: Draft, comparison: Comparison, quoteId: string): Result<Contract> {
  const row = draft.quotes.findIndex(({ id }) => id === quoteId);
  return comparison.contracts[row] ?? failed("quote-blank", { field: "Quote" });
}

function comparedQuote(
  draft: Draft,
  index: number,
  id: string,
  pair: Result<Pair>,
  { comparison, discountRate }: DraftEvaluation,
): ComparedQuote {
  const name =
    (comparison.ok ? comparison.value.quotes.rows[index]?.name : undefined) ??
    (String(draft.quotes[index]?.values["Quote"] ?? "").trim() || `Quote ${index + 1}`);
  if (!pair.ok) {
    const { issue } = pair;
    return {
      id,
      name,
      model: modelOf(draft, index, comparison),
      measures: measuresOf(() => failure(issue)),
      complete: false,
      uncovered: "",
      notes: [],
      schedule: [],
    };
  }
  const { contract, consumption } = pair.value;
  const money = amountWriter(draft.currency);
  const projection = project(contract, consumption);
  const measures = measuresOf((measure) =>
    measure === "npv" && !discountRate.ok
      ? discountRate
      : measured(projection, contract, consumption, measure, discountRate.ok ? discountRate.value : ZERO),
  );
  return {
    id,
    name,
    model: contract.model.name,
    measures,
    complete: isComplete(contract, consumption),
    uncovered: omissionWords(contract, consumption, money),
    notes: wordedNotes(contract, consumption, measures.total, money),
    schedule: scheduleOf(contract, consumption, projection),
    ...(contract.model.name === "flat-rate"
      ? {
          flatRate: flatRateOverTerm(contract, consumption, overageAnswers(draft.quotes[index])),
        }
      : {}),
  };
}

/** The model of a quote that has no answer: the one that it is read by, else the one that it names. */
function modelOf(draft: Draft, index: number, comparison: Result<Comparison>): string | undefined {
  const contract = comparison.ok ? comparison.value.contracts[index] : undefined;
  if (contract?.ok === true) return contract.value.model.name;
  return modelNamed(String(draft.quotes[index]?.values["Model"] ?? ""))?.name;
}

function measuresOf(measure: (name: Measure) => Result<number>): Record<Measure, Result<number>> {
  return Object.fromEntries(MEASURES.map((name) => [name, measure(name)])) as Record<Measure, Result<number>>;
}

/** While one types, a quote that cannot be read yet is passed over, as one without an answer is; ties: the first. */
function cheapest(quotes: readonly ComparedQuote[], measure: Measure): ComparedQuote | undefined {
  const answers = quotes.map((quote) => ({ quote, cost: quote.measures[measure], complete: quote.complete }));
  return bestAnswer(answers)?.quote;
}

/** Where some quotes state a tax, those that do not have no total with tax. */
function withoutUnstatedTax(
  quotes: readonly ComparedQuote[],
  { comparison }: DraftEvaluation,
): readonly ComparedQuote[] {
  if (!comparison.ok) return quotes;
  const totals = amongTaxed(
    quotes.map(({ measures }) => measures["total-with-tax"]),
    comparison.value.contracts,
  );
  return quotes.map((quote, index) => ({
    ...quote,
    measures: { ...quote.measures, "total-with-tax": totals[index] ?? quote.measures["total-with-tax"] },
  }));
}

function differences(
  quotes: readonly ComparedQuote[],
  best: ComparedQuote,
  measure: Measure,
): Record<string, number> {
  const least = best.measures[measure];
  const found: Record<string, number> = {};
  for (const { id, measures } of quotes) {
    const cost = measures[measure];
    if (cost.ok && least.ok) found[id] = majorUnits(amountOfNumber(cost.value) - amountOfNumber(least.value));
  }
  return found;
}

/** What a contract has cost so far, month by month, as far as it has amounts. */
function runningCosts(schedule: readonly ScheduledMonth[]): number[] {
  const costs: number[] = [];
  for (const { cumulative } of schedule) {
    if (!cumulative.ok) break;
    costs.push(cumulative.value);
  }
  return costs;
}
