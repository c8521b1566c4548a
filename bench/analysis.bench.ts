import "../test/support/customFunctions";
import { catalogue } from "../src/functions/catalogue";
import { MONTHS, QUOTE_COUNT, editedQuotes, scenarioTable } from "./comparisonTables";
import { print, remark, timed } from "./timed";

const functions = catalogue as unknown as Record<string, (...values: unknown[]) => unknown>;
const scenarios = scenarioTable(3);
const SCENARIO = 2;
/** Calls the function on quotes that no call had before, so that nothing is answered from memory. */
const call =
  (name: string, ...values: unknown[]) =>
  (quotes: unknown[][]) => {
    try {
      return functions[name]?.(quotes, scenarios, SCENARIO, ...values, null, { address: "Sheet1!D2" });
    } catch {
      // Quotes that do not change places: the search went all the way.
      return undefined;
    }
  };
const column = (count: number, from: number, step: number) =>
  Array.from({ length: count }, (_, index) => [from + index * step]);

remark(`${QUOTE_COUNT} quotes × ${MONTHS} months; each call reads its tables, too`);
const calls: readonly (readonly [name: string, call: (quotes: unknown[][]) => unknown])[] = [
  ["SENSITIVITY of 21 values of Users", call("SENSITIVITY", "Users", column(21, 10, 2), null, null)],
  [
    "COSTGRID of 21 × 21, Users and User growth",
    call("COSTGRID", "Users", column(21, 10, 2), "User growth", column(21, -0.1, 0.02), null, null),
  ],
  ["BREAKEVEN of Users", call("BREAKEVEN", 1, 2, "Users", null, null, null, null)],
  ["BREAKEVEN of the user rate", call("BREAKEVEN", 1, 2, "User rate", null, null, null, null)],
  ["BREAKEVEN of User growth", call("BREAKEVEN", 1, 3, "User growth", null, null, null, null)],
  ["FLIPS over all fields", call("FLIPS", null, null)],
  ["SWINGS of a hybrid", call("SWINGS", 4, null, null, null)],
  ["SIMULATE of 10,000 trials", call("SIMULATE", null, 10_000, null)],
];
for (const [name, run] of calls) print(name, timed(run, 1, 15, editedQuotes), "ms");
