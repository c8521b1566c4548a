import { catalogue } from "../../../src/functions/catalogue";
import type { SheetPlan, TablePlan } from "../../../src/scenarios";
import { createCustomFunctionsHost } from "../../../src/workbench/CustomFunctionsHost";
import { readBookFormula, type BookFormula } from "./bookFormula";
export { CellError, wordsOf, type CellBlock, type CellValue } from "./cellValues";
import { CellError, wordsOf, type CellBlock, type CellValue } from "./cellValues";
import { chosenByIf, EXCEL, first, operate, pairwise } from "./excelFunctions";

// What failing functions throw comes from the host.
Object.assign(globalThis, { CustomFunctions: createCustomFunctionsHost() });

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** By which its answer is known. */
  readonly key: string;
}

/** Plans as a workbook that calculates: tables that grow, names, and formulas that spill into blank cells only. */
export class CalculatedBook {
  private readonly contents = new Map<string, Map<string, CellValue>>();
  private readonly tables = new Map<string, { sheet: string; table: TablePlan }>();
  private readonly names = new Map<string, Place | { readonly refersTo: string }>();
  /** What LET has named. */
  private readonly bound = new Map<string, CellBlock>();
  private readonly formulas = new Map<string, readonly FormulaCell[]>();
  /** What formulas have answered since something was last written, by their cells; undefined while they calculate. */
  private readonly answers = new Map<string, CellBlock | undefined>();

  constructor(readonly plans: readonly SheetPlan[]) {
    for (const plan of plans) {
      const cells = new Map<string, CellValue>();
      for (const { row, column, content } of plan.cells) cells.set(`${row}:${column}`, content);
      this.contents.set(plan.name, cells);
      for (const table of plan.tables) this.tables.set(table.name, { sheet: plan.name, table });
      for (const name of plan.names ?? []) {
        this.names.set(name.name, "refersTo" in name ? name : { sheet: plan.name, ...name });
      }
    }
  }

  write(sheet: string, row: number, column: number, content: CellValue): this {
    this.contents.get(sheet)?.set(`${row}:${column}`, content);
    this.answers.clear();
    this.formulas.clear();
    return this;
  }

  /** Writes the single cell of that name. */
  writeNamed(name: string, content: CellValue): this {
    const place = this.names.get(name);
    if (place === undefined || "refersTo" in place) throw new Error(`No cell is named ${name}.`);
    return this.write(place.sheet, place.row, place.column, content);
  }

  /** Fills the body of a table with these rows, by header, as if typed below its header row. */
  fillTable(name: string, rows: readonly Readonly<Record<string, CellValue>>[]): this {
    const { sheet, table } = this.tableNamed(name);
    const headers = this.headersOf(sheet, table);
    rows.forEach((values, index) => {
      headers.forEach((header, column) => {
        this.write(sheet, table.firstRow + 1 + index, table.firstColumn + column, values[header] ?? null);
      });
    });
    this.tables.set(name, { sheet, table: { ...table, rows: rows.length + 1 } });
    this.answers.clear();
    this.formulas.clear();
    return this;
  }

  /** All that stands on the sheet once every formula has spilled; #SPILL! where something is in the way. */
  calculated(sheet: string): (row: number, column: number) => CellValue {
    const planned = this.contents.get(sheet) ?? new Map<string, CellValue>();
    const shown = new Map<string, CellValue>();
    for (const [at, content] of planned) if (!isFormula(content)) shown.set(at, content);
    for (const [at, content] of planned) {
      if (!isFormula(content)) continue;
      const [row = 0, column = 0] = at.split(":").map(Number);
      const block = this.answer(content, { sheet, row, column });
      const targets = block.flatMap((cells, down) =>
        cells.map((value, right) => [`${row + down}:${column + right}`, value] as const),
      );
      const isBlocked = targets.some(([target]) => target !== at && (planned.get(target) ?? null) !== null);
      for (const [target, value] of targets) if (!isBlocked) shown.set(target, value);
      if (isBlocked) shown.set(at, new CellError("#SPILL!"));
    }
    return (row, column) => shown.get(`${row}:${column}`) ?? null;
  }

  /** A formula of a highlight, written for the first cell of its block, at another cell of it. */
  highlighted(
    formula: string,
    first: { readonly row: number; readonly column: number },
    at: { readonly row: number; readonly column: number },
    shown: (row: number, column: number) => CellValue,
  ): boolean {
    const read = (row: number, column: number, fixed: readonly [boolean, boolean]) =>
      shown(fixed[1] ? row : row + at.row - first.row, fixed[0] ? column : column + at.column - first.column);
    const result = this.evaluate(readBookFormula(formula), { sheet: "", ...at }, read)[0]?.[0];
    return result === true;
  }

  private tableNamed(name: string) {
    const found = this.tables.get(name);
    if (!found) throw new Error(`There is no table ${name}.`);
    return found;
  }

  private headersOf(sheet: string, table: TablePlan): string[] {
    return Array.from({ length: table.columns }, (_column, index) =>
      wordsOf(this.cell(sheet, table.firstRow, table.firstColumn + index)),
    );
  }

  /** What a cell shows: its own value, the first that its formula answers, or what a formula elsewhere puts into it. */
  private cell(sheet: string, row: number, column: number): CellValue {
    const cells = this.contents.get(sheet) ?? new Map<string, CellValue>();
    const content = cells.get(`${row}:${column}`) ?? null;
    if (isFormula(content)) return first(this.answer(content, { sheet, row, column }));
    if (content !== null) return content;
    for (const { row: top, column: left, formula, key } of this.formulasOf(sheet)) {
      if (top > row || left > column) continue;
      const known = this.answers.get(key);
      const isCalculating = known === undefined && this.answers.has(key);
      if (isCalculating) continue;
      const block = known ?? this.answer(formula, { sheet, row: top, column: left });
      const value = block[row - top]?.[column - left];
      if (value !== undefined) return value;
    }
    return null;
  }

  private formulasOf(sheet: string): readonly FormulaCell[] {
    const known = this.formulas.get(sheet);
    if (known) return known;
    const found = [...(this.contents.get(sheet) ?? [])].flatMap(([at, formula]) => {
      if (!isFormula(formula)) return [];
      const [row = 0, column = 0] = at.split(":").map(Number);
      return [{ row, column, formula, key: keyOf({ sheet, row, column }) }];
    });
    this.formulas.set(sheet, found);
    return found;
  }

  /** All that a formula answers; calculated once. */
  private answer(content: string, home: Place): CellBlock {
    const key = keyOf(home);
    const known = this.answers.get(key);
    if (known) return known;
    this.answers.set(key, undefined);
    const block = this.evaluate(readBookFormula(content), home);
    this.answers.set(key, block);
    return block;
  }

  private evaluate(
    formula: BookFormula,
    home: Place,
    read?: (row: number, column: number, fixed: readonly [boolean, boolean]) => CellValue,
  ): CellBlock {
    const inner = (each: BookFormula) => this.evaluate(each, home, read);
    switch (formula.kind) {
      case "constant":
        return [[formula.value]];
      case "array":
        return formula.rows;
      case "cell":
        return [
          [
            read
              ? read(formula.row, formula.column, formula.fixed)
              : this.cell(home.sheet, formula.row, formula.column),
          ],
        ];
      case "range": {
        const [from, to] = [readBookFormula(`=${formula.from}`), readBookFormula(`=${formula.to}`)];
        if (from.kind !== "cell" || to.kind !== "cell") throw new Error("A range has two corners.");
        return Array.from({ length: to.row - from.row + 1 }, (_row, down) =>
          Array.from({ length: to.column - from.column + 1 }, (_cell, right) =>
            this.cell(home.sheet, from.row + down, from.column + right),
          ),
        );
      }
      case "name": {
        const bound = this.bound.get(formula.name);
        if (bound) return bound;
        const place = this.names.get(formula.name);
        if (place === undefined) throw new Error(`There is no name ${formula.name}.`);
        if ("refersTo" in place) return inner(readBookFormula(place.refersTo));
        return [[this.cell(place.sheet, place.row, place.column)]];
      }
      case "structured":
        return this.structured(formula.table, formula.body, home);
      case "operation":
        return pairwise(inner(formula.left), inner(formula.right), (left, right) =>
          operate(formula.operator, left, right),
        );
      case "call":
        return formula.name === "LET"
          ? this.let(formula.arguments, inner)
          : call(formula.name, formula.arguments, inner);
    }
  }

  private let(given: readonly BookFormula[], inner: Evaluate): CellBlock {
    const steps = given.slice(0, -1);
    for (let at = 0; at < steps.length; at += 2) {
      const [name, value] = [steps[at], steps[at + 1]];
      if (name?.kind !== "name" || !value) throw new Error("LET takes names with values.");
      this.bound.set(name.name, inner(value));
    }
    const result = given.at(-1);
    return result ? inner(result) : [];
  }

  private structured(name: string, body: string, home: Place): CellBlock {
    const { sheet, table } = name === "" ? this.tableAround(home) : this.tableNamed(name);
    const headers = this.headersOf(sheet, table);
    const columnAt = (header: string) => {
      const column = headers.indexOf(header.replace(/^\[|\]$/g, ""));
      if (column < 0) throw new Error(`The table ${name} has no column ${header}.`);
      return table.firstColumn + column;
    };
    const blockOf = (rows: readonly number[], from: number, to: number): CellBlock =>
      rows.map((row) =>
        Array.from({ length: to - from + 1 }, (_cell, index) => this.cell(sheet, row, from + index)),
      );
    const lines = (first: number, count: number) =>
      Array.from({ length: count }, (_row, index) => first + index);
    if (body === "#All") {
      return blockOf(
        lines(table.firstRow, table.rows),
        table.firstColumn,
        table.firstColumn + table.columns - 1,
      );
    }
    if (body.startsWith("@")) {
      const [from = "", to = from] = body.slice(1).split(":");
      return blockOf([home.row], columnAt(from), columnAt(to));
    }
    return blockOf(lines(table.firstRow + 1, table.rows - 1), columnAt(body), columnAt(body));
  }

  private tableAround({ sheet, row, column }: Place) {
    for (const found of this.tables.values()) {
      const { firstRow, firstColumn, rows, columns } = found.table;
      const isInside =
        row > firstRow && row < firstRow + rows && column >= firstColumn && column < firstColumn + columns;
      if (found.sheet === sheet && isInside) return found;
    }
    throw new Error("The formula stands in no table.");
  }
}

const keyOf = ({ sheet, row, column }: Place) => `${sheet}!${row}:${column}`;

const isFormula = (content: CellValue): content is string =>
  typeof content === "string" && content.startsWith("=");

type Evaluate = (formula: BookFormula) => CellBlock;

function call(name: string, given: readonly BookFormula[], evaluate: Evaluate): CellBlock {
  if (name === "IF") return chosenByIf(given, evaluate);
  const blocks = given.map(evaluate);
  const excel = EXCEL[name];
  if (excel) return excel(blocks);
  const ours = (catalogue as Readonly<Record<string, (...values: never[]) => unknown>>)[name];
  if (!ours) throw new Error(`There is no function ${name}.`);
  try {
    const result = ours(...(blocks.map((block, index) => argument(name, block, index)) as never[]));
    return Array.isArray(result)
      ? (result as unknown[][]).map((row) => row.map(asValue))
      : [[asValue(result)]];
  } catch (failure) {
    return [[asValue(failure)]];
  }
}

/** Parameters of our functions that take a range; all others take one cell. */
const RANGES: Readonly<Record<string, readonly number[]>> = {
  PERUSER: [0],
  PERDEVICE: [0, 1],
  FLATRATE: [1, 2, 3],
  RECOMMEND: [0, 1, 4],
  QUOTECOSTS: [0, 1, 5],
  BESTQUOTE: [0, 1, 4],
  QUOTENOTES: [0, 1, 2],
  QUOTELINES: [0, 1, 5],
  QUOTESCHEDULE: [0, 1, 4],
  RERATE: [0, 1, 2],
};

function argument(name: string, block: CellBlock, index: number): unknown {
  const isRange = RANGES[name]?.includes(index) ?? index < 2;
  const plain = block.map((row) => row.map((value) => (value instanceof CellError ? value.code : value)));
  return isRange ? plain : (plain[0]?.[0] ?? null);
}

function asValue(value: unknown): CellValue {
  if (typeof value === "object" && value !== null && "code" in value) {
    const message = "message" in value ? String(value.message) : "";
    return new CellError(String(value.code), message);
  }
  return value as CellValue;
}
