import type { Dice } from "./Dice";
import { isFailure } from "./Failure";
import { MEASURES } from "./contract";
import { share } from "./drawCells";
import type { Triple } from "./drawTriple";
import {
  independentBest,
  independentCosts,
  independentInvoice,
  independentRerate,
  independentSchedule,
  type OracleCell,
  type OracleLine,
} from "./oracle";
import { isKnown } from "./pending";
import { shownByProduct } from "./shownByProduct";

/** What both are asked of a triple. */
export interface Question {
  readonly measure: unknown;
  readonly discountRate: unknown;
  /** Chooses the quote, the scenario and the month of the invoice. */
  readonly pick: number;
}

export function drawQuestion(dice: Dice, hasTaxes: boolean): Question {
  const measures = MEASURES.filter((each) => each !== "total-with-tax" || isKnown("total with tax"));
  const word = hasTaxes && dice.chance(30) ? "total-with-tax" : dice.pick(measures);
  return {
    measure: dice.chance(30)
      ? dice.pick(["", null, "total"])
      : dice.pick([word, word.toUpperCase(), word.replaceAll("-", " ")]),
    discountRate: dice.chance(60) ? share(dice) : dice.pick(["", null, 0]),
    pick: dice.int(0, 1_000_000),
  };
}

/** What kind of difference it is, so that making it small does not end at another one. */
export function kindOf({ asked, oracle, product }: Difference): string {
  const said = (value: unknown) => (typeof value === "string" ? value : typeof value);
  const cells = (value: unknown): unknown[] => (Array.isArray(value) ? value.flat() : [value]);
  const [ours, theirs] = [cells(oracle), cells(product)];
  const at = Math.max(
    0,
    ours.findIndex((cell, index) => cell !== theirs[index % theirs.length]),
  );
  return `${asked.split("(")[0] ?? ""} ${said(ours[at])} ${said(theirs[at % theirs.length])}`;
}

/** Where the two differ: what was asked, and what each says. */
export interface Difference {
  readonly asked: string;
  readonly oracle: unknown;
  readonly product: unknown;
}

const expected = (cell: OracleCell) => (isFailure(cell) ? cell.code : Number(cell));

/** An error of the whole and one in every cell look the same to a reader, and the spec does not always say which. */
function same(oracle: unknown, product: unknown): boolean {
  const isEvery = (matrix: unknown, code: unknown): boolean =>
    Array.isArray(matrix) && matrix.length > 0 && matrix.flat().every((cell) => cell === code);
  if (typeof oracle === "string" && isEvery(product, oracle)) return true;
  if (typeof product === "string" && isEvery(oracle, product)) return true;
  return JSON.stringify(oracle) === JSON.stringify(product);
}

export function differenceIn(triple: Triple, question: Question): Difference | undefined {
  return costsDiffer(triple, question) ?? bestDiffers(triple, question);
}

function costsDiffer({ quotes, scenarios, charges }: Triple, { measure, discountRate }: Question) {
  const costs = independentCosts(quotes, scenarios, measure, discountRate, charges);
  const oracle = costs.kind === "matrix" ? costs.cells.map((row) => row.map(expected)) : costs.code;
  const product = shownByProduct("QUOTECOSTS", quotes, scenarios, measure, discountRate, null, charges);
  return same(oracle, product) ? undefined : { asked: "QUOTECOSTS", oracle, product };
}

function bestDiffers({ quotes, scenarios, charges }: Triple, { measure, discountRate }: Question) {
  const best = independentBest(quotes, scenarios, measure, discountRate, charges);
  const oracle =
    best.kind === "names" ? best.names.map((name) => [isFailure(name) ? name.code : name]) : best.code;
  const product = shownByProduct("BESTQUOTE", quotes, scenarios, measure, discountRate, charges);
  return same(oracle, product) ? undefined : { asked: "BESTQUOTE", oracle, product };
}

/** A line's label without what the two may spell differently: case, "devices", "rate", a plural s, thousands. */
const comparable = (label: unknown) =>
  String(label)
    .toLowerCase()
    .replaceAll(/(\d),(?=\d{3})/g, "$1")
    .replace(/\s+(devices?|rates?)(?=$|\s)/, "")
    .replace(/s(?=$|\s)/, "");

/** Month by month, and one month's invoice line by line. */
export function invoiceDifferenceIn(triple: Triple, { pick }: Question): Difference | undefined {
  const { quotes, scenarios, charges } = triple;
  const costs = independentCosts(quotes, scenarios, "total", null, charges);
  if (costs.kind === "error" && !isOfComparing(costs.failure.errorClass)) return undefined;
  const rows = costs.kind === "matrix" ? costs.cells : [["0"]];
  const scenario = pick % rows.length;
  const quote = (pick >> 4) % (rows[0]?.length ?? 1);
  const schedule = independentSchedule(quotes, scenarios, quote, scenario, charges);
  const oracle =
    schedule.kind === "schedule"
      ? schedule.rows.map((row) => row.slice(0, isKnown("what is paid when") ? 9 : 8).map(scheduleCell))
      : schedule.code;
  const shown = shownByProduct("QUOTESCHEDULE", quotes, scenarios, quote + 1, scenario + 1, charges);
  const product = Array.isArray(shown) ? shown.slice(1) : shown;
  const where = `${quote + 1}, ${scenario + 1}`;
  if (!sameSchedule(oracle, product)) return { asked: `QUOTESCHEDULE(${where})`, oracle, product };
  const month = Array.isArray(oracle) ? 1 + ((pick >> 8) % oracle.length) : 1;
  return linesDiffer(triple, quote, scenario, month);
}

const isOfComparing = (errorClass: string) => errorClass === "mixed currencies";
const scheduleCell = (cell: OracleCell) => (isFailure(cell) ? cell.code : Number(cell));

/** A pair without any answer is #N/A as a whole or in every amount. */
function sameSchedule(oracle: unknown, product: unknown): boolean {
  const amounts = (rows: unknown) =>
    Array.isArray(rows) ? rows.flatMap((row: unknown[]) => row.slice(4)) : undefined;
  const isNothing = (rows: unknown, code: unknown) => amounts(rows)?.every((cell) => cell === code) === true;
  if (typeof oracle === "string" && isNothing(product, oracle)) return true;
  if (typeof product === "string" && isNothing(oracle, product)) return true;
  return same(oracle, product);
}

function linesDiffer({ quotes, scenarios, charges }: Triple, quote: number, scenario: number, month: number) {
  const invoice = independentInvoice(quotes, scenarios, quote, scenario, month, charges);
  const shown = shownByProduct("QUOTELINES", quotes, scenarios, quote + 1, scenario + 1, month, charges);
  const asked = `QUOTELINES(${quote + 1}, ${scenario + 1}, ${month})`;
  if (invoice.kind === "error") {
    return same(invoice.code, shown) ? undefined : { asked, oracle: invoice.code, product: shown };
  }
  const line = ([label, ...numbers]: OracleLine) => [comparable(label), ...numbers.map(Number)];
  const taxesAreKnown = isKnown("lines of taxes");
  const withTax = taxesAreKnown ? invoice.totalWithTax : undefined;
  const oracle = [
    ...invoice.lines.map(line),
    ["total", "", "", Number(invoice.total)],
    ...(taxesAreKnown ? invoice.taxes.map(line) : []),
    ...(withTax === undefined ? [] : [["total with tax", "", "", Number(withTax)]]),
  ];
  const product = Array.isArray(shown)
    ? (shown as unknown[][]).slice(1).map(([label, ...numbers]) => [comparable(label), ...numbers])
    : shown;
  return same(oracle, product) ? undefined : { asked, oracle, product };
}

/** The months of a scenario's start, as a history, each a little different. */
export function rerateDifferenceIn(quotes: unknown[][], history: unknown[][], charges: unknown[][] | null) {
  const rerated = independentRerate(quotes, history, charges);
  const oracle = rerated.kind === "matrix" ? rerated.cells.map((row) => row.map(expected)) : rerated.code;
  const shown = shownByProduct("RERATE", quotes, history, charges);
  const product = Array.isArray(shown) ? (shown as unknown[][]).slice(1).map((row) => row.slice(1)) : shown;
  return same(oracle, product) ? undefined : { asked: "RERATE", oracle, product };
}
