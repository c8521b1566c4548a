import {
  findingOf,
  foundInQuotes,
  success,
  termOfFinding,
  type Finding,
  type FindingKind,
  type Found,
  type Result,
} from "../../pricing";
import { amountWriter } from "../currencies";
import { chargesOf, nameAt } from "../draft/chargesOf";
import type { Draft } from "../draft/Draft";
import { evaluateDraft } from "../draft/evaluateDraft";
import { checklistQuestions, type ChecklistQuestion } from "../draft/fields/checklistQuestions";
import { quoteColumn } from "../draft/fields/quoteColumns";
import { deviceHeaders } from "../draft/fields/scenarioFields";

/** Something to ask about a quote of a draft, and where in the draft an answer would stand. */
export interface DraftFinding extends Finding {
  /** Header of the term of the quote, or of the charge; "" where there is none to go to. */
  readonly term: string;
  /** Id of the charge that it is about. */
  readonly charge?: string;
}

/** What to ask about one quote of a draft before signing. */
export interface CheckedDraftQuote {
  readonly id: string;
  readonly name: string;
  /** Who made the offer; "" where the draft does not say. */
  readonly provider: string;
  /** The most money first; or what keeps the quote from being read. */
  readonly findings: Result<readonly DraftFinding[]>;
  /** What the contract checklist asks and nobody has answered. */
  readonly unanswered: readonly ChecklistQuestion[];
}

/** The findings of every quote of a draft, in its order, with what its contract checklists leave open. */
export function checkDraft(draft: Draft): readonly CheckedDraftQuote[] {
  const { comparison } = evaluateDraft(draft);
  const found = comparison.ok ? foundInQuotes(comparison.value) : [];
  return draft.quotes.map((quote, place): CheckedDraftQuote => {
    const { id, values, checklist } = quote;
    const inQuote = comparison.ok ? found[place]?.found : comparison;
    return {
      id,
      name: found[place]?.name ?? nameAt(draft.quotes, place),
      provider: String(values["Provider"] ?? "").trim(),
      findings: inQuote?.ok === false ? inQuote : success(findingsAt(draft, id, inQuote?.value ?? [])),
      unanswered: checklistQuestions.filter(
        ({ item, heading }) => checklist[item] === undefined && (values[heading] ?? "") === "",
      ),
    };
  });
}

/** The draft has its own answers to the checklist, and what is published of prices is in US dollars. */
const isOutOfPlace = (kind: FindingKind, { currency }: Draft): boolean =>
  kind === "unanswered" || (kind === "outside the market" && currency !== "" && currency !== "USD");

function findingsAt(draft: Draft, id: string, found: readonly Found[]): DraftFinding[] {
  const classes = deviceHeaders(draft);
  const money = amountWriter(draft.currency);
  return found
    .filter(({ kind }) => !isOutOfPlace(kind, draft))
    .map((each): DraftFinding => {
      const finding = findingOf(each, money);
      const term = termOfFinding(each);
      if (quoteColumn(term, classes) !== undefined) return { ...finding, term };
      const charge = chargesOf(draft, id).find(({ values }) => values["Charge"] === term);
      return charge === undefined
        ? { ...finding, term: "" }
        : { ...finding, term: "Rate", charge: charge.id };
    });
}
