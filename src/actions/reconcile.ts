import type { CellContent } from "../workbook";
import { contentOf, type TableCells, type Tables } from "./Tables";

/** A cell in which the sheet and the wizard disagree. */
export interface CellDifference {
  readonly table: "Quotes" | "Scenarios";
  /** Name of the row; "" where the order of the rows differs. */
  readonly row: string;
  /** Header of the column, or {@link ORDER_OF_ROWS}. A row that one side lacks differs in its name. */
  readonly column: string;
  readonly sheet: CellContent;
  readonly wizard: CellContent;
}

export const ORDER_OF_ROWS = "order of the rows";

export type Reconciliation =
  | { readonly state: "same" }
  | { readonly state: "take sheet" }
  | { readonly state: "write" }
  | { readonly state: "conflict"; readonly differences: readonly CellDifference[] };

/**
 * Who has changed the inputs since both sides held the same: nobody, the sheet, the wizard, or both, so that a
 * person must choose. Columns that the wizard does not show are the sheet's alone; a write leaves them as they are.
 *
 * @param base what both held when they were last brought together
 */
export function reconcile(base: Tables, sheet: Tables, wizard: Tables): Reconciliation {
  const shown: Columns = { quotes: headersOf(wizard.quotes), scenarios: headersOf(wizard.scenarios) };
  const both: Columns = {
    quotes: [...shown.quotes, ...headersOf(base.quotes), ...headersOf(sheet.quotes)],
    scenarios: [...shown.scenarios, ...headersOf(base.scenarios), ...headersOf(sheet.scenarios)],
  };
  if (differencesOf(base, wizard, shown).length === 0) {
    return { state: differencesOf(base, sheet, both).length > 0 ? "take sheet" : "same" };
  }
  if (differencesOf(base, sheet, shown).length === 0) return { state: "write" };
  const differences = differencesOf(sheet, wizard, shown);
  return differences.length === 0 ? { state: "same" } : { state: "conflict", differences };
}

/** The headers of the columns to look at, the one with the names first. */
interface Columns {
  readonly quotes: readonly string[];
  readonly scenarios: readonly string[];
}

function differencesOf(sheet: Tables, wizard: Tables, columns: Columns): readonly CellDifference[] {
  return [
    ...tableDifferences("Quotes", sheet.quotes, wizard.quotes, columns.quotes),
    ...tableDifferences("Scenarios", sheet.scenarios, wizard.scenarios, columns.scenarios),
  ];
}

function tableDifferences(
  table: CellDifference["table"],
  sheetCells: TableCells,
  wizardCells: TableCells,
  headers: readonly string[],
): readonly CellDifference[] {
  const columns = [...new Map(headers.map((header) => [keyOf(header), header]))];
  const [nameColumn = ["", ""] as const] = columns;
  const nameOf = (row: Row | undefined): string => String(row?.get(nameColumn[0]) ?? "").trim();
  const sheet = recordsOf(sheetCells);
  const wizard = recordsOf(wizardCells);
  const pairs = pairsOf(sheet.map(nameOf), wizard.map(nameOf));
  const differences: CellDifference[] = [];
  for (const [here, there] of pairs) {
    const left = here === undefined ? undefined : sheet[here];
    const right = there === undefined ? undefined : wizard[there];
    for (const [key, column] of left && right ? columns : [nameColumn]) {
      const difference = { sheet: left?.get(key) ?? "", wizard: right?.get(key) ?? "" };
      if (left && right && isSame(difference.sheet, difference.wizard)) continue;
      differences.push({ table, row: nameOf(left ?? right), column, ...difference });
    }
  }
  if (!isInOrder(pairs)) {
    const order = (rows: readonly Row[]): string => rows.map(nameOf).join(", ");
    differences.push({ table, row: "", column: ORDER_OF_ROWS, sheet: order(sheet), wizard: order(wizard) });
  }
  return differences;
}

/** The cells of a row by the key of their header. */
type Row = ReadonlyMap<string, CellContent>;

const headersOf = ([headers = []]: TableCells): readonly string[] =>
  headers.map((header) => String(contentOf(header)).trim()).filter((header) => header !== "");

/** Capitals, spaces and punctuation tell no headers apart. */
const keyOf = (header: string): string => header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** The rows that hold something. */
function recordsOf([headers = [], ...body]: TableCells): readonly Row[] {
  const keys = headers.map((header) => keyOf(String(contentOf(header))));
  return body
    .map((cells) => new Map(keys.map((key, column) => [key, contentOf(cells[column])])))
    .filter((row) => [...row.values()].some((content) => !isSame(content, "")));
}

function isSame(left: CellContent, right: CellContent): boolean {
  const plain = (content: CellContent): CellContent =>
    typeof content === "string" ? content.trim() : content;
  return plain(left) === plain(right);
}

type Pair = readonly [here: number | undefined, there: number | undefined];

/** Which row is which: by name, and what is then left over by its order, so that a renamed row is one row. */
function pairsOf(here: readonly string[], there: readonly string[]): readonly Pair[] {
  const free = new Map<string, number[]>();
  there.forEach((name, place) => free.set(comparable(name), [...(free.get(comparable(name)) ?? []), place]));
  const found = here.map((name) => free.get(comparable(name))?.shift());
  const left = [...free.values()].flat().sort((first, second) => first - second);
  const pairs: Pair[] = found.map((place, row) => [row, place ?? left.shift()]);
  return [...pairs, ...left.map((place): Pair => [undefined, place])];
}

const comparable = (name: string): string => name.toLowerCase();

function isInOrder(pairs: readonly Pair[]): boolean {
  const places = pairs.flatMap(([here, there]) => (here === undefined || there === undefined ? [] : [there]));
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1));
}
