import type { FigurePlace, Figures, InvoiceLine, Issue, Journal, JournalEntry } from "../functions/journal";
import { ACTION_LABELS } from "../scenarios";
import type { CellContent, WorkbookPort } from "../workbook";
import { offsetBetween } from "./offsetBetween";
import { refusal, type ActionReport } from "./ActionReport";
import { functionsIn } from "./functionsIn";
import { shownArgument } from "./shownArgument";

export interface ExplainedArgument {
  /** As the function's signature has it. */
  readonly name: string;
  readonly address?: string;
  /** What was passed, for reading: a value, the values of a small range, or the size of a large one. */
  readonly shown: string;
}

/** One call of one of our functions: what came in, and what came out or why nothing did. */
export interface ExplainedCall {
  readonly functionName: string;
  readonly arguments: readonly ExplainedArgument[];
  /** The invoice behind the answer, where it is one. */
  readonly lines?: readonly InvoiceLine[];
  readonly total?: number;
  /** The invoices behind an answer that compares quotes. */
  readonly figures?: Figures;
  /** Which of them the cell shows; undefined where that is unknown, as for a sum of several. */
  readonly place?: FigurePlace;
  /** Why the cell shows an error though the function had an answer. */
  readonly problem?: string;
  /** What is wrong, in words that say how to fix it. */
  readonly issue?: Issue;
}

export interface CellExplanation {
  readonly address: string;
  /** The cell whose formula fills this one, where it has none of its own. */
  readonly spillsFrom?: string;
  readonly calls: readonly ExplainedCall[];
}

export interface Explained {
  /** Why there is nothing to explain. */
  readonly report?: ActionReport;
  readonly explanation?: CellExplanation;
  /** Whether recalculating ({@link repair}) would bring the calls back to memory. */
  readonly isHelpedByRepair?: boolean;
}

/**
 * Explains the selected cell, the first one of a block: each call of our functions in its formula, from the
 * functions' journal.
 *
 * @param journal the journal of the functions that the cells call; undefined where they are not loaded
 */
export async function explainSelection(
  workbook: WorkbookPort,
  journal: Journal | undefined,
): Promise<Explained> {
  const selection = await workbook.readSelection();
  if (!selection.ok) return { report: refusal(selection.problem) };
  if (journal === undefined) return { report: NO_FUNCTIONS };
  const { address: selected, values, formulas } = selection.value;
  const address = selected.replace(/:[^!]*$/, "");
  const formula = String(formulas[0]?.[0] ?? "");
  const value = values[0]?.[0] ?? "";
  if (!formula.startsWith("=")) {
    if (value === "") return { report: blank(address) };
    return spilled(address, value, journal.callsReaching(address)) ?? { report: elsewhere(address) };
  }
  const called = functionsIn(formula, journal.functionNames);
  if (called.length === 0)
    return { report: value === "#NAME?" ? unknownName(address) : nothingOfOurs(address) };
  const entries = latestCalls(journal.callsFrom(address), called);
  if (entries.length > 0)
    return { explanation: { address, calls: entries.map((entry) => explained(entry, address, value)) } };
  // A host may tell the formula of a block in each of its cells.
  const reaching = journal.callsReaching(address).filter(({ functionName }) => called.includes(functionName));
  return spilled(address, value, reaching) ?? { report: forgotten(address, called), isHelpedByRepair: true };
}

/**
 * A cell may show part of what spills from another. A formula between the two would be in the way of a spill, so that
 * the nearest is shown, and of two as near the one that has called last: one further off may use a table of answers
 * that would reach as far, for a figure of its own.
 */
function spilled(
  address: string,
  value: CellContent,
  reaching: readonly JournalEntry[],
): Explained | undefined {
  const nearest = reaching.find(
    (entry) => !reaching.some((other) => isInTheWay(other.address ?? "", entry.address ?? "")),
  );
  if (nearest?.address === undefined) return undefined;
  const calls = reaching
    .filter((entry) => entry.address === nearest.address)
    .map((entry) => explained(entry, address, value));
  return { explanation: { address, spillsFrom: nearest.address, calls } };
}

/** Whether a cell stands where what spills from another has to pass, both of them above and left of where it goes. */
function isInTheWay(address: string, anchor: string): boolean {
  const { down, right } = offsetBetween(anchor, address);
  return down >= 0 && right >= 0 && down + right > 0;
}

/**
 * What the journal remembers of a cell's present formula: of each function as many calls as it has there, the
 * newest, so that calls of an earlier formula are left out. A call that was made twice is shown once.
 */
function latestCalls(entries: readonly JournalEntry[], called: readonly string[]): readonly JournalEntry[] {
  const left = new Map<string, number>();
  for (const name of called) left.set(name, (left.get(name) ?? 0) + 1);
  const told = new Set<string>();
  const latest = entries.filter((entry) => {
    const remaining = left.get(entry.functionName) ?? 0;
    left.set(entry.functionName, remaining - 1);
    const key = JSON.stringify([entry.functionName, entry.places, entry.values]);
    if (remaining <= 0 || told.has(key)) return false;
    told.add(key);
    return true;
  });
  // The first call of a formula is made first.
  return latest.reverse();
}

function explained(entry: JournalEntry, address: string, value: CellContent): ExplainedCall {
  const { functionName, places, values, issue, invoice } = entry;
  const billed = invoice?.();
  return {
    functionName,
    arguments: places.map(({ name, address }, position) => ({
      name,
      ...(address === undefined ? {} : { address }),
      shown: shownArgument(values, position, address),
    })),
    ...(billed?.ok ? { lines: billed.value.lines, total: billed.value.total } : {}),
    ...shownFigure(entry, address, value),
    ...(issue === undefined ? {} : { issue }),
  };
}

/**
 * Which of the invoices behind an answer a cell shows: by where it stands in what spills, where it holds what was
 * answered there, else by its value, where one cell of the answer alone has that. A formula may take one cell out of
 * an answer, move it or calculate with it.
 */
function shownFigure(
  entry: JournalEntry,
  address: string,
  value: CellContent,
): Pick<ExplainedCall, "figures" | "place" | "problem"> {
  const read = entry.figures?.();
  if (!read?.ok) return {};
  const figures = read.value;
  const cells = entry.answer?.() ?? [];
  const shownAt = (row: number, column: number) => {
    const answered = cells[row]?.[column];
    if (answered === undefined || !isSameContent(answered, value)) return undefined;
    const place = figures.placeAt(row, column);
    return {
      // A heading or a name comes from no invoice.
      ...(place === undefined ? {} : { figures, place }),
      ...(isError(answered) ? { problem: answered.message } : {}),
    };
  };
  const { down, right } = offsetBetween(entry.address ?? address, address);
  const inPlace = shownAt(down, right);
  if (inPlace !== undefined) return inPlace;
  const found = cells.flatMap((row, below) =>
    row.flatMap((_cell, beside) => {
      const figure = shownAt(below, beside);
      return figure?.place === undefined ? [] : [figure];
    }),
  );
  const [only] = found;
  return only !== undefined && found.length === 1 ? only : { figures };
}

/** Whether a cell shows what was answered; an error stands in the cell as its code. */
function isSameContent(answered: unknown, shown: CellContent): boolean {
  return (isError(answered) ? answered.code : answered) === shown;
}

function isError(answered: unknown): answered is { readonly code: string; readonly message: string } {
  return typeof answered === "object" && answered !== null && "code" in answered && "message" in answered;
}

const NO_FUNCTIONS: ActionReport = {
  done: false,
  message: "The pricing functions are not loaded on this page, so no cell can be explained.",
  remedy: "Close the pane and open it again.",
};

const LIST = new Intl.ListFormat("en");

const nothingOfOurs = (address: string): ActionReport => ({
  done: false,
  message: `The formula in ${address} calls none of the pricing functions.`,
  remedy: "Select a cell whose formula calls one, for example =PERUSER(40,150).",
});

/** Also where a script of the functions did not load: then its functions are not among those of the journal. */
const unknownName = (address: string): ActionReport => ({
  done: false,
  message: `The formula in ${address} has a name that is not known on this page.`,
  remedy: "Check its spelling. If it is a pricing function, close the pane and open it again to load it.",
});

const blank = (address: string): ActionReport => ({
  done: false,
  message: `${address} is empty.`,
  remedy: "Select a cell that shows the result of a pricing function.",
});

const elsewhere = (address: string): ActionReport => ({
  done: false,
  message: `${address} holds no formula, and no remembered result reaches it.`,
  remedy: "If it belongs to a block of results, select the block's first cell, where the formula is.",
});

const forgotten = (address: string, called: readonly string[]): ActionReport => ({
  done: false,
  message: `${address} calls ${LIST.format(new Set(called))}, but no result of it is remembered: the workbook was opened without calculating the cell, or many calls came after.`,
  remedy: `Choose ${ACTION_LABELS.repair} to recalculate every formula, then explain the cell again. In a very large workbook, press F2 and Enter in the cell instead.`,
});
