import {
  comparableName,
  comparisonOf,
  issueOf,
  modelNamed,
  readFraction,
  type Comparison,
  type Decimal,
  type Issue,
  type Result,
  type TableCells,
} from "../../pricing";
import type { Draft, DraftQuote, FieldValue } from "./Draft";
import { quoteTable, scenarioTable } from "./draftTables";
import { quoteFields } from "./fields/quoteFields";
import { deviceHeaders } from "./fields/scenarioFields";

/** A draft read by the rules that the sheets and functions read their tables by. */
export interface DraftEvaluation {
  /** Both tables, or what keeps them from being read as a whole. */
  readonly comparison: Result<Comparison>;
  readonly discountRate: Result<Decimal>;
  /** What is wrong with a quote; each issue's field is the header of the term. */
  readonly quoteIssues: (id: string) => readonly Issue[];
  readonly scenarioIssues: (id: string) => readonly Issue[];
}

const evaluated = new WeakMap<Draft, DraftEvaluation>();

/** Reads a draft; the same draft is read once. */
export function evaluateDraft(draft: Draft): DraftEvaluation {
  const known = evaluated.get(draft);
  if (known !== undefined) return known;
  const evaluation = evaluate(draft);
  evaluated.set(draft, evaluation);
  return evaluation;
}

function evaluate(draft: Draft): DraftEvaluation {
  const quotes = quoteTable(draft);
  const scenarios = scenarioTable(draft);
  const comparison = comparisonOf(quotes, scenarios);
  const position = (records: readonly { readonly id: string }[], id: string) =>
    records.findIndex((each) => each.id === id);
  return {
    comparison,
    discountRate: readFraction(draft.discountRate, "Discount rate"),
    quoteIssues(id) {
      const index = position(draft.quotes, id);
      const quote = draft.quotes[index];
      if (quote === undefined) return [];
      const read = comparison.ok ? comparison : comparisonOf(only(quotes, index), scenarios);
      const row = comparison.ok ? index : 0;
      const issues = read.ok ? (read.value.quotes.rows[row]?.issues ?? []) : [];
      return [
        ...repeatedName(draft.quotes, index, "Quote", "quotes"),
        ...shownAtHeaders(issues, quote, deviceHeaders(draft)),
      ];
    },
    scenarioIssues(id) {
      const index = position(draft.scenarios, id);
      if (index < 0) return [];
      const read = comparison.ok ? comparison : comparisonOf(anyQuote(quotes), only(scenarios, index));
      const row = comparison.ok ? index : 0;
      const issues = read.ok ? (read.value.scenarios.rows[row]?.issues ?? []) : [];
      return [...repeatedName(draft.scenarios, index, "Scenario", "scenarios"), ...issues];
    },
  };
}

/** The table with one of its rows, for when something about all of them keeps it from being read. */
const only = (table: TableCells, index: number): TableCells => [table[0] ?? [], table[index + 1] ?? []];

/** A table of one sound quote under the headers of the quotes, so that scenarios can be read without any. */
function anyQuote(quotes: TableCells): TableCells {
  const headers = quotes[0] ?? [];
  return [headers, headers.map((header) => (header === "Hourly rate" ? 1 : ""))];
}

/** Says at the later of two records of one name that the name is taken. */
function repeatedName(
  records: readonly { readonly values: Readonly<Record<string, FieldValue>> }[],
  index: number,
  header: "Quote" | "Scenario",
  kind: "quotes" | "scenarios",
): readonly Issue[] {
  const nameAt = (position: number) => {
    const written = String(records[position]?.values[header] ?? "").trim();
    return written === "" ? `${header} ${position + 1}` : written;
  };
  const name = nameAt(index);
  const isTaken = records
    .slice(0, index)
    .some((_record, position) => comparableName(nameAt(position)) === comparableName(name));
  if (!isTaken) return [];
  return [issueOf("name-twice", { field: header, name, records: kind })];
}

/** Each issue at its header. A rate that was refused is not said to be lacking as well. */
function shownAtHeaders(issues: readonly Issue[], quote: DraftQuote, classes: readonly string[]): Issue[] {
  const fields = new Set(issues.map(({ field }) => field));
  return issues.flatMap((issue) => {
    const field = headerOf(issue, quote, classes);
    return field !== issue.field && fields.has(field) ? [] : [{ ...issue, field }];
  });
}

/** The header at which an issue of a quote is shown. */
function headerOf(issue: Issue, { values }: DraftQuote, classes: readonly string[]): string {
  const model = String(values["Model"] ?? "");
  if (issue.field === "Class rates") {
    const rates = quoteFields("", classes)
      .flatMap(({ fields }) => fields)
      .filter(({ kind }) => kind === "class rate");
    return rates.find(({ header }) => (values[header] ?? "") !== "")?.header ?? "Device rate";
  }
  // A known model lacks the rate that it is named after, which is the first of its fields.
  if (issue.field === "Model" && modelNamed(model) !== undefined) {
    return quoteFields(model, classes)[0]?.fields[0]?.header ?? issue.field;
  }
  return issue.field;
}
