import {
  comparisonOf,
  fieldSentence,
  KNOWN_IN_CHARGES,
  KNOWN_IN_QUOTES,
  knownInScenarios,
  layTable,
  leftOutWords,
  type Comparison,
  type Issue,
  type LaidTable,
  type Result,
  type TableCells,
} from "../../pricing";
import type { Draft } from "../draft/Draft";
import { chargeTable, quoteTable, scenarioTable } from "../draft/draftTables";
import { deviceHeaders } from "../draft/fields/scenarioFields";
import { chargeHeaderOf, rateKeyOf, scenarioHeaderOf } from "../draft/tableHeaders";
import { pastedColumns } from "./pastedColumns";
import { pastedRecord } from "./pastedRecord";
import {
  MOST_PASTED,
  NAME_HEADERS,
  type PastedColumn,
  type PastedKind,
  type PastedTable,
} from "./PastedTable";

/**
 * What a pasted table holds, by the rules that sheets and functions read their tables by. The sentence says why it
 * is none.
 *
 * @param draft what it is added to: its classes and quotes say what headings mean
 * @param foreign why an amount is in another currency than the draft's; undefined for one that is not
 * @param owner the name of the quote whose charges they are, where the table does not say
 * @param charges a table of charges that came with the quotes
 */
export function readPasted(
  kind: PastedKind,
  cells: TableCells,
  draft: Draft,
  foreign: (text: string) => string | undefined,
  owner?: string,
  charges: TableCells = [],
): PastedTable | string {
  const quoted = draft.quotes.flatMap(({ values }) =>
    Object.keys(values).flatMap((each) => rateKeyOf(each) ?? []),
  );
  const known = {
    quotes: KNOWN_IN_QUOTES,
    scenarios: knownInScenarios((key) => quoted.includes(key)),
    charges: KNOWN_IN_CHARGES,
  };
  const laid = layTable(cells, known[kind]);
  if (!laid.ok) return refusal(kind, laid.issue);
  const table = laid.value;
  const most = MOST_PASTED[kind];
  if (table.records.length > most) {
    return `The table has ${table.records.length} ${kind}, and the wizard takes ${most} at once. Paste a part of it, or put it in a sheet and compare it there by the functions.`;
  }
  const columns = pastedColumns(kind, table, draft, quoted);
  const { read, whys } = readWithoutRefused(table, (headings) =>
    comparedWith(kind, [headings, ...table.records], table, draft, owner, charges),
  );
  if (!read.ok) return refusal(kind, read.issue);
  const taken = columns.map((column, index): PastedColumn => {
    const why = whys.get(index);
    return why === undefined ? column : { ...column, header: undefined, why };
  });
  if (taken.every(({ header }) => header === undefined || header === NAME_HEADERS[kind]))
    return NOTHING_KNOWN[kind];
  const issues = issuesByRecord(kind, read.value, table.records.length);
  const context = { kind, table, columns: taken, foreign };
  const records = table.records.map((record, index) =>
    pastedRecord(context, record, index, issues[index] ?? []),
  );
  // In a sheet a blank row keeps its place; here it would be a record that says nothing.
  const filled = records.filter(({ cells: each }) => each.some(({ fate }) => fate !== "blank"));
  if (filled.length === 0) return "The table has no rows below its headers.";
  const blank = records.length - filled.length;
  return {
    kind,
    stands: table.stands,
    columns: taken,
    records: filled,
    leftOut: [
      ...leftOutWords({ leftOut: table.leftOut.map((row) => ({ ...row, table: table.table })) }),
      ...(blank === 0
        ? []
        : [`${blank} blank ${blank === 1 ? table.stands.slice(0, -1) : table.stands} left out.`]),
    ],
  };
}

const NOTHING_KNOWN: Readonly<Record<PastedKind, string>> = {
  quotes:
    "None of its headings is a term of a quote: headings such as “Quote”, “User rate” or “Flat fee” are needed.",
  scenarios:
    "None of its headings is a term of a scenario: headings such as “Scenario”, “Users” or “Months” are needed.",
  charges:
    "None of its headings is a term of a charge: headings such as “Charge”, “Per” or “Rate” are needed.",
};

/** In the words of who pastes: what is to be passed to a function says nothing here. */
const refusal = (kind: PastedKind, issue: Issue): string =>
  ["no-table", "no-headers", "no-known-header"].includes(issue.code)
    ? NOTHING_KNOWN[kind]
    : fieldSentence(issue);

/**
 * The table as the core reads it beside the draft's others. A column that makes it refuse the whole table is left out,
 * with the reason, and the rest is read.
 */
function readWithoutRefused(
  table: LaidTable,
  compared: (headings: readonly string[]) => Result<Comparison>,
): { readonly read: Result<Comparison>; readonly whys: ReadonlyMap<number, string> } {
  const whys = new Map<number, string>();
  for (;;) {
    const headings = table.headings.map((heading, index) => (whys.has(index) ? "" : heading));
    const read = compared(headings);
    if (read.ok) return { read, whys };
    const refused = refusedColumn(read.issue, headings);
    if (refused < 0) return { read, whys };
    whys.set(refused, fieldSentence(read.issue));
  }
}

/** The column that a refusal of a whole table is about; the second one where there are two of one meaning. */
function refusedColumn(issue: Issue, headings: readonly string[]): number {
  const { found, second } = issue as { readonly found?: unknown; readonly second?: unknown };
  const heading = typeof second === "string" ? second : found;
  return typeof heading === "string" ? headings.lastIndexOf(heading) : -1;
}

/** Sound quotes and scenarios, for what is pasted before there are any. */
const ANY_QUOTE: TableCells = [
  ["Quote", "Hourly rate"],
  ["Any", 1],
];

function comparedWith(
  kind: PastedKind,
  pasted: readonly [readonly string[], ...TableCells],
  table: LaidTable,
  draft: Draft,
  owner: string | undefined,
  charges: TableCells,
): Result<Comparison> {
  const quotes = draft.quotes.length > 0 ? quoteTable(draft) : ANY_QUOTE;
  const scenarios = scenarioTable(draft);
  switch (kind) {
    case "quotes":
      return comparisonOf(named(pasted, table), scenarios, charges);
    case "scenarios":
      return comparisonOf(
        quotes,
        withEnvironment(named(pasted, table), draft),
        draft.charges.length > 0 ? chargeTable(draft) : [],
      );
    case "charges": {
      const isOwned = pasted[0].some((heading) => chargeHeaderOf(heading) === "Quote");
      if (isOwned || owner === undefined) return comparisonOf(quotes, scenarios, pasted);
      return comparisonOf(
        quotes,
        scenarios,
        pasted.map((row, index) => [index === 0 ? "Quote" : owner, ...row]),
      );
    }
  }
}

/** Scenarios with the environment's counts of which their table has no column: that is what they start from. */
function withEnvironment(rows: TableCells, draft: Draft): TableCells {
  const classes = deviceHeaders(draft);
  const known = (rows[0] ?? []).map((heading) => scenarioHeaderOf(String(heading), classes));
  const counts = Object.entries(draft.environment.counts).filter(([header]) => !known.includes(header));
  return rows.map((row, index) => [
    ...row,
    ...counts.map(([header, count]) => (index === 0 ? header : count)),
  ]);
}

/** The table with a heading over its names, which may stand under another, or none. */
function named(rows: TableCells, { nameColumn, table }: LaidTable): TableCells {
  const name = table === "Quotes" ? NAME_HEADERS.quotes : NAME_HEADERS.scenarios;
  return rows.map((row, index) =>
    index === 0 ? row.map((cell, column) => (column === nameColumn ? name : cell)) : row,
  );
}

/** What is wrong with each record, by its place. */
function issuesByRecord(
  kind: PastedKind,
  comparison: Comparison,
  records: number,
): readonly (readonly Issue[])[] {
  if (kind === "quotes") return comparison.quotes.rows.map(({ issues }) => issues);
  if (kind === "scenarios") return comparison.scenarios.rows.map(({ issues }) => issues);
  const found: Issue[][] = Array.from({ length: records }, () => []);
  const seen = new Set<string>();
  for (const issue of comparison.quotes.rows.flatMap(({ issues }) => issues)) {
    const { where } = issue;
    if (where?.kind !== "record" || where.record !== "Charge") continue;
    const key = JSON.stringify([where.row, issue.code, issue.field]);
    // A charge of all quotes is refused by each of them.
    if (!seen.has(key)) found[where.row - 1]?.push(issue);
    seen.add(key);
  }
  return found;
}
