import cases from "../data/field-cases.json";
import { isFailure } from "./Failure";
import {
  independentBest,
  independentCosts,
  independentInvoice,
  independentRerate,
  type OracleCell,
  type Table,
} from "./oracle";

interface Case {
  readonly name: string;
  readonly call: string;
  readonly arguments: readonly unknown[];
  readonly answer: unknown;
}

const mapped = (value: unknown, ofError: (code: unknown) => unknown): unknown => {
  if (Array.isArray(value)) return value.map((each) => mapped(each, ofError));
  return typeof value === "object" && value !== null && "error" in value ? ofError(value.error) : value;
};
const seen = (value: unknown): unknown => (JSON.stringify(value) === '[["#VALUE!"]]' ? "#VALUE!" : value);
const shown = (cell: OracleCell) => (isFailure(cell) ? cell.code : Number(cell));

/** What the independent implementation says, as the function would show it. */
function answered({ call: name, arguments: given }: Case): unknown {
  const inputs = given.map((value) => mapped(value, (code) => ({ type: "Error", basicValue: code })));
  const [quotes, scenarios] = inputs as [unknown[][], unknown[][]];
  const at = (index: number) => inputs[index];
  if (name === "QUOTECOSTS") {
    const found = independentCosts(quotes, scenarios, at(2), at(3), at(5) as Table);
    return found.kind === "error" ? found.code : found.cells.map((row) => row.map(shown));
  }
  if (name === "BESTQUOTE") {
    const found = independentBest(quotes, scenarios, at(2), at(3), at(4) as Table);
    if (found.kind === "error") return found.code;
    return found.names.map((cell) => [isFailure(cell) ? cell.code : cell]);
  }
  if (name === "RERATE") {
    const found = independentRerate(quotes, scenarios, at(2) as Table);
    return found.kind === "error" ? found.code : found.cells.map((row) => row.map(shown));
  }
  const found = independentInvoice(
    quotes,
    scenarios,
    Number(at(2)) - 1,
    Number(at(3)) - 1,
    Number(at(4)),
    at(5) as Table,
  );
  if (found.kind === "error") return found.code;
  return [
    ...found.lines.map(([label, ...numbers]) => [label, ...numbers.map(Number)]),
    ["Total", "", "", Number(found.total)],
  ];
}

/** The right answer without headings and, of a history, without its first column. */
function rightOf({ call: name, answer }: Case): unknown {
  const plain = seen(mapped(answer, (code) => code));
  if (name === "QUOTELINES") return (plain as unknown[][]).slice(1);
  return name === "RERATE" ? (plain as unknown[][]).slice(1).map((row) => row.slice(1)) : plain;
}

const TABLES = ["QUOTECOSTS", "BESTQUOTE", "RERATE", "QUOTELINES"];
const ofTables = (cases as unknown as readonly Case[]).filter((each) => TABLES.includes(each.call));

test.each(ofTables.map((each) => [each.name, each] as const))("%s", (_, each) => {
  expect(seen(answered(each))).toEqual(rightOf(each));
});
