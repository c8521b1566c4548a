import { normalizedName, type DeviceClass } from "../deviceClass";
import type { TableTitle } from "../issues/IssueWhere";
import { failed, failure, success, type Result } from "../result";
import { duplicateHeader, headerAt, holdsNumbers, type HeadedTable } from "./tableCells";

/** A column of counts or rates of one device class. */
export interface ClassColumn {
  readonly column: number;
  readonly deviceClass: DeviceClass;
  /** The header as written. */
  readonly title: string;
}

/** Where a table has its terms and device classes. */
export interface HeadedColumns<Term extends string> {
  readonly terms: Partial<Record<Term, number>>;
  /** In the order of the columns. */
  readonly classes: readonly ClassColumn[];
  /** Columns whose headers mean nothing here. */
  readonly unknown: readonly number[];
}

/** How the headers of one kind of table are understood. */
export interface HeaderWords<Term extends string> {
  /** The argument in the user's words: "Quotes", "Scenarios", "History". */
  readonly what: TableTitle;
  readonly termByHeader: ReadonlyMap<string, Term>;
  readonly titleOf: (term: Term) => string;
  /** The class of a column, if it is one of a class; `term` is what the header means beside that. */
  readonly classOf: (header: string, normalized: string, term: Term | undefined) => DeviceClass | undefined;
  /** What a column of the class means, for the message about two of them. */
  readonly classTitle: (label: string) => string;
  /** Headers for example, for the message about a table without any. */
  readonly examples: string;
}

/** The terms by their headers, aliases included, as `normalizedName` writes them. */
export function termsByHeader<Term extends string>(
  terms: Readonly<Record<Term, { readonly title: string; readonly aliases: readonly string[] }>>,
): ReadonlyMap<string, Term> {
  const found = new Map<string, Term>();
  for (const name of Object.keys(terms) as Term[]) {
    const { title, aliases } = terms[name];
    for (const header of [title, ...aliases]) found.set(normalizedName(header), name);
  }
  return found;
}

/** Finds the columns of a table; fails where two mean the same, or none means anything. */
export function headedColumns<Term extends string>(
  { headers, normalized }: HeadedTable,
  words: HeaderWords<Term>,
): Result<HeadedColumns<Term>> {
  const { what } = words;
  const terms: Partial<Record<Term, number>> = {};
  const classes: ClassColumn[] = [];
  const unknown: number[] = [];
  for (const [column, header] of normalized.entries()) {
    const shown = headerAt(headers, column);
    const term = words.termByHeader.get(header);
    if (term !== undefined) {
      const earlier = terms[term];
      if (earlier !== undefined) {
        return failure(duplicateHeader(what, headerAt(headers, earlier), shown, words.titleOf(term)));
      }
      terms[term] = column;
    }
    const deviceClass = words.classOf(shown, header, term);
    if (deviceClass !== undefined) {
      const earlier = classes.find((each) => each.deviceClass.key === deviceClass.key);
      if (earlier !== undefined) {
        const title = words.classTitle(deviceClass.label);
        return failure(duplicateHeader(what, headerAt(headers, earlier.column), shown, title));
      }
      classes.push({ column, deviceClass, title: shown });
    } else if (term === undefined && header !== "") {
      unknown.push(column);
    }
  }
  if (Object.keys(terms).length === 0 && classes.length === 0) {
    return failed("no-known-header", {
      field: what.toLowerCase(),
      where: { kind: "table", table: what },
      table: what,
      examples: words.examples,
    });
  }
  return success({ terms, classes, unknown });
}

/** Headers that mean nothing here and stand over numbers. */
export function ignoredHeaders({ headers, rows }: HeadedTable, unknown: readonly number[]): string[] {
  return unknown.filter((column) => holdsNumbers(rows, column)).map((column) => headerAt(headers, column));
}
