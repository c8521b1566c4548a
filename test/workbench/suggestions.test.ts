import type { Workbench } from "../support/Workbench";
import { workbenchSession } from "./session";

const session = workbenchSession();

/**
 * Types the beginning of a name, and waits until the grid suggests what it could become: all of what was typed, since
 * a list that was drawn up on the way there takes no keys. It sets the typed part of each name apart.
 */
async function typeUntilSuggested(workbench: Workbench, beginning: string): Promise<void> {
  await workbench.page.keyboard.type(beginning);
  const typed = /[A-Z]+$/.exec(beginning)?.[0] ?? "";
  await suggestions(workbench)
    .locator("li span span:first-child")
    .filter({ hasText: new RegExp(`^${typed}$`) })
    .first()
    .waitFor();
}

function suggestions(workbench: Workbench) {
  return workbench.page.locator('ul[data-u-comp="sheets-formula-editor"]');
}

test.each([
  ["=PERUSER", "(40,150)", "6000"],
  ["=PERU", "SER(40,150)", "6000"],
  ["=SUM(PERUSER(40,150),PERD", "EVICE(2,5))", "6010"],
])("After a pause at %s, typing %s and Enter at once enters the formula", async (begun, rest, shown) => {
  const workbench = await session.shared();
  await workbench.select("B2");
  await typeUntilSuggested(workbench, begun);
  await workbench.page.keyboard.type(rest);
  await workbench.page.keyboard.press("Enter");
  await workbench.shows("B2", shown);
  expect((await workbench.cell("B2")).formula).toBe(`${begun}${rest}`);
  expect((await workbench.page.evaluate(() => globalThis.workbench.selectedCell())).address).toBe("B3");
});

test("Tab leaves a formula that was typed on after a pause, to the right", async () => {
  const workbench = await session.shared();
  await workbench.select("B2");
  await typeUntilSuggested(workbench, "=PERUSER");
  await workbench.page.keyboard.type("(40,150)");
  await workbench.page.keyboard.press("Tab");
  await workbench.shows("B2", "6000");
  expect((await workbench.page.evaluate(() => globalThis.workbench.selectedCell())).address).toBe("C2");
});

test("Tab takes the suggestion that stands first, Enter the one that was chosen with the arrows", async () => {
  const workbench = await session.shared();
  const { keyboard } = workbench.page;
  await workbench.select("B2");
  await typeUntilSuggested(workbench, "=PERUS");
  await keyboard.press("Tab");
  await keyboard.type("40,150)");
  await keyboard.press("Enter");
  await workbench.shows("B2", "6000");

  await workbench.select("B4");
  await typeUntilSuggested(workbench, "=PERUS");
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowUp");
  await keyboard.press("Enter");
  await keyboard.type("30,150)");
  await keyboard.press("Enter");
  await workbench.shows("B4", "4500");
});

test.each([
  ["=PERUS", "40,150)", "=PERUSER(40,150)", "6000"],
  ["=2*PERUS", "40,150)+1", "=2*PERUSER(40,150)+1", "12001"],
  ["=SUM(PERUS", "40,150),1)", "=SUM(PERUSER(40,150),1)", "6001"],
])("After %s and Tab, %s typed at once goes behind the name", async (begun, rest, formula, shown) => {
  const workbench = await session.shared();
  await workbench.select("B2");
  await typeUntilSuggested(workbench, begun);
  await workbench.page.keyboard.press("Tab");
  await workbench.page.keyboard.type(rest);
  await workbench.page.keyboard.press("Enter");
  await workbench.shows("B2", shown);
  expect((await workbench.cell("B2")).formula).toBe(formula);
});

test.each([
  ["=PERUS", "40,150)", "=PERUSER(40,150)", "6000"],
  ["=SUM(PERUS", "40,150),1)", "=SUM(PERUSER(40,150),1)", "6001"],
])(
  "After %s and a click on the suggestion, %s typed at once goes behind the name",
  async (begun, rest, formula, shown) => {
    const workbench = await session.shared();
    const { page } = workbench;
    await workbench.select("B2");
    await typeUntilSuggested(workbench, begun);
    await suggestions(workbench).getByText("PERUSER").first().click();
    await page.keyboard.type(rest);
    await page.keyboard.press("Enter");
    await workbench.shows("B2", shown);
    expect((await workbench.cell("B2")).formula).toBe(formula);
  },
);
