import type { CheckedDraftQuote } from "./checkDraft";

/** All questions to one provider, ready to be sent. */
export interface QuestionLetter {
  /** The provider, or the quote where its provider is not known. */
  readonly to: string;
  readonly questions: number;
  /** Plain text with numbered questions. */
  readonly text: string;
}

const OPENING =
  "Thank you for your quote. Before we decide, we have some questions. A short answer under each number is enough. If an answer changes a price or a term, please send the revised quote as well.";
const CONTRACT = "About the contract";

/** One letter per provider that has something to answer, in the order of the quotes. */
export function questionLetters(checked: readonly CheckedDraftQuote[]): readonly QuestionLetter[] {
  const byProvider = new Map<string, CheckedDraftQuote[]>();
  for (const quote of checked) {
    const key = (quote.provider || quote.name).toLowerCase();
    byProvider.set(key, [...(byProvider.get(key) ?? []), quote]);
  }
  return [...byProvider.values()].flatMap((quotes) => letterOf(quotes) ?? []);
}

function letterOf(quotes: readonly CheckedDraftQuote[]): QuestionLetter | undefined {
  const [first] = quotes;
  if (first === undefined) return undefined;
  const to = first.provider || first.name;
  let questions = 0;
  const numbered = (question: string): string => `${(questions += 1)}. ${question}`;
  const parts = quotes.flatMap(({ name, findings, unanswered }): string[] => {
    const asked = findings.ok ? findings.value.map(({ question }) => numbered(question)) : [];
    const contract = unanswered.map(({ question }) => numbered(question));
    if (asked.length + contract.length === 0) return [];
    return [
      ...(quotes.length > 1 ? [`Your quote “${name}”`] : []),
      ...asked,
      ...(contract.length > 0 ? [CONTRACT, ...contract] : []),
    ];
  });
  if (questions === 0) return undefined;
  const names = quotes.map(({ name }) => `“${name}”`).join(", ");
  const text = [
    `To: ${to}`,
    `Subject: Questions about your quote ${names}`,
    OPENING,
    ...parts,
    "Thank you.",
  ].join("\n\n");
  return { to, questions, text: `${text}\n` };
}
