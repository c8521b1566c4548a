import "../support/customFunctions";
import { HostError, shown } from "../support/customFunctions";
import { catalogue, type FunctionName } from "../../src/functions/catalogue";
import cases from "../data/field-cases.json";

/** What a call shows: an error as its value, wherever it stands. */
function answered(name: string, values: readonly unknown[]): unknown {
  const call = catalogue[name as FunctionName] as (...passed: unknown[]) => unknown;
  const result = shown(() => call(...values, undefined));
  if (typeof result === "string" && /^#\S+ /.test(result)) return result.split(" ")[0];
  if (!Array.isArray(result)) return result;
  return (result as unknown[][]).map((row) =>
    row.map((cell) => (cell instanceof HostError ? cell.code : cell)),
  );
}

/** An error as the data write it, as its value. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === "object" && value !== null && "error" in value ? value.error : value;
}

/** An error of the whole call stands for a spill of nothing but that error. */
function spilled(answer: unknown): unknown {
  return Array.isArray(answer) && answer.flat().length === 1 && String(answer.flat()[0]).startsWith("#")
    ? answer.flat()[0]
    : answer;
}

const withErrors = (values: readonly unknown[]) =>
  values.map(function replaced(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(replaced);
    return typeof value === "object" && value !== null && "error" in value
      ? new HostError(String(value.error))
      : value;
  });

test.each(cases)("$name", ({ call, arguments: values, answer }) => {
  expect(spilled(answered(call, withErrors(values)))).toEqual(spilled(plain(answer)));
});
