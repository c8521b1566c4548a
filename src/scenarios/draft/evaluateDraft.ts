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
import type { Draft, DraftCharge, DraftQuote, FieldValue } from "./Draft";
import { nameAt } from "./chargesOf";
import { chargeTable, quoteTable, scenarioTable } from "./draftTables";
import { essentialHeaders, quoteColumns } from "./fields/quoteColumns";
import { deviceHeaders } from "./fields/scenarioFields";

/** A draft read by the rules that the sheets and functions read their tables by. */
export interface DraftEvaluation {
  /** All tables, or what keeps them from being read as a whole. */
  readonly comparison: Result<Comparison>;
  readonly discountRate: Result<Decimal>;
  /** What is wrong with a quote; each issue's field is the header of the term. */
  readonly quoteIssues: (id: string) => readonly Issue[];
  readonly scenarioIssues: (id: string) => readonly Issue[];
  /** What is wrong with a charge; each issue's field is the header of the term. */
  readonly chargeIssues: (id: string) => readonly Issue[];
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
  // A heading alone is a table of charges, too, but one that says nothing.
  const charges = draft.charges.length === 0 ? [] : chargeTable(draft);
  const comparison = comparisonOf(quotes, scenarios, charges);
  const position = (records: readonly { readonly id: string }[], id: string) =>
    records.findIndex((each) => each.id === id);
  /** The issues of a quote and of its charges, as the core has them. */
  const issuesOf = (index: number): readonly Issue[] => {
    const read = comparison.ok
      ? comparison
      : comparisonOf(only(quotes, index), scenarios, chargesAt(draft, charges, index));
    return read.ok ? (read.value.quotes.rows[comparison.ok ? index : 0]?.issues ?? []) : [];
  };
  return {
    comparison,
    discountRate: readFraction(draft.discountRate, "Discount rate"),
    quoteIssues(id) {
      const index = position(draft.quotes, id);
      const quote = draft.quotes[index];
      if (quote === undefined) return [];
      const own = issuesOf(index).filter((issue) => chargeRow(issue) === undefined);
      return [...repeatedName(draft.quotes, index, "Quote", "quotes"), ...shownAtHeaders(own, quote, draft)];
    },
    chargeIssues(id) {
      const place = position(draft.charges, id);
      const charge = draft.charges[place];
      if (charge === undefined) return [];
      const owner = position(draft.quotes, charge.quote ?? "");
      const owners = owner >= 0 ? [owner] : draft.quotes.map((_quote, index) => index);
      const found = owners.map((index) => {
        // Where the tables cannot be read as a whole, the charges of one quote are counted from its first.
        const among = comparison.ok ? draft.charges : chargesOfName(draft, index);
        const row = among.indexOf(charge) + 1;
        return row === 0 ? [] : issuesOf(index).filter((issue) => chargeRow(issue) === row);
      });
      return found.find((issues) => issues.length > 0) ?? [];
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

/** The row of the table of charges, from 1, that an issue is about. */
function chargeRow({ where }: Issue): number | undefined {
  return where?.kind === "record" && where.record === "Charge" ? where.row : undefined;
}

/** The charges of the quote at a place, and those of all quotes. */
function chargesOfName(draft: Draft, index: number): readonly DraftCharge[] {
  const id = draft.quotes[index]?.id;
  return draft.charges.filter(
    ({ quote, values }) =>
      quote === id || (quote === undefined && comparableName(String(values["Quote"] ?? "")) === "all"),
  );
}

/** The table of charges with those of one quote. */
function chargesAt(draft: Draft, charges: TableCells, index: number): TableCells {
  const own = chargesOfName(draft, index);
  if (own.length === 0) return [];
  const [headers = [], ...rows] = charges;
  const column = headers.indexOf("Quote");
  // The quote is alone in its table then, and so the first.
  const name = String(draft.quotes[index]?.values["Quote"] ?? "").trim() === "" ? nameAt([], 0) : undefined;
  const named = rows.map((cells) => cells.map((cell, at) => (at === column && name ? name : cell)));
  return [headers, ...own.map((charge) => named[draft.charges.indexOf(charge)] ?? [])];
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
function shownAtHeaders(issues: readonly Issue[], quote: DraftQuote, draft: Draft): Issue[] {
  const fields = new Set(issues.map(({ field }) => field));
  return issues.flatMap((issue) => {
    const field = headerOf(issue, quote, draft);
    return field !== issue.field && fields.has(field) ? [] : [{ ...issue, field }];
  });
}

/** The header at which an issue of a quote is shown. */
function headerOf(issue: Issue, { values }: DraftQuote, draft: Draft): string {
  const classes = deviceHeaders(draft);
  const model = String(values["Model"] ?? "");
  if (issue.field === "Class rates") {
    const rates = quoteColumns("", classes)
      .flatMap(({ columns }) => columns)
      .filter(({ kind }) => kind === "class rate");
    return rates.find(({ header }) => (values[header] ?? "") !== "")?.header ?? "Device rate";
  }
  // A known model lacks a rate that it cannot do without, which a form shows first.
  if (issue.field === "Model" && modelNamed(model) !== undefined) {
    return essentialHeaders(model, draft.environment.counts, classes)[0] ?? issue.field;
  }
  return issue.field;
}
