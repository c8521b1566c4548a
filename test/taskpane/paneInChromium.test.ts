/** @jest-environment node */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { workbenchSession } from "../workbench/session";

jest.setTimeout(120_000);
const session = workbenchSession();
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Surroundings {
  readonly width: number;
  readonly colorScheme: "light" | "dark";
  readonly forcedColors: "none" | "active";
}

const SURROUNDINGS: readonly Surroundings[] = [320, 450].flatMap((width) =>
  (["light", "dark"] as const).flatMap((colorScheme) =>
    (["none", "active"] as const).map((forcedColors) => ({ width, colorScheme, forcedColors })),
  ),
);

/**
 * The pane at its full length over the page: axe takes what lies behind a clipped element, be it the grid, for the
 * ground on which its text stands.
 */
const FULL_LENGTH = `
  #task-pane { position: absolute; z-index: 99; inset: 0; width: auto; height: auto; overflow: visible; }
  #task-pane .fui-FluentProvider, #task-pane [role=tabpanel] { height: auto; overflow: visible; }
`;

/** WCAG violations in the pane, but for Fluent's own focus traps, which are hidden and yet can be focused. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const style = await page.addStyleTag({ content: FULL_LENGTH });
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const results = await axe.run("#task-pane", {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ html }) => !html.includes("tabster-dummy"))
        .map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ""}`),
    );
  });
  await style.evaluate((element) => (element as Element).remove());
  return found;
}

/** What is cut off or scrolls sideways: a spill may, in its own region, the pane and its panels may not. */
const sidewaysScroll = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll("#task-pane, #task-pane [role=tabpanel]")]
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map((element) => `${element.tagName} ${element.id}: ${element.scrollWidth} > ${element.clientWidth}`),
  );

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("in light, dark and forced colours, at 320 and 450 px: accessible, and nothing scrolls sideways", async () => {
  const { page } = await session.open();
  await button(page, "Arguments of FLATRATE").click();
  await button(page, "Insert in the selected cell: FLATRATE").click();
  await page
    .getByText(/is now in/)
    .last()
    .waitFor();
  for (const panel of ["Functions", "Samples"]) {
    await page.getByRole("tab", { name: panel }).click();
    await page.getByRole("heading", { level: 2, name: panel }).waitFor();
    for (const { width, ...media } of SURROUNDINGS) {
      // Without motion, no colour is measured on its way from one theme to the other.
      await page.emulateMedia({ ...media, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 800 });
      const found = { sideways: await sidewaysScroll(page), violations: await violations(page) };
      expect({ panel, width, ...media, ...found }).toEqual({
        panel,
        width,
        ...media,
        violations: [],
        sideways: [],
      });
    }
  }
});

test("by keyboard alone: search a function, read its arguments, insert it, go to the samples and open one", async () => {
  const workbench = await session.open();
  const { page } = workbench;
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
  await page.getByRole("tab", { name: "Functions" }).focus();
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
  await tabTo("Open Law office");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => globalThis.workbench.sheetNames().includes("Law office"));
});
