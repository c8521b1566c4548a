import type { Invoice, InvoiceLine, Issue, Result } from "../pricing";
import { positionOf, withAddresses, type ArgumentPlace } from "./arguments/cellPlace";
import type { FigurePlace, Figures } from "./Figures";
import { withAddress } from "./issueAddress";
import type { WorksheetFunction } from "./WorksheetFunction";

export type { FigurePlace, Figures, Invoice, InvoiceLine, Issue, Result };

/**
 * What is kept of a call: references to what the host passed, nothing computed, so that keeping it costs next to
 * nothing.
 */
export interface RememberedCall {
  readonly worksheetFunction: WorksheetFunction<unknown>;
  /** Its arguments by name, in order. */
  readonly names: readonly ArgumentPlace[];
  /** The calling cell as the host gives it, for example `Sheet1!B2`; undefined where it does not tell. */
  readonly address: string | undefined;
  readonly parameterAddresses: readonly string[] | undefined;
  /** As the host passed them; undefined for a call with more cells than the journal keeps. */
  readonly values: readonly unknown[] | undefined;
  /** What was wrong; undefined where the call had an answer. */
  readonly issue: Issue | undefined;
  /** Size of the answer in cells; 0 where there was none. */
  readonly rows: number;
  readonly columns: number;
}

/** One call of a worksheet function: who called, what came in, what is to be said of it. */
export interface JournalEntry {
  readonly functionName: string;
  readonly address: string | undefined;
  readonly places: readonly ArgumentPlace[];
  readonly values: readonly unknown[] | undefined;
  readonly issue: Issue | undefined;
  /** Size of the answer in cells: more than one where it spills, 0 where there was none. */
  readonly rows: number;
  readonly columns: number;
  /** The invoice behind the answer, computed when asked for; undefined where there is none. */
  readonly invoice: (() => Result<Invoice>) | undefined;
  /** The invoices behind an answer that compares quotes; computed when asked for. */
  readonly figures: (() => Result<Figures>) | undefined;
  /** The answer's cells, computed again; undefined where the values were not kept or nothing was answered. */
  readonly answer: (() => readonly (readonly unknown[])[]) | undefined;
}

/** Calls that are remembered; the oldest make room for new ones. */
export const JOURNAL_LENGTH = 2048;
/** Calls with more cells than this are remembered without their values: the cells can be read again. */
export const LARGEST_REMEMBERED_CALL = 256;
/** The same for calls that compare quotes: their tables are kept once for all calls that pass the same. */
export const LARGEST_REMEMBERED_COMPARISON = 5000;

const kept: (RememberedCall | undefined)[] = [];
let calls = 0;

/** Remembers a call: one assignment, whatever the call was. */
export function record(call: RememberedCall): void {
  kept[calls % JOURNAL_LENGTH] = call;
  calls += 1;
}

function entryOf(call: RememberedCall): JournalEntry {
  const { worksheetFunction, names, address, parameterAddresses, values, issue, rows, columns } = call;
  const { name, compute, show, figures, isInvoice } = worksheetFunction;
  const places = withAddresses(names, parameterAddresses);
  return {
    functionName: name,
    address,
    places,
    values,
    issue,
    rows,
    columns,
    invoice:
      isInvoice && values !== undefined && issue === undefined
        ? () => compute(values, places) as Result<Invoice>
        : undefined,
    figures:
      figures && values && issue === undefined
        ? () => placedFigures(figures(values, places), places)
        : undefined,
    answer: values && issue === undefined ? () => cellsOfAnswer(show, compute(values, places)) : undefined,
  };
}

/** Figures whose invoices say in which cell stands what keeps them from having one. */
function placedFigures(figures: Result<Figures>, places: readonly ArgumentPlace[]): Result<Figures> {
  if (!figures.ok) return figures;
  const invoiceOf: Figures["invoiceOf"] = (place) => {
    const invoice = figures.value.invoiceOf(place);
    return invoice.ok ? invoice : { ...invoice, issue: withAddress(invoice.issue, places) };
  };
  return { ok: true, value: { ...figures.value, invoiceOf } };
}

function cellsOfAnswer(
  show: WorksheetFunction<unknown>["show"],
  result: Result<unknown>,
): readonly (readonly unknown[])[] {
  const shown = result.ok ? show(result.value) : [];
  return Array.isArray(shown) ? shown : [[shown]];
}

/** The remembered calls, newest first. */
export function journal(): JournalEntry[] {
  const remembered: JournalEntry[] = [];
  for (let call = calls - 1; call >= Math.max(0, calls - JOURNAL_LENGTH); call--) {
    const entry = kept[call % JOURNAL_LENGTH];
    if (entry !== undefined) remembered.push(entryOf(entry));
  }
  return remembered;
}

/** The calls from a cell, newest first. */
export function callsFrom(address: string): JournalEntry[] {
  const wanted = comparableAddress(address);
  return journal().filter(
    (entry) => entry.address !== undefined && comparableAddress(entry.address) === wanted,
  );
}

/**
 * The calls from other cells whose latest answer covers this one, newest first: where what is shown in a cell
 * without a formula comes from.
 */
export function callsReaching(address: string): JournalEntry[] {
  const wanted = positionOf(address);
  const sheet = sheetOf(address);
  const seen = new Set<string>();
  return journal().filter((entry) => {
    const { functionName, rows, columns } = entry;
    const anchor = entry.address === undefined ? undefined : positionOf(entry.address);
    if (entry.address === undefined || anchor === undefined || wanted === undefined) return false;
    const key = `${functionName} ${comparableAddress(entry.address)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    const down = wanted.row - anchor.row;
    const right = wanted.column - anchor.column;
    const isInside = down >= 0 && right >= 0 && down < rows && right < columns && down + right > 0;
    return isInside && sheetOf(entry.address) === sheet;
  });
}

/** What the pane may ask of the journal; see {@link callsFrom} and {@link callsReaching}. */
export interface Journal {
  /** The names of all functions whose calls are remembered. */
  readonly functionNames: readonly string[];
  readonly callsFrom: (address: string) => readonly JournalEntry[];
  readonly callsReaching: (address: string) => readonly JournalEntry[];
}

/** Forgets all calls. */
export function clearJournal(): void {
  kept.length = 0;
  calls = 0;
}

/** An address without what hosts write in two ways: dollar signs, quotes round the sheet name, case. */
function comparableAddress(address: string): string {
  return address.replace(/[$']/g, "").toUpperCase();
}

function sheetOf(address: string): string {
  return comparableAddress(address.slice(0, Math.max(0, address.lastIndexOf("!"))));
}
