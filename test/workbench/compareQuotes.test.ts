import { samples } from "../../src/scenarios";
import { workbenchSession } from "./session";

jest.setTimeout(300_000);
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
  expect(await shown("Comparison", ["B28", "C28", "C29", "C30", "C31", "C32", "H31", "J28"])).toEqual([
    ...["Manufacturing", "Example hybrid", "Example per-device", "Example flat-rate"],
    ...["Example hybrid", "Example hybrid", "#N/A", "#N/A"],
  ]);
  expect(await shown("Comparison", ["D28"])).toEqual([expect.stringContaining("Not comparable")]);
  expect(await shown("Schedule", ["A6", "H42"])).toEqual(["Month", "$127,224.00"]);
  expect(await shown("Invoice", ["A8", "D8", "A13", "D13"])).toEqual([
    "Users",
    "$2,100.00",
    "Total",
    "$3,534.00",
  ]);
  expect(await shown("Scenario rows", ["I5", "J5", "K5", "L5", "M5"])).toEqual([
    ...["$4,500.00", "$6,140.00", "$3,250.00", "$3,250.00", "Flat-rate"],
  ]);
  expect(await shown("Usage rerated", ["A17", "B17", "E11"])).toEqual(["Total", "$62,100.00", "#N/A"]);
  expect(await shown("Recommendation", ["A23", "B23"])).toEqual(["Per-user", "$4,500.00"]);
});
