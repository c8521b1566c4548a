import type { Invoice, Issue, Result } from "../pricing";
import type { ArgumentPlace } from "./arguments/cellPlace";
import type { WorksheetFunction } from "./worksheetFunction";

/**
 * What is kept of a call: references to what the host passed, nothing computed, so that keeping it costs next to
 * nothing.
 */
export interface RememberedCall {
  readonly worksheetFunction: WorksheetFunction<unknown>;
  /** The calling cell as the host gives it, for example `Sheet1!B2`; undefined where it does not tell. */
  readonly address: string | undefined;
  readonly parameterAddresses: readonly string[] | undefined;
  /** As the host passed them; undefined for a call with more cells than the journal keeps. */
  readonly values: readonly unknown[] | undefined;
  /** What was wrong; undefined where the call had an answer. */
  readonly issue: Issue | undefined;
}

/** One call of a worksheet function: who called, what came in, what is to be said of it. */
export interface JournalEntry {
  readonly functionName: string;
  readonly address: string | undefined;
  readonly places: readonly ArgumentPlace[];
  readonly values: readonly unknown[] | undefined;
  readonly issue: Issue | undefined;
  /** The invoice behind the answer, computed when asked for; undefined where there is none. */
  readonly invoice: (() => Result<Invoice>) | undefined;
}

/** Calls that are remembered; the oldest make room for new ones. */
export const JOURNAL_LENGTH = 2048;
/** Calls with more cells than this are remembered without their values: the cells can be read again. */
export const LARGEST_REMEMBERED_CALL = 256;

const kept: (RememberedCall | undefined)[] = [];
let calls = 0;

/** Remembers a call: one assignment, whatever the call was. */
export function record(call: RememberedCall): void {
  kept[calls % JOURNAL_LENGTH] = call;
  calls += 1;
}

function entryOf(call: RememberedCall): JournalEntry {
  const { worksheetFunction, address, parameterAddresses, values, issue } = call;
  const { name, argumentNames, compute, isInvoice } = worksheetFunction;
  const places = argumentNames.map((argument, index) => ({
    name: argument,
    address: parameterAddresses?.[index] || undefined,
  }));
  return {
    functionName: name,
    address,
    places,
    values,
    issue,
    invoice:
      isInvoice && values !== undefined && issue === undefined
        ? () => compute(values, places) as Result<Invoice>
        : undefined,
  };
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

/** The latest call of each function in a cell, newest first: what "explain this cell" tells. */
export function callsFrom(address: string): JournalEntry[] {
  const wanted = comparableAddress(address);
  const told = new Map<string, JournalEntry>();
  for (const entry of journal()) {
    if (entry.address === undefined || comparableAddress(entry.address) !== wanted) continue;
    const key = `${entry.functionName}(${entry.places.map((place) => place.address ?? "").join(",")})`;
    if (!told.has(key)) told.set(key, entry);
  }
  return [...told.values()];
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
