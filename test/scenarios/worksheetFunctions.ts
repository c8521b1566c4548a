import { catalogue } from "../../src/functions/catalogue";
import { createCustomFunctionsHost } from "../../src/workbench/CustomFunctionsHost";
import { numberOf, type Block, type Value } from "./CalculatedSheet";

// What failing functions throw comes from the host.
Object.assign(globalThis, { CustomFunctions: createCustomFunctionsHost() });

type WorksheetFunction = (given: readonly Block[]) => Block;

const numbers = (block: Block | undefined): number[] =>
  (block ?? []).flat().filter((value) => typeof value === "number");
const first = (block: Block | undefined): Value => block?.[0]?.[0] ?? null;
const one =
  (compute: (given: readonly Block[]) => Value): WorksheetFunction =>
  (given) => [[compute(given)]];

/** The functions of Excel that samples use. */
const EXCEL: Readonly<Record<string, WorksheetFunction>> = {
  SUM: one(([block]) => numbers(block).reduce((sum, each) => sum + each, 0)),
  MIN: one((given) => Math.min(...given.flatMap(numbers))),
  ABS: one(([block]) => Math.abs(numberOf(first(block)))),
  ROUND: one(([block]) => Number(numberOf(first(block)).toFixed(2))),
  FIXED: one(([block]) =>
    new Intl.NumberFormat("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
      numberOf(first(block)),
    ),
  ),
  COUNTA: one(([block]) => (block ?? []).flat().filter((value) => value !== null).length),
  COUNTIF: one(([block]) => numbers(block).filter((each) => each > 0).length),
  SUMIF: one(([block]) =>
    numbers(block)
      .filter((each) => each > 0)
      .reduce((sum, each) => sum + each, 0),
  ),
  MATCH: one(([wanted, block]) => (block ?? []).flat().indexOf(first(wanted)) + 1),
  INDEX: one(([block, position]) => (block ?? []).flat()[numberOf(first(position)) - 1] ?? null),
};

/** Parameters of our functions that take one cell; all others take blocks. */
const SCALARS: Readonly<Record<string, readonly number[]>> = {
  PERUSER: [1, 2],
  FLATRATE: [0, 4],
  HYBRID: [1, 4, 5, 6],
  OVERAGE: [3],
  CROSSOVER: [0],
  FLATRATEFIT: [0, 1, 2, 3, 4, 5, 6],
  COMPAREMODELS: [2, 4, 7],
};

/** The function of this name, ours or Excel's; throws where there is none. */
export function worksheetFunctions(name: string): WorksheetFunction {
  const excel = EXCEL[name];
  if (excel) return excel;
  const ours = (catalogue as Readonly<Record<string, (...values: never[]) => unknown>>)[name];
  if (!ours) throw new Error(`There is no function ${name}.`);
  return (given) => {
    const passed = given.map((block, index) => (SCALARS[name]?.includes(index) ? first(block) : block));
    const result = ours(...(passed as never[]));
    return Array.isArray(result) ? (result as Block) : [[result as Value]];
  };
}
