import type { BookFormula } from "./bookFormula";
import { CellError, type CellBlock, type CellValue } from "./cellValues";

type PlainValue = Exclude<CellValue, CellError>;

export const first = (block: CellBlock | undefined): CellValue => block?.[0]?.[0] ?? null;

/** A cell of a block; one row or column stands for as many as are asked for, as in Excel. */
const at = (block: CellBlock, row: number, column: number): CellValue => {
  const cells = block[block.length === 1 ? 0 : row];
  const value = cells?.[cells.length === 1 ? 0 : column];
  return value === undefined ? new CellError("#N/A") : value;
};

/** Block by block, cell by cell. */
function cellwise(
  blocks: readonly CellBlock[],
  combine: (cells: readonly CellValue[]) => CellValue,
): CellBlock {
  const rows = Math.max(...blocks.map((block) => block.length));
  const columns = Math.max(...blocks.map((block) => block[0]?.length ?? 0));
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) =>
      combine(blocks.map((block) => at(block, row, column))),
    ),
  );
}

export const pairwise = (
  left: CellBlock,
  right: CellBlock,
  combine: (left: CellValue, right: CellValue) => CellValue,
): CellBlock => cellwise([left, right], ([one = null, other = null]) => combine(one, other));

/** Excel: blank equals "", and capitals make no difference. */
const isEqual = (left: PlainValue, right: PlainValue): boolean =>
  String(left ?? "").toLowerCase() === String(right ?? "").toLowerCase();

/** Any text is above any number. */
const isAbove = (left: PlainValue, right: PlainValue): boolean =>
  typeof left === "string"
    ? typeof right !== "string" || left > right
    : typeof right !== "string" && Number(left) > Number(right);

const ARITHMETIC: Readonly<Record<string, (left: number, right: number) => number>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
};

export function operate(operator: string, left: CellValue, right: CellValue): CellValue {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  const arithmetic = ARITHMETIC[operator];
  if (arithmetic) {
    const result = arithmetic(Number(left ?? 0), Number(right ?? 0));
    return Number.isFinite(result) ? result : new CellError(operator === "/" ? "#DIV/0!" : "#VALUE!");
  }
  switch (operator) {
    case "&":
      return `${left ?? ""}${right ?? ""}`;
    case "=":
      return isEqual(left, right);
    case "<>":
      return !isEqual(left, right);
    case ">":
      return isAbove(left, right);
    case "<":
      return isAbove(right, left);
    case ">=":
      return !isAbove(right, left);
    default:
      throw new Error(`No operator ${operator}.`);
  }
}

/** IF: a single condition leaves the other branch alone. */
export function chosenByIf(
  [test, yes, no]: readonly BookFormula[],
  evaluate: (formula: BookFormula) => CellBlock,
): CellBlock {
  const conditions = test ? evaluate(test) : [];
  const branch = (formula: BookFormula | undefined) => (formula ? evaluate(formula) : [[false]]);
  const pick = (condition: CellValue, whenTrue: () => CellValue, whenFalse: () => CellValue) =>
    condition instanceof CellError
      ? condition
      : condition === true || (typeof condition === "number" && condition !== 0)
        ? whenTrue()
        : whenFalse();
  if (conditions.length === 1 && conditions[0]?.length === 1) {
    const condition = first(conditions);
    if (condition instanceof CellError) return [[condition]];
    return condition === true || (typeof condition === "number" && condition !== 0)
      ? branch(yes)
      : branch(no);
  }
  return cellwise(
    [conditions, branch(yes), branch(no)],
    ([condition = null, whenTrue = null, whenFalse = null]) =>
      pick(
        condition,
        () => whenTrue,
        () => whenFalse,
      ),
  );
}

const numbersIn = (block: CellBlock | undefined) =>
  (block ?? []).flat().filter((value) => typeof value === "number");

/** A function of one cell, over all cells of a block; errors stay. */
const overCells =
  (work: (value: PlainValue) => CellValue) =>
  ([block = []]: readonly CellBlock[]): CellBlock =>
    block.map((row) => row.map((value) => (value instanceof CellError ? value : work(value))));

const ofCells =
  (work: (value: CellValue) => CellValue) =>
  ([block = []]: readonly CellBlock[]): CellBlock =>
    block.map((row) => row.map(work));

const rounded = (value: number, digits: number): number => {
  const factor = 10 ** digits;
  return Math.sign(value) * (Math.round(Math.abs(value) * factor + 1e-9) / factor);
};

/** The functions of Excel that the comparison's sheets use. */
export const EXCEL: Readonly<Record<string, (given: readonly CellBlock[]) => CellBlock>> = {
  OR: (given) => [[given.flat(2).some((value) => value === true)]],
  ROWS: ([block = []]) => [[block.length]],
  COLUMNS: ([block = []]) => [[block[0]?.length ?? 0]],
  MAX: (given) => [[Math.max(...given.flatMap(numbersIn))]],
  SEQUENCE: ([rows, columns, start, step]) => {
    const [height, width] = [Number(first(rows)), columns ? Number(first(columns)) : 1];
    const [begin, by] = [start ? Number(first(start)) : 1, step ? Number(first(step)) : 1];
    return Array.from({ length: height }, (_row, row) =>
      Array.from({ length: width }, (_column, column) => begin + by * (row * width + column)),
    );
  },
  TRANSPOSE: ([block = []]) =>
    (block[0] ?? []).map((_cell, column) => block.map((row) => row[column] ?? null)),
  INDEX: ([block = [], rows = [[1]], columns]) => {
    const isRow = block.length === 1 && columns === undefined;
    return cellwise(isRow ? [[[1]], rows] : [rows, columns ?? [[1]]], ([row = null, column = null]) => {
      if (row instanceof CellError) return row;
      if (column instanceof CellError) return column;
      return (
        block[Number(row) - 1]?.[Number(column) - 1] ??
        (block[Number(row) - 1] ? null : new CellError("#REF!"))
      );
    });
  },
  XLOOKUP: ([wanted, among = [], found = []]) => {
    const place = first(EXCEL["XMATCH"]?.([wanted ?? [], among]));
    return place instanceof CellError ? [[place]] : [[found.flat()[Number(place) - 1] ?? null]];
  },
  XMATCH: ([wanted, block = []]) => {
    const sought = first(wanted);
    const place = block
      .flat()
      .findIndex(
        (value) => !(value instanceof CellError) && !(sought instanceof CellError) && isEqual(value, sought),
      );
    return [[place < 0 ? new CellError("#N/A") : place + 1]];
  },
  MMULT: ([left = [], right = []]) =>
    left.map((row) =>
      (right[0] ?? []).map((_cell, column) => {
        const failing = row.find((value) => typeof value !== "number");
        if (failing !== undefined) return new CellError("#VALUE!");
        return row.reduce<number>(
          (sum, value, index) => sum + Number(value) * Number(right[index]?.[column]),
          0,
        );
      }),
    ),
  /** By numbers that rise. */
  SORTBY: ([block = [], ...keys]) => {
    const by = keys.filter((_key, index) => index % 2 === 0);
    return block
      .map((row, index) => ({ row, index }))
      .sort((one, other) => {
        for (const key of by) {
          const difference = Number(key[one.index]?.[0]) - Number(key[other.index]?.[0]);
          if (difference !== 0) return difference;
        }
        return one.index - other.index;
      })
      .map(({ row }) => row);
  },
  CHOOSE: ([which = [], ...choices]) =>
    cellwise(
      [which, ...choices.map((choice) => choice)],
      ([index = null, ...values]) => values[Number(index) - 1] ?? null,
    ),
  IFERROR: ([block = [], otherwise = []]) =>
    cellwise([block, otherwise], ([value = null, instead = null]) =>
      value instanceof CellError ? instead : value,
    ),
  FIND: ([sought, block = []]) => {
    const words = first(sought);
    if (typeof words !== "string") throw new Error("FIND looks for a text.");
    return overCells((value) => {
      const place = String(value ?? "").indexOf(words);
      return place < 0 ? new CellError("#VALUE!") : place + 1;
    })([block]);
  },
  MID: ([block = [], from = [], most = []]) =>
    cellwise([block, from, most], ([value = null, begin = null, length = null]) => {
      if (value instanceof CellError) return value;
      if (begin instanceof CellError) return begin;
      const start = Number(begin) - 1;
      return String(value ?? "").slice(start, start + Number(length));
    }),
  INT: overCells((value) => Math.floor(Number(value))),
  MOD: ([left = [], right = []]) =>
    cellwise([left, right], ([value = null, divisor = null]) => Number(value) % Number(divisor)),
  ROUND: ([block = [], digits]) =>
    overCells((value) =>
      typeof value === "string" ? new CellError("#VALUE!") : rounded(Number(value), Number(first(digits))),
    )([block]),
  /** As in en-US. */
  FIXED: ([block = [], digits]) =>
    overCells((value) =>
      Number(value).toLocaleString("en-US", {
        minimumFractionDigits: Number(first(digits)),
        maximumFractionDigits: Number(first(digits)),
      }),
    )([block]),
  ISNUMBER: ofCells((value) => typeof value === "number"),
  ISERROR: ofCells((value) => value instanceof CellError),
  TRIM: overCells((value) =>
    String(value ?? "")
      .trim()
      .replace(/ +/g, " "),
  ),
};
