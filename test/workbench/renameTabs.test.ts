import type { Workbench } from "../support/Workbench";
import { PLANS } from "./offers";
import { workbenchSession } from "./session";

const session = workbenchSession();

async function doubleClickTab(workbench: Workbench, sheet: string): Promise<void> {
  await workbench.page.locator('[data-u-comp="slide-tab-item"]', { hasText: sheet }).dblclick();
  await workbench.page.locator('[data-u-comp="slide-tab-item"] [contenteditable="true"]').waitFor();
}

const isThere = (workbench: Workbench, sheet: string) =>
  workbench.page.waitForFunction((name) => globalThis.workbench.sheetNames().includes(name), sheet);

test("A double click on the tab of a sheet behind renames it", async () => {
  const workbench = await session.shared();
  await workbench.addSheets(PLANS);
  await doubleClickTab(workbench, "Summary");
  await workbench.page.keyboard.press("Control+A");
  await workbench.page.keyboard.type("Totals");
  await workbench.page.keyboard.press("Enter");
  await isThere(workbench, "Totals");
});

test("The tabs stay where they are whatever the status line says of a cell", async () => {
  const workbench = await session.shared();
  const words = "a formula of many words that nobody ends ".repeat(12);
  await workbench.type("A1", `="${words}"`);
  await workbench.select("A1");
  await workbench.says(/nobody ends .*nobody ends/);
  const tab = workbench.page.locator('[data-u-comp="slide-tab-item"]').first();
  const withWords = await tab.boundingBox();
  await workbench.select("C9");
  await workbench.says(/Empty/);
  expect(await tab.boundingBox()).toEqual(withWords);
});

test("A double click in a name that is being written selects a word of it", async () => {
  const workbench = await session.shared();
  await workbench.addSheets(PLANS);
  await doubleClickTab(workbench, "Summary");
  await workbench.page.keyboard.press("Control+A");
  await workbench.page.keyboard.type("Costs today");
  const name = workbench.page.locator('[data-u-comp="slide-tab-item"] [contenteditable="true"]');
  await name.dblclick({ position: { x: 8, y: 8 } });
  await workbench.page.keyboard.type("Fees");
  await workbench.page.keyboard.press("Enter");
  await isThere(workbench, "Fees today");
});

/** The page as on a machine so busy that what was to be done in a moment is done when this is called. */
async function holdTimers(workbench: Workbench): Promise<() => Promise<void>> {
  await workbench.page.evaluate(() => {
    const { setTimeout: usual } = globalThis;
    const held: (() => void)[] = [];
    Object.assign(globalThis, {
      setTimeout: (act: () => void, delay?: number, ...rest: []) =>
        (delay ?? 0) > 0 ? usual(act, delay, ...rest) : held.push(act),
      letTimersGo: () => {
        Object.assign(globalThis, { setTimeout: usual });
        for (const act of held) act();
      },
    });
  });
  return () =>
    workbench.page.evaluate(() => {
      (globalThis as unknown as { letTimersGo: () => void }).letTimersGo();
    });
}

test("What is typed right after a double click on a tab is the new name, letter by letter", async () => {
  // A page of its own: of the timers that are held some would have been cleared.
  const workbench = await session.open();
  await workbench.addSheets(PLANS);
  for (const [sheet, name] of [
    ["Summary", "Totals"],
    ["Offers", "Quotes"],
  ] as const) {
    const letTimersGo = await holdTimers(workbench);
    await doubleClickTab(workbench, sheet);
    await workbench.page.keyboard.type(name.slice(0, 3));
    await letTimersGo();
    await workbench.page.keyboard.type(name.slice(3));
    await workbench.page.keyboard.press("Enter");
    await isThere(workbench, name);
    expect(await workbench.sheetNames()).not.toContain(sheet);
  }
});
