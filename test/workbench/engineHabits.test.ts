import type { SheetPlan } from "../../src/scenarios";
import { agreesWith, PLANS, ROWS } from "./offers";
import { workbenchSession } from "./session";

jest.setTimeout(180_000);
const session = workbenchSession();

test("A table is sorted from the menu of its heading, and its formulas stay right", async () => {
  const workbench = await session.open();
  await workbench.addSheets(PLANS);
  await agreesWith(workbench, ROWS);
  const { x, y, width, height } = await workbench.page.evaluate(() => globalThis.workbench.cellBox("B3"));
  await workbench.page.mouse.click(x + width - 10, y + height / 2);
  await workbench.page.getByText("Descending", { exact: true }).click();
  await agreesWith(workbench, [...ROWS].reverse());
});

test("A double click on the tab of a sheet behind renames it", async () => {
  const workbench = await session.open();
  await workbench.addSheets(PLANS);
  await workbench.page.locator('[data-u-comp="slide-tab-item"]', { hasText: "Summary" }).dblclick();
  await workbench.page.locator('[data-u-comp="slide-tab-item"] [contenteditable="true"]').waitFor();
  await workbench.page.keyboard.press("Control+A");
  await workbench.page.keyboard.type("Totals");
  await workbench.page.keyboard.press("Enter");
  await workbench.page.waitForFunction(() => globalThis.workbench.sheetNames().includes("Totals"));
});

test("A formula typed where the format is text is a formula", async () => {
  const plan: SheetPlan = {
    name: "Names",
    columnWidths: [],
    frozenRows: 0,
    tables: [],
    cells: [{ row: 0, column: 0, content: "Name" }],
    formats: [{ row: 1, column: 0, rows: 20, columns: 1, numberFormat: "@" }],
  };
  const workbench = await session.open();
  await workbench.addSheets([plan]);
  await workbench.type("A2", "=PERUSER(40,150)");
  await workbench.shows("A2", "6000");
  await workbench.type("A3", "0012");
  await workbench.shows("A3", "0012");
});

test("What the engine cannot calculate is said in the status line", async () => {
  const workbench = await session.open();
  await workbench.type("A1", "=SUM(G1#)");
  await workbench.select("A1");
  await workbench.says(/cannot calculate G1#/);
});
