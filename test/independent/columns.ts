import { failure, isFailure, type ErrorClass, type Failure } from "./Failure";
import { headingOf, nearMiss } from "./headings";
import type { Layout } from "./layout";
import { looksLikeBands } from "./Price";
import { readCell, readNumberText } from "./readCell";
import type { Column } from "./RowReader";
import type { Term } from "./terms";
import { isOpenWord } from "./words";

/** Where the fields of a table stand: a field's columns, with what their headings multiply by. */
export type Columns = Map<string, { at: number; times: number }[]>;

/** What a heading that is not a term may be instead: the field it stands for, "" to leave it out, or a failure. */
export type Otherwise = (header: string, holdsNumbers: boolean) => string | Failure | undefined;

export function columnsOf(
  layout: Layout,
  table: string,
  terms: readonly Term[],
  nameTerm: string | undefined,
  severals: readonly string[],
  otherwise: Otherwise,
): Columns | Failure {
  const columns: Columns = new Map();
  for (const [at, header] of layout.headers.entries()) {
    if (at === layout.namesAt) {
      if (nameTerm !== undefined) columns.set(nameTerm, [{ at, times: 1 }]);
      continue;
    }
    const heading = headingOf(header, terms);
    if (heading.kind === "refused") {
      if (holdsNumbers(layout, at)) return failure("#VALUE!", "heading refused", heading.why);
      continue;
    }
    const field =
      heading.kind === "term" ? heading.term.name : unknownField(layout, at, table, terms, otherwise);
    if (isFailure(field)) return field;
    if (field === "") continue;
    const before = columns.get(field) ?? [];
    if (before.length > 0 && !severals.includes(field)) {
      return failure("#VALUE!", "duplicate header", `${table}: two columns for ${field}`);
    }
    columns.set(field, [...before, { at, times: heading.kind === "term" ? heading.times : 1 }]);
  }
  return columns;
}

/** These hours are billed at a multiple of the hourly rate, not at a rate of their own. */
const OTHER_HOURS = /^\W*(?:after\W*hours?|out\W*of\W*hours|weekends?)\W*(?:hourly\W*)?rates?\W*$/i;

function unknownField(
  layout: Layout,
  at: number,
  table: string,
  terms: readonly Term[],
  otherwise: Otherwise,
) {
  const header = layout.headers[at] ?? "";
  const counts = holdsNumbers(layout, at);
  if (counts && table === "Charges" && /^\s*(?:start|end)\W*dates?\W*$/i.test(header)) {
    return failure("#VALUE!", "heading refused", `${header}: give From month and To month`);
  }
  if (counts && table === "Quotes" && OTHER_HOURS.test(header)) {
    return failure("#VALUE!", "heading refused", `${header}: give the factor instead`);
  }
  const other = header === "" || header.startsWith("#") ? undefined : otherwise(header, counts);
  if (other !== undefined) return other;
  if (!counts) return "";
  const meant = nearMiss(header, terms);
  return meant === undefined
    ? ""
    : failure("#VALUE!", "near miss of a heading", `${table}: ${header}: did you mean ${meant}?`);
}

/** Whether anything of a price stands in a column: a number, bands, a list or an open word. */
function holdsNumbers(layout: Layout, at: number): boolean {
  return layout.rows.some((row) => {
    const cell = readCell(row[at]);
    if (cell.kind === "number") return true;
    if (cell.kind !== "text") return false;
    return (
      typeof readNumberText(cell.text) !== "string" || looksLikeBands(cell.text) || isOpenWord(cell.text)
    );
  });
}

/** The cells of a row by field. */
export function cellsOf(row: readonly unknown[], columns: Columns): (field: string) => readonly Column[] {
  return (field) => (columns.get(field) ?? []).map(({ at, times }) => ({ raw: row[at], times }));
}

export function nameOf(raw: unknown): string {
  const cell = readCell(raw);
  if (cell.kind === "text") return cell.text;
  return cell.kind === "number" ? cell.value.toString() : "";
}

export function repeated(names: readonly string[]): string | undefined {
  const lower = names.map((name) => name.toLowerCase());
  return names.find((_, index) => lower.indexOf(lower[index] ?? "") < index);
}

export function wrong(errorClass: ErrorClass, why: string): Failure {
  return failure("#VALUE!", errorClass, why);
}
