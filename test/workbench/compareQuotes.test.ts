import { samples } from "../../src/scenarios";
import { workbenchSession } from "./session";

const session = workbenchSession();

test("The sample of all quotes opens, computes, and has no answer only where it says so", async () => {
  const workbench = await session.shared();
  const plans = samples.find(({ id }) => id === "compare-quotes")?.sheets() ?? [];
  const outcome = await workbench.page.evaluate((given) => globalThis.workbook.addSheets(given), plans);
  expect(outcome.ok).toBe(true);
  await workbench.page.evaluate(() => globalThis.workbench.sheets.recalculate());
  const failing = await workbench.page.evaluate(() =>
    globalThis.workbench
      .sheetNames()
      .flatMap((sheet) => globalThis.workbench.formulaCells(sheet))
      .filter(({ text }) => text.startsWith("#"))
      .map(({ sheetName, address, text }) => `${sheetName}!${address} ${text}`),
  );
  expect(failing).toEqual([]);
  const shown = async (sheet: string, addresses: readonly string[]) => {
    const cells = await Promise.all(addresses.map((address) => workbench.cell(address, sheet)));
    return cells.map(({ text }) => text);
  };
  expect(await shown("Comparison", ["A16", "B16", "B17", "B18", "B19", "B20", "I19", "K16"])).toEqual([
    ...["Manufacturing", "Example hybrid", "Example per-device", "Example flat-rate"],
    ...["Example hybrid", "Example hybrid", "#N/A", "#N/A"],
  ]);
  // The answer's own columns: cost, next, gap; and the same in a sentence.
  expect(await shown("Comparison", ["C16", "D16", "E16"])).toEqual([
    // 36 × 3,600 = 129,600.
    ...["$127,224.00", "Example flat-rate, no overage agreed", "$2,376.00"],
  ]);
  expect(await shown("Comparison", ["B2"])).toEqual([
    "“Manufacturing”: the cheapest is Example hybrid at $127,224.00; next is Example flat-rate, no overage agreed, $2,376.00 more (1.9%).",
  ]);
  // What to know stands behind all columns of costs.
  expect(await shown("Comparison", ["DV15", "DV16"])).toEqual([
    "What to know",
    expect.stringContaining("Not comparable"),
  ]);
  expect(await shown("Schedule", ["A6", "H42"])).toEqual(["Month", "$127,224.00"]);
  expect(await shown("Invoice", ["A8", "D8", "A13", "D13"])).toEqual([
    "Users",
    "$2,100.00",
    "Total",
    "$3,534.00",
  ]);
  expect(await shown("Scenario rows", ["A7", "B7", "A8", "B8"])).toEqual([
    ...["As in the scenario", "30", "10 more users", "40"],
  ]);
  expect(await shown("Usage rerated", ["A17", "B17", "E11"])).toEqual(["Total", "$62,100.00", "#N/A"]);
  expect(await shown("Recommendation", ["A23", "B23"])).toEqual(["Per-user", "$4,500.00"]);
});
