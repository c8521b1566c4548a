import { bridgeBetween, cellSentence, compareOffers, type Measure, type Result } from "../../pricing";
import { checkDraft } from "../check/checkDraft";
import { compareDraft, type ComparedQuote, type ScenarioComparison } from "../draft/compareDraft";
import type { Draft } from "../draft/Draft";
import { evaluateDraft } from "../draft/evaluateDraft";
import { SOURCES, sourcesIn } from "../draft/sources";
import { assumptionsOf } from "./assumptionsOf";
import { costByYear, yearLabels } from "./costByYear";
import {
  DECISION_MEASURES,
  ROOM,
  type DecisionBridge,
  type DecisionChoice,
  type DecisionFinding,
  type DecisionMeasure,
  type DecisionPage,
  type DecisionQuote,
  type DecisionScenario,
  type DecisionWords,
} from "./DecisionPage";
import { answerWords, clippedName, leftOutWords, openWords, questionWords } from "./decisionSentences";
import { factsOf, monthsOf } from "./factsOf";
import { flipSentences } from "./flipSentences";

const MEASURE_TITLES: Readonly<Record<Measure, string>> = {
  total: "total cost",
  monthly: "cost of month 1",
  "first-year": "cost of the first year",
  average: "monthly average",
  "per-user": "cost per user per month",
  npv: "present value",
  "total-with-tax": "total with tax",
};

/** The page for a decision between the quotes of a draft: everything that fits on one sheet of paper, and what does not. */
export function decisionPageOf(draft: Draft, choice: DecisionChoice, words: DecisionWords): DecisionPage {
  const chosen = draft.scenarios.find(({ id }) => id === choice.scenario) ?? draft.scenarios[0];
  const scenarioId = chosen?.id ?? "";
  const comparison = compareDraft(draft, scenarioId, choice.measure);
  const ranked = rankedQuotes(draft, comparison, choice.measure);
  const shown = ranked.slice(0, ROOM.quotes);
  const scenarios = scenariosOf(draft, scenarioId, shown);
  const months = monthsOf(draft, scenarioId);
  const checked = checkDraft(draft);
  const findings = findingsOf(draft, ranked);
  const best = ranked.find(({ isBest }) => isBest);
  const cost = comparison.quotes.find(({ id }) => id === best?.id)?.measures[choice.measure];
  const under = `“${clippedName(nameOf(draft, scenarioId))}”, ${months} months`;
  const measureTitle = MEASURE_TITLES[choice.measure];
  const bridges = bridgesOf(draft, scenarioId, shown);
  return {
    question: questionWords(draft.quotes.length, months),
    answer: answerWords(
      { comparison, measure: choice.measure, measureTitle, under, scenarios, draft },
      words,
    ),
    best: best && cost?.ok ? { name: best.name, cost: cost.value } : undefined,
    under,
    measureTitle,
    scenarios,
    quotes: shown,
    years: yearLabels(months),
    bridges: bridges.slice(0, ROOM.bridges),
    flips: flipSentences(draft, scenarioId, choice.measure, words),
    findings: findings.slice(0, ROOM.findings),
    open: openWords(checked, ranked),
    assumptions: assumptionsOf(draft),
    leftOut: [
      ...comparison.leftOut,
      ...leftOutWords({
        quotes: ranked.length - shown.length,
        scenarios: draft.scenarios.length - scenarios.length,
        bridges: bridges.length - ROOM.bridges,
        findings: findings.length - Math.min(ROOM.findings, findings.length),
      }),
    ],
  };
}

/** The best first, then by cost those that cover everything, those that do not, and those without an amount. */
function rankedQuotes(draft: Draft, { quotes, best }: ScenarioComparison, measure: Measure): DecisionQuote[] {
  const rows = quotes.map((quote, row) => ({ quote, row }));
  const first = rows.filter(({ quote }) => quote.id === best);
  const offers = rows.flatMap(({ quote, row }) => {
    const cost = quote.measures[measure];
    return quote.id === best || !cost.ok ? [] : [{ quote, row, cost: cost.value, complete: quote.complete }];
  });
  const unanswered = rows.filter(({ quote }) => quote.id !== best && !quote.measures[measure].ok);
  const sorted = [...first, ...offers.sort(compareOffers), ...unanswered];
  return sorted.map(({ quote, row }, place) => ({
    id: quote.id,
    row,
    letter: letterOf(place),
    name: clippedName(quote.name),
    isBest: quote.id === best,
    measures: Object.fromEntries(
      DECISION_MEASURES.map((name) => [name, valueOf(quote.measures[name])]),
    ) as Record<DecisionMeasure, number | undefined>,
    leavesOut: leavesOut(quote),
    byYear: costByYear(quote.schedule),
    sources: String(draft.quotes[row]?.values[SOURCES] ?? ""),
  }));
}

function leavesOut({ measures, uncovered }: ComparedQuote): string {
  if (!measures.total.ok) return `No amount. ${cellSentence(measures.total.issue)}`;
  return uncovered;
}

const valueOf = (result: Result<number>): number | undefined => (result.ok ? result.value : undefined);

/** A, B, …, Z, AA. */
function letterOf(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letterOf(Math.floor(place / 26) - 1) + last;
}

/** The chosen scenario first, then the others in their order, as far as there is room. */
function scenariosOf(draft: Draft, chosen: string, quotes: readonly DecisionQuote[]): DecisionScenario[] {
  const rows = draft.scenarios.map(({ id }, row) => ({ id, row }));
  const inOrder = [...rows.filter(({ id }) => id === chosen), ...rows.filter(({ id }) => id !== chosen)];
  return inOrder.slice(0, ROOM.scenarios).map(({ id, row }): DecisionScenario => {
    const compared = compareDraft(draft, id, "total");
    const best = compared.quotes.find((quote) => quote.id === compared.best);
    const letter = quotes.find((quote) => quote.id === compared.best)?.letter;
    return {
      id,
      row,
      name: clippedName(nameOf(draft, id)),
      facts: factsOf(draft, row),
      best: best?.id,
      cheapest: best === undefined ? "" : [letter, clippedName(best.name)].filter(Boolean).join(" "),
      totals: quotes.map(({ row: place }) => {
        const total = compared.quotes[place]?.measures.total;
        return total && valueOf(total);
      }),
    };
  });
}

function nameOf(draft: Draft, id: string): string {
  const place = draft.scenarios.findIndex((each) => each.id === id);
  return String(draft.scenarios[place]?.values["Scenario"] ?? "").trim() || `Scenario ${place + 1}`;
}

/** Why the quotes that cost more in all cost more than the best, in the order of the page. */
function bridgesOf(draft: Draft, scenarioId: string, quotes: readonly DecisionQuote[]): DecisionBridge[] {
  const { comparison } = evaluateDraft(draft);
  const from = quotes.find(({ isBest }) => isBest);
  if (!comparison.ok || from === undefined) return [];
  const row = draft.scenarios.findIndex(({ id }) => id === scenarioId);
  return quotes.flatMap((quote): DecisionBridge[] => {
    const least = from.measures.total;
    const total = quote.measures.total;
    if (quote === from || least === undefined || total === undefined || total <= least) return [];
    const bridge = bridgeBetween(comparison.value, row, from.row, quote.row);
    if (!bridge.ok) return [];
    const { steps, to } = bridge.value;
    const gap = Math.round(100 * (to.total - bridge.value.from.total)) / 100;
    const { letter, name } = quote;
    return [{ letter, name, gap, steps: steps.map(({ cause, amount }) => ({ cause, amount })) }];
  });
}

function findingsOf(draft: Draft, quotes: readonly DecisionQuote[]): DecisionFinding[] {
  const found = checkDraft(draft).flatMap(({ id, name, findings }, place): DecisionFinding[] => {
    const sources = sourcesIn(draft.quotes[place]?.values[SOURCES]);
    const letter = quotes.find((quote) => quote.id === id)?.letter ?? "";
    if (!findings.ok) return [];
    return findings.value.map(({ kind, cost, scenario, where, term }) => ({
      ...{ letter, quote: clippedName(name), kind, cost, scenario: clippedName(scenario), where },
      source: sources.get(term) ?? "",
    }));
  });
  const worth = ({ cost }: DecisionFinding): number => cost ?? -Infinity;
  const place = ({ letter }: DecisionFinding): number => quotes.findIndex((quote) => quote.letter === letter);
  return found.sort((one, other) =>
    worth(one) === worth(other) ? place(one) - place(other) : worth(other) - worth(one),
  );
}
