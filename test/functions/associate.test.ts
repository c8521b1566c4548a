// Brings in the type of what the entry keeps on the page.
import type {} from "../../src/functions";

/** Loads the functions' entry as a page does, over whatever host there is. */
function load(): void {
  jest.isolateModules(() => {
    jest.requireActual("../../src/functions/index");
  });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "CustomFunctions");
});

test("every function is told to the host, and kept for the pane", () => {
  const associated: string[] = [];
  Object.assign(globalThis, { CustomFunctions: { associate: (name: string) => associated.push(name) } });
  load();
  expect(associated).toContain("PERUSER");
  expect(Object.keys(globalThis.mspPricingFunctions ?? {})).toEqual(associated);
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
