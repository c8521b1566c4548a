import type { Page } from "playwright-core";
import { workbenchSession } from "../workbench/session";
import { pageOf, troubleInSurroundings } from "./surroundings";

const session = workbenchSession();
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("in light, dark and forced colors, at 320 and 450 px: accessible, and nothing scrolls sideways", async () => {
  const page = await pageOf(session);
  await page.getByRole("tab", { name: "Functions" }).click();
  await button(page, "Arguments of FLATRATE").click();
  await button(page, "Insert in the selected cell: FLATRATE").click();
  await page
    .getByText(/is now in/)
    .last()
    .waitFor();
  for (const panel of ["Check", "Functions", "Samples", "Explain", "Lists"]) {
    await page.getByRole("tab", { name: panel }).click();
    await page.getByRole("heading", { level: 2, name: panel }).waitFor();
    const trouble = await troubleInSurroundings(page);
    expect({ panel, trouble }).toEqual({ panel, trouble: [] });
  }
});

test("by keyboard alone: search a function, read its arguments, insert it, go to the samples and open one", async () => {
  const page = await pageOf(session);
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
    );
  const tabTo = async (name: string): Promise<void> => {
    for (let presses = 0; (await focused()) !== name; presses++) {
      if (presses > 40)
        throw new Error(`Tab does not lead to "${name}"; it stops at "${(await focused()) ?? ""}".`);
      await page.keyboard.press("Tab");
    }
  };
  await page.getByRole("tab", { name: "Wizard" }).focus();
  for (let presses = 0; presses < 4; presses++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.getByRole("searchbox").waitFor();
  await tabTo("Search the functions");
  await page.keyboard.type("shared increment");
  await page.getByText("No function matches").waitFor();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("increment");
  await tabTo("Arguments of BREAKFIX");
  await page.keyboard.press("Enter");
  expect(await page.locator("dt", { hasText: "increment_hours" }).isVisible()).toBe(true);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => globalThis.workbench.cell("A1").formula.startsWith("=BREAKFIX("));
  await page.getByRole("tab", { name: "Functions" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await button(page, "Open Law office").waitFor();
  await tabTo("Open Law office");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => globalThis.workbench.sheetNames().includes("Law office"));
});
