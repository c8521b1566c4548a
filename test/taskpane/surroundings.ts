import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What a pane may stand in. */
export interface Surroundings {
  readonly width: number;
  readonly colorScheme: "light" | "dark";
  readonly forcedColors: "none" | "active";
}

export const SURROUNDINGS: readonly Surroundings[] = [320, 450].flatMap((width) =>
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
  #task-pane .fui-FluentProvider, #task-pane [role=tabpanel] {
    container-type: normal;
    height: auto;
    overflow: visible;
  }
`;

/** WCAG violations in the pane. */
export async function violations(page: Page): Promise<readonly string[]> {
  // Colours on their way from one theme to the other are nobody's.
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== "running"),
  );
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  const style = await page.addStyleTag({ content: FULL_LENGTH });
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const results = await axe.run("#task-pane", {
      // What passes is not described, element by element.
      resultTypes: ["violations"],
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ""}`),
    );
  });
  await style.evaluate((element) => (element as Element).remove());
  return found;
}

/**
 * What is cut off or scrolls sideways: a spill may, in its own region, the pane and its panels may not. Charts take
 * their new width a few frames after the page has taken its own.
 */
export const sidewaysScroll = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const found = () =>
      [document.documentElement, ...document.querySelectorAll("#task-pane, #task-pane [role=tabpanel]")]
        .filter((element) => element.scrollWidth > element.clientWidth)
        .map(
          (element) => `${element.tagName} ${element.id}: ${element.scrollWidth} > ${element.clientWidth}`,
        );
    for (let frame = 0; frame < 60 && found().length > 0; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return found();
  });
