import "../test/support/customFunctions";
import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { FUNCTION_SCRIPTS } from "../scripts/build/functionScripts";
import { catalogue } from "../src/functions/catalogue";
import { print, timed } from "./timed";

/** A cell with one of our formulas: what it hands to the function, as Excel does. */
interface Cell {
  readonly formula: string;
  readonly call: (invocation: unknown) => unknown;
  readonly parameterAddresses: readonly string[];
}

const counts = [[60], [4], [12], [7], [3]];
const rates = [[75], [185.5], [75], [30.25], [10]];
const functions = catalogue as unknown as Record<string, (...values: unknown[]) => unknown>;
const cells: readonly Cell[] = [
  {
    formula: "PERUSER",
    call: (invocation) => functions["PERUSER"]?.([[40]], 150.25, null, invocation),
    parameterAddresses: ["Sheet1!A1", "Sheet1!B1", ""],
  },
  {
    formula: "PERDEVICE, 5 classes",
    call: (invocation) => functions["PERDEVICE"]?.(counts, rates, invocation),
    parameterAddresses: ["Sheet1!A1:A5", "Sheet1!B1:B5"],
  },
  {
    formula: "FLATRATE, 3 ceilings, 2 of them passed",
    call: (invocation) =>
      functions["FLATRATE"]?.(
        2600,
        [[18], [17], [1]],
        [[15], [20], [0]],
        [[145], [75], [250]],
        300,
        invocation,
      ),
    parameterAddresses: ["", "Sheet1!A1:A3", "Sheet1!B1:B3", "Sheet1!C1:C3", ""],
  },
];
for (const { formula, call, parameterAddresses } of cells) {
  // The host makes an invocation for each call, so making it is part of the time.
  print(
    `${formula}, with addresses and journal`,
    timed(() => call({ address: "Sheet1!D2", parameterAddresses }), 20_000),
  );
}
for (const { formula, call } of cells) {
  print(
    `${formula}, from a host that tells no addresses`,
    timed(() => call({}), 20_000),
  );
}

const texts = FUNCTION_SCRIPTS.map((script) =>
  readFileSync(path.join(__dirname, "..", "dist", `${script}.js`), "utf8"),
);
const host = { Error, ErrorCode: {}, associate: () => undefined };
let loads = 0;
/** Texts that differ from those before, so that the engine must read all of them again. */
const unread = (count: number) => () => ({
  sources: texts.slice(0, count).map((text) => `${text}\n//${(loads += 1)}`),
  context: vm.createContext({ CustomFunctions: host }),
});
const load = ({ sources, context }: ReturnType<ReturnType<typeof unread>>): void => {
  for (const source of sources) vm.runInContext(source, context);
};
print("functions.js read and run in a fresh context, 31 loads", timed(load, 1, 31, unread(1)), "ms");
print("all scripts of functions, one after another", timed(load, 1, 31, unread(texts.length)), "ms");
