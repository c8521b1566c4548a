import { cellSentence, type Measure } from "../../pricing";
import type { CheckedDraftQuote } from "../check/checkDraft";
import type { ScenarioComparison } from "../draft/compareDraft";
import type { Draft } from "../draft/Draft";
import { ROOM, type DecisionQuote, type DecisionScenario, type DecisionWords } from "./DecisionPage";

/** A name as a page has room for it. */
export function clippedName(name: string): string {
  const letters = Array.from(name);
  return letters.length <= ROOM.name
    ? name
    : `${letters
        .slice(0, ROOM.name - 1)
        .join("")
        .trimEnd()}…`;
}

export function questionWords(quotes: number, months: number): string {
  if (quotes === 0) return "There is no quote to decide on yet.";
  const over = months === 1 ? "over one month" : `over ${months} months`;
  return quotes === 1
    ? `What does the one quote cost ${over}, and what does it leave open?`
    : `Which of the ${quotes} quotes covers everything and costs the least ${over}?`;
}

export interface Answered {
  readonly draft: Draft;
  readonly comparison: ScenarioComparison;
  readonly measure: Measure;
  readonly measureTitle: string;
  readonly under: string;
  readonly scenarios: readonly DecisionScenario[];
}

/** The answer with its figure, the gap to the next, and whether other scenarios agree. */
export function answerWords(answered: Answered, words: DecisionWords): string[] {
  const { draft, comparison, measure, measureTitle, under } = answered;
  if (draft.quotes.length === 0)
    return ["Add the quotes that you have received, then come back to this page."];
  const best = comparison.quotes.find(({ id }) => id === comparison.best);
  const cost = best?.measures[measure];
  if (best === undefined || cost?.ok !== true) return noAnswer(answered);
  const name = `“${clippedName(best.name)}”`;
  const figure = `${words.money(cost.value)} (${measureTitle}, under ${under})`;
  const first = best.complete
    ? `${name} is the cheapest that covers everything: ${figure}.`
    : `No quote covers everything. Of all of them, ${name} costs the least: ${figure}; it leaves out: ${best.uncovered}.`;
  return [first, gapWords(answered, best.complete, words), agreementWords(answered, best.id)].filter(Boolean);
}

function noAnswer({ draft, comparison, under }: Answered): string[] {
  if (draft.scenarios.length === 0)
    return ["There is no scenario, so nothing can be priced. Add one in the step Future."];
  const [first] = comparison.quotes;
  const issue = first && !first.measures.total.ok ? cellSentence(first.measures.total.issue) : "";
  return [
    `No quote has an amount under ${under}, so there is no answer yet.`,
    ...(issue ? [`${first?.name ?? ""}: ${issue}`] : []),
  ];
}

function gapWords({ comparison, measure }: Answered, isComplete: boolean, words: DecisionWords): string {
  const { quotes, best, overCheapest } = comparison;
  const [next] = quotes
    .filter(({ id, complete }) => id !== best && overCheapest[id] !== undefined && (complete || !isComplete))
    .sort((one, other) => (overCheapest[one.id] ?? 0) - (overCheapest[other.id] ?? 0));
  if (next === undefined) return "No other quote that covers everything has an amount to compare it with.";
  const over = overCheapest[next.id] ?? 0;
  const name = `“${clippedName(next.name)}”`;
  if (over === 0) return `${name} costs the same.`;
  const cost = next.measures[measure];
  const base = cost.ok ? cost.value - over : 0;
  const share = base > 0 ? ` (${words.percent(over / base)})` : "";
  return `Next is ${name}, ${words.money(over)} more${share}.`;
}

/** Whether the other scenarios name the same quote, by total cost. */
function agreementWords({ scenarios, comparison }: Answered, chosen: string): string {
  const others = scenarios.slice(1);
  if (others.length === 0) return "";
  const parts = others.flatMap(({ name, best }) => {
    if (best === chosen) return [];
    const quote = comparison.quotes.find(({ id }) => id === best);
    return [
      quote === undefined
        ? `under “${name}” no quote has an amount`
        : `under “${name}”, “${clippedName(quote.name)}” is the cheapest`,
    ];
  });
  return parts.length === 0
    ? `It is the cheapest by total cost in the other ${others.length === 1 ? "scenario" : "scenarios"}, too.`
    : `By total cost, ${parts.join("; ")}.`;
}

/** How much is to be asked about each quote. */
export function openWords(checked: readonly CheckedDraftQuote[], quotes: readonly DecisionQuote[]): string[] {
  return quotes.slice(0, ROOM.quotes).flatMap(({ id, letter }) => {
    const quote = checked.find((each) => each.id === id);
    if (quote === undefined) return [];
    const findings = quote.findings.ok ? quote.findings.value.length : 0;
    const parts = [
      ...(findings > 0 ? [`${findings} ${findings === 1 ? "finding" : "findings"}`] : []),
      ...(quote.unanswered.length > 0 ? [`${quote.unanswered.length} of 8 contract questions open`] : []),
    ];
    return parts.length === 0 ? [] : [`${letter}: ${parts.join(", ")}`];
  });
}

/** What had no room on the page, and where it stands. */
export function leftOutWords(more: {
  readonly quotes: number;
  readonly scenarios: number;
  readonly bridges: number;
  readonly findings: number;
}): string[] {
  const said = (count: number, one: string, many: string, where: string): string[] =>
    count <= 0 ? [] : [`${count === 1 ? `1 more ${one} is` : `${count} more ${many} are`} ${where}.`];
  const inComparison = "in the sheet Comparison";
  return [
    ...said(more.quotes, "quote", "quotes", inComparison),
    ...said(more.scenarios, "scenario", "scenarios", inComparison),
    ...said(more.bridges, "gap", "gaps", "in the function BRIDGE"),
    ...said(more.findings, "finding", "findings", "in the panel Check"),
  ];
}
