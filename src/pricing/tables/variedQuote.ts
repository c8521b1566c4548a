import { isBlankOrZero } from "../cells/readNumber";
import type { DeviceClass } from "../deviceClass";
import { modelNamed } from "../models/catalogue";
import type { Quote } from "../Quote";
import type { Result } from "../result";
import { QUOTE_TERMS, type QuoteTermName } from "../terms/quoteTerms";
import type { TermKind } from "../terms/Term";
import type { FoundColumns } from "./findColumns";
import { RecordReader, type TermColumn } from "./RecordReader";
import { numberOfCell } from "./termNumber";

/** What of a quote an analysis varies: a term by its name, or the rate of one class. */
export type QuoteTarget = QuoteTermName | DeviceClass;

export function kindOfTarget(target: QuoteTarget): TermKind {
  return typeof target === "string" ? QUOTE_TERMS[target].kind : "classRate";
}

/** A number in place of what a quote has under a term. */
export interface TermNumber {
  readonly target: QuoteTarget;
  readonly value: number;
}

/** A table of quotes as an analysis asks it, by position of a quote. */
export interface VariableQuotes {
  /** In the order of the columns. */
  readonly targets: readonly QuoteTarget[];
  /** What a quote has under a term; undefined where that is not a number. */
  readonly numberAt: (row: number, target: QuoteTarget, model: string) => number | undefined;
  /** The quote with other numbers under its terms, its model kept. */
  readonly withNumbers: (row: number, numbers: readonly TermNumber[], model: string) => Result<Quote>;
}

type Record = readonly unknown[];
type Columns = FoundColumns<QuoteTermName>;

/** Where a quote has a term: in its own column, or under Rate, where that means it. */
function columnOf(
  target: QuoteTarget,
  record: Record,
  columns: Columns,
  model: string,
): TermColumn | undefined {
  if (typeof target !== "string")
    return columns.classes.find(({ deviceClass }) => deviceClass.key === target.key)?.columns[0];
  const [own] = columns.terms[target] ?? [];
  if (modelNamed(model)?.ownRate !== target) return own;
  const [rate] = columns.terms.ownRate ?? [];
  const standsUnderRate = rate !== undefined && !isBlankOrZero(record[rate.column]);
  return standsUnderRate ? { ...rate, term: QUOTE_TERMS[target] } : own;
}

/** What a quote has under a term, as a number; undefined where it holds bands, a list or a word. */
export function numberUnder(
  target: QuoteTarget,
  record: Record,
  columns: Columns,
  model: string,
): number | undefined {
  const at = columnOf(target, record, columns, model);
  const cell = at === undefined ? "" : record[at.column];
  return numberOfCell(new RecordReader(undefined), kindOfTarget(target), cell, at ?? placeOf(target, -1));
}

const placeOf = (target: QuoteTarget, column: number): TermColumn => {
  const term = typeof target === "string" ? QUOTE_TERMS[target] : { title: `${target.label} rate` };
  return { column, heading: term.title, times: 1, term };
};

interface Read {
  readonly record: Record;
  readonly columns: Columns;
}

/** The record of a quote with other numbers under its terms, of which the last counts. */
export function withNumbers(
  record: Record,
  columns: Columns,
  numbers: readonly TermNumber[],
  model: string,
): Read {
  return numbers.reduce<Read>((sofar, number) => withNumber(sofar, number, model), { record, columns });
}

/**
 * The record of a quote with another number under a term, and its model named, so that the number makes no other model
 * of it; with the columns of a table that has one for both.
 */
function withNumber({ record, columns }: Read, { target, value }: TermNumber, model: string): Read {
  const cells = [...record];
  const modelAt = columns.terms.model?.[0] ?? placeOf("model", cells.length);
  cells[modelAt.column] = model;
  const at = columnOf(target, record, columns, model) ?? placeOf(target, cells.length);
  cells[at.column] = value;
  const terms = { ...columns.terms, model: [modelAt] };
  const isUnderRate = columns.terms.ownRate?.[0]?.column === at.column;
  // The number is in the term's own unit, also under a heading that counts in years.
  const own = { ...at, times: 1 };
  if (typeof target === "string")
    return {
      record: cells,
      columns: { ...columns, terms: isUnderRate ? terms : { ...terms, [target]: [own] } },
    };
  const others = columns.classes.map((each) =>
    each.deviceClass.key === target.key ? { ...each, columns: [own] } : each,
  );
  const isThere = columns.classes.some(({ deviceClass }) => deviceClass.key === target.key);
  const classes = isThere ? others : [...others, { deviceClass: target, columns: [own] }];
  return { record: cells, columns: { ...columns, terms, classes } };
}

/** What of a table of quotes may be varied, in the order of its columns; what stands under Rate is not named here. */
export function targetsIn(columns: Columns): QuoteTarget[] {
  const found: { readonly column: number; readonly target: QuoteTarget }[] = [];
  for (const name of Object.keys(columns.terms) as QuoteTermName[]) {
    const [at] = columns.terms[name] ?? [];
    if (at !== undefined && QUOTE_TERMS[name].kind !== "classRate")
      found.push({ column: at.column, target: name });
  }
  for (const {
    deviceClass,
    columns: [at],
  } of columns.classes)
    if (at !== undefined) found.push({ column: at.column, target: deviceClass });
  return found.sort((one, other) => one.column - other.column).map(({ target }) => target);
}
