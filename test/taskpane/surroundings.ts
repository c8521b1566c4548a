import { readFileSync } from "node:fs";
import type { RunOnly } from "axe-core";
import type { JSHandle, Page } from "playwright-core";
import type { WorkbenchSession } from "../workbench/session";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What a pane may stand in. */
interface Surroundings {
  readonly width: number;
  readonly colorScheme: "light" | "dark";
  readonly forcedColors: "none" | "active";
}

/** In an order in which little changes from one to the next: the whole page takes another theme but once. */
const SURROUNDINGS: readonly Surroundings[] = [
  { width: 320, colorScheme: "light", forcedColors: "none" },
  { width: 320, colorScheme: "light", forcedColors: "active" },
  { width: 450, colorScheme: "light", forcedColors: "active" },
  { width: 450, colorScheme: "light", forcedColors: "none" },
  { width: 450, colorScheme: "dark", forcedColors: "none" },
  { width: 450, colorScheme: "dark", forcedColors: "active" },
  { width: 320, colorScheme: "dark", forcedColors: "active" },
  { width: 320, colorScheme: "dark", forcedColors: "none" },
];

/** What is wrong with the pane somewhere, and where. */
interface Trouble extends Surroundings {
  /** What is cut off or scrolls sideways: a spill may, in its own region, the pane and its panels may not. */
  readonly sideways: readonly string[];
  /** Violations of WCAG. */
  readonly violations: readonly string[];
}

/** All that axe knows of WCAG and holds for good. */
const ALL_RULES: RunOnly = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};

/**
 * The rules that ask for colors. The others ask for markup, for what is hidden, and for sizes: where all that is as
 * it was when all rules were looked at, only these can answer something else.
 */
const RULES_OF_COLOR: RunOnly = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/**
 * The pane alone: laying out and drawing the grid again for each width would take most of the time. It keeps a size, as
 * the engine complains of having none. That the page with its grid does not scroll sideways, the workbench's own tests
 * say.
 */
const WITHOUT_GRID = `
  #grid > * {
    position: fixed !important;
    z-index: -1;
    width: 640px !important;
    height: 400px !important;
    visibility: hidden !important;
  }
`;

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

/** The file's shared page with a new workbook, in surroundings in which no test has left it. */
export async function pageOf(session: WorkbenchSession): Promise<Page> {
  const { page } = await session.shared();
  await page.emulateMedia({ media: null, colorScheme: "light", forcedColors: "none", reducedMotion: null });
  await page.setViewportSize({ width: 1280, height: 800 });
  return page;
}

/** What is wrong with the pane as it stands, in light, dark and forced colors, at 320 and at 450 px. */
export async function troubleInSurroundings(page: Page): Promise<readonly Trouble[]> {
  const troubles: Trouble[] = [];
  const style = await page.addStyleTag({ content: WITHOUT_GRID });
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  const outlines = await page.evaluateHandle(() => new Set<string>());
  // From the theme in which the page is to the other.
  const isDark = await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
  for (const surroundings of isDark ? SURROUNDINGS.toReversed() : SURROUNDINGS) {
    const { width, ...media } = surroundings;
    // Without motion, no color is measured on its way from one theme to the other.
    await page.emulateMedia({ ...media, reducedMotion: "reduce" });
    if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 800 });
    const sideways = await sidewaysScroll(page);
    const violations = await violationsIn(page, outlines);
    if (sideways.length + violations.length > 0) troubles.push({ ...surroundings, sideways, violations });
  }
  await outlines.dispose();
  await style.evaluate((element) => (element as Element).remove());
  return troubles;
}

/**
 * Violations of all rules; of those of color where all were looked at with the pane's outline, which is the pane but
 * for its colors: its markup, what of it is to be seen, and where.
 */
const violationsIn = (page: Page, outlines: JSHandle<Set<string>>): Promise<readonly string[]> =>
  page.evaluate(
    async ([fullLength, allRules, rulesOfColor, seen]) => {
      const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
      const isMoving = () => document.getAnimations().some(({ playState }) => playState === "running");
      // A theme is there with the next frame; colors on their way from one to the other are nobody's.
      do await new Promise((resolve) => requestAnimationFrame(resolve));
      while (isMoving());
      const style = document.head.appendChild(document.createElement("style"));
      style.textContent = fullLength;
      const outline = [...document.querySelectorAll("#task-pane, #task-pane *")]
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const markup = (element.cloneNode() as Element).outerHTML;
          return [
            markup.replaceAll(/ (class|style|fill|stroke)="[^"]*"/g, ""),
            element.checkVisibility({ visibilityProperty: true }),
            ...[x, y, width, height],
          ].join(" ");
        })
        .join("\n");
      const results = await axe.run("#task-pane", {
        // What passes is not described, element by element, and nothing has to be fetched for any rule.
        resultTypes: ["violations"],
        preload: false,
        runOnly: seen.has(outline) ? rulesOfColor : allRules,
      });
      seen.add(outline);
      style.remove();
      return results.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ""}`),
      );
    },
    [FULL_LENGTH, ALL_RULES, RULES_OF_COLOR, outlines] as const,
  );

/**
 * What is cut off or scrolls sideways. Charts take their new width a few frames after the page has taken its own.
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
