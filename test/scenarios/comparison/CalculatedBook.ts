import { catalogue } from "../../../src/functions/catalogue";
import type { SheetPlan, TablePlan } from "../../../src/scenarios";
import { createCustomFunctionsHost } from "../../../src/workbench/CustomFunctionsHost";
import { readBookFormula, type BookFormula } from "./bookFormula";

// What failing functions throw comes from the host.
Object.assign(globalThis, { CustomFunctions: createCustomFunctionsHost() });

/** An error value of a cell. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}
export type CellValue = number | string | boolean | null | CellError;
export type CellBlock = readonly (readonly CellValue[])[];

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Plans as a workbook that calculates: tables that grow, names, and formulas that spill into blank cells only. */
export class CalculatedBook {
  private readonly contents = new Map<string, Map<string, CellValue>>();
  private readonly tables = new Map<string, { sheet: string; table: TablePlan }>();
  private readonly names = new Map<string, Place | { readonly refersTo: string }>();

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
      const block = this.evaluate(readBookFormula(content), { sheet, row, column });
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

  /** A cell's own value; of a formula the first that it answers. */
  private cell(sheet: string, row: number, column: number): CellValue {
    const content = this.contents.get(sheet)?.get(`${row}:${column}`) ?? null;
    if (!isFormula(content)) return content;
    return this.evaluate(readBookFormula(content), { sheet, row, column })[0]?.[0] ?? null;
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
        return call(formula.name, formula.arguments, inner);
    }
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

/** A cell as text: an error by its code. */
export function wordsOf(value: CellValue): string {
  return value instanceof CellError ? value.code : String(value ?? "");
}

const isFormula = (content: CellValue): content is string =>
  typeof content === "string" && content.startsWith("=");

function pairwise(
  left: CellBlock,
  right: CellBlock,
  combine: (left: CellValue, right: CellValue) => CellValue,
): CellBlock {
  const rows = Math.max(left.length, right.length);
  const columns = Math.max(left[0]?.length ?? 0, right[0]?.length ?? 0);
  const at = (block: CellBlock, row: number, column: number) =>
    block[block.length === 1 ? 0 : row]?.[block[0]?.length === 1 ? 0 : column] ?? null;
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) =>
      combine(at(left, row, column), at(right, row, column)),
    ),
  );
}

type PlainValue = Exclude<CellValue, CellError>;

/** Excel: blank equals "", and capitals make no difference. */
const isEqual = (left: PlainValue, right: PlainValue): boolean =>
  String(left ?? "").toLowerCase() === String(right ?? "").toLowerCase();

function operate(operator: string, left: CellValue, right: CellValue): CellValue {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  switch (operator) {
    case "&":
      return `${left ?? ""}${right ?? ""}`;
    case "=":
      return isEqual(left, right);
    case "<>":
      return !isEqual(left, right);
    case ">":
      // Any text is above any number.
      return typeof left === "string"
        ? typeof right !== "string" || left > right
        : Number(left) > Number(right);
    default:
      throw new Error(`No operator ${operator}.`);
  }
}

type Evaluate = (formula: BookFormula) => CellBlock;

const first = (block: CellBlock | undefined): CellValue => block?.[0]?.[0] ?? null;
const numbersIn = (block: CellBlock | undefined) =>
  (block ?? []).flat().filter((value) => typeof value === "number");

/** The functions of Excel that the comparison's sheets use. */
const EXCEL: Readonly<Record<string, (given: readonly CellBlock[]) => CellBlock>> = {
  OR: (given) => [[given.flat(2).some((value) => value === true)]],
  ROWS: ([block = []]) => [[block.length]],
  SEQUENCE: ([count]) => Array.from({ length: Number(first(count)) }, (_row, index) => [index + 1]),
  TRANSPOSE: ([block = []]) =>
    (block[0] ?? []).map((_cell, column) => block.map((row) => row[column] ?? null)),
  COUNT: ([block]) => [[numbersIn(block).length]],
  AGGREGATE: ([what, how, block]) => {
    if (first(what) !== 5 || first(how) !== 6) throw new Error("Only the least without errors is known.");
    return [[Math.min(...numbersIn(block))]];
  },
  INDEX: ([block = [], position]) => {
    const at = first(position);
    return [[at instanceof CellError ? at : (block.flat()[Number(at) - 1] ?? null)]];
  },
  MATCH: ([wanted, block = []]) => {
    const at = block.flat().indexOf(first(wanted));
    return [[at < 0 ? new CellError("#N/A") : at + 1]];
  },
  ISNUMBER: ([block]) => [[typeof first(block) === "number"]],
  ISERROR: ([block]) => [[first(block) instanceof CellError]],
  TRIM: ([block]) => {
    const value = first(block);
    return [
      [
        value instanceof CellError
          ? value
          : String(value ?? "")
              .trim()
              .replace(/ +/g, " "),
      ],
    ];
  },
};

function call(name: string, given: readonly BookFormula[], evaluate: Evaluate): CellBlock {
  if (name === "IF") {
    const [test, yes, no] = given;
    const conditions = test ? evaluate(test) : [];
    const chosen = (condition: CellValue) =>
      condition instanceof CellError
        ? [[condition]]
        : condition === true
          ? yes && evaluate(yes)
          : no && evaluate(no);
    if (conditions.length === 1 && conditions[0]?.length === 1) return chosen(first(conditions)) ?? [[false]];
    const [whenTrue, whenFalse] = [yes ? evaluate(yes) : [[false]], no ? evaluate(no) : [[false]]];
    return conditions.map((row, down) =>
      row.map((condition, right) => {
        const block = condition === true ? whenTrue : whenFalse;
        return block[block.length === 1 ? 0 : down]?.[block[0]?.length === 1 ? 0 : right] ?? null;
      }),
    );
  }
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
