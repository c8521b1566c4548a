// Brings in the type of what the scripts keep on the page.
import type {} from "../../src/functions/associate";
import { FUNCTION_SCRIPTS } from "../../scripts/build/functionScripts";
import { catalogue } from "../../src/functions/catalogue";

/** Runs what the scripts begin with, as a page does, over whatever host there is. */
function load(scripts: readonly string[] = FUNCTION_SCRIPTS): void {
  jest.isolateModules(() => {
    for (const script of scripts) jest.requireActual(`../../src/functions/scripts/${script}`);
  });
}

afterEach(() => {
  for (const name of ["CustomFunctions", "mspPricingFunctions", "mspPricingJournal"])
    Reflect.deleteProperty(globalThis, name);
});

test("every function is registered with the host, and kept for the pane", () => {
  const associated: string[] = [];
  Object.assign(globalThis, { CustomFunctions: { associate: (name: string) => associated.push(name) } });
  load();
  expect(associated.toSorted()).toEqual(Object.keys(catalogue).sort());
  expect(Object.keys(globalThis.mspPricingFunctions ?? {})).toEqual(associated);
});

test("each script adds its functions to those of the scripts before", () => {
  load(["functions"]);
  const first = Object.keys(globalThis.mspPricingFunctions ?? {});
  expect(first).toContain("PERUSER");
  expect(first).not.toContain("COUNTDEVICES");
  expect(globalThis.mspPricingJournal?.functionNames).toEqual(first);
  load(["functions-lists"]);
  const names = [...first, "COUNTDEVICES", "COUNTUSERS", "LISTCHANGES", "RECONCILE", "RERATE"];
  expect(Object.keys(globalThis.mspPricingFunctions ?? {})).toEqual(names);
  expect(globalThis.mspPricingJournal?.functionNames).toEqual(names);
});

test("without a host the functions are kept for the pane all the same", () => {
  load();
  expect(Object.keys(globalThis.mspPricingFunctions ?? {})).toContain("QUOTECOSTS");
});

test("the journal is kept for the pane, and is the one that the functions write to", () => {
  load();
  const { mspPricingFunctions: functions, mspPricingJournal: journal } = globalThis;
  expect(journal?.functionNames).toEqual(Object.keys(functions ?? {}));
  const perUser = functions?.["PERUSER"] as (...values: unknown[]) => unknown;
  perUser([[40]], 150, null, { address: "Sheet1!A1" });
  expect(journal?.callsFrom("Sheet1!A1").map(({ functionName }) => functionName)).toEqual(["PERUSER"]);
  expect(journal?.callsReaching("Sheet1!A2")).toEqual([]);
});
