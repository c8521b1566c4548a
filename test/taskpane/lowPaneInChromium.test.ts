import type { Page } from "playwright-core";
import { workbenchSession } from "../workbench/session";
import { sidewaysScroll } from "./surroundings";

// What was done is shown for 15 seconds. Here it is shown until all sizes are looked at.
const session = workbenchSession((page) =>
  page.addInitScript(() => {
    const every = globalThis.setInterval.bind(globalThis) as (act: () => void, pause?: number) => number;
    Object.assign(globalThis, {
      setInterval: (act: () => void, pause?: number) => (pause === 15_000 ? 0 : every(act, pause)),
    });
  }),
);

/**
 * Phones, on which the pane has less than half of the height, and windows that are zoomed; with the pixels of a step
 * that let one see what one does.
 */
const LOW_WINDOWS = [
  { width: 320, height: 700, leastOfStep: 120 },
  // Of a pane of 252 pixels, in which tabs, steps and the report are to be read too.
  { width: 320, height: 560, leastOfStep: 90 },
  { width: 450, height: 800, leastOfStep: 120 },
  { width: 340, height: 900, leastOfStep: 120 },
] as const;

/** The sample's comparison, inserted: what came of it is said below, and that the sample can be taken back. */
async function insertSample(): Promise<Page> {
  const { page } = await session.shared();
  await page.getByRole("button", { name: "Try it with a sample" }).click();
  const pane = page.locator("#task-pane");
  await pane.getByRole("button", { name: "Insert scenario sheets" }).click();
  await pane.getByRole("button", { name: "Dismiss", exact: true }).waitFor();
  return page;
}

/** The page of all sizes, in which the sample is inserted once. */
let inserted: Promise<Page> | undefined;

/** How many pixels of the step are in sight down the middle of the pane: not cut off, and under nothing else. */
const pixelsOfStep = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const pane = document.querySelector("#task-pane");
    if (!pane) throw new Error("There is no pane.");
    const { left, top, width, height } = pane.getBoundingClientRect();
    const step = document.querySelector("#pane-panel-wizard h3")?.parentElement;
    const rows = Array.from({ length: Math.floor(height) }, (_, row) => top + row + 0.5);
    return rows.filter((y) => {
      const found = document.elementFromPoint(left + width / 2, y);
      return found !== null && step?.contains(found) === true;
    }).length;
  });

/** Tabs through the step and tells the controls of which not all was in sight when they had the focus. */
async function coveredControls(page: Page, room: number): Promise<readonly string[]> {
  const covered: string[] = [];
  await page.locator("#pane-panel-wizard h3").focus();
  for (let stops = 0; stops < 100; stops++) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate((least) => {
      const control = document.activeElement;
      if (!control?.closest("#pane-panel-wizard")) return undefined;
      // An input stands in the box that is seen; of what is higher than the room, as a chart is, a part is seen.
      const { left, top, width, height } = (control.closest(".fui-Input") ?? control).getBoundingClientRect();
      const points = [top + 2, top + height / 2, top + height - 2].map((y) => {
        const at = document.elementFromPoint(left + width / 2, y);
        return at !== null && (control.contains(at) || at.contains(control));
      });
      const seen = height > least ? points.includes(true) : !points.includes(false);
      const name = (control as HTMLInputElement).labels?.[0]?.textContent ?? control.textContent;
      return { name: control.getAttribute("aria-label") ?? name, seen };
    }, room);
    if (!found) return covered;
    if (!found.seen) covered.push(found.name);
  }
  throw new Error("The step has no end.");
}

test.each(LOW_WINDOWS)(
  "at $width × $height, with a report and an undo bar, the step stays in sight and nothing covers a field",
  async ({ leastOfStep, ...size }) => {
    inserted ??= insertSample();
    const page = await inserted;
    // What the sizes share takes its room in each.
    for (const name of ["Dismiss", "Undo"]) {
      const control = page.locator("#task-pane").getByRole("button", { name, exact: true });
      expect([name, await control.isVisible()]).toEqual([name, true]);
    }
    await page.setViewportSize(size);
    for (const name of ["Environment", "Quotes", "Future", "Compare", "What if", "Decide"]) {
      await page
        .getByRole("navigation", { name: "Steps" })
        .getByRole("button", { name: new RegExp(`^${name}`) })
        .click();
      await page.locator("#pane-panel-wizard :text('One moment')").waitFor({ state: "detached" });
      // What is searched for moves what stands below it once it is found.
      await page.locator("#pane-panel-wizard [role=progressbar]").waitFor({ state: "detached" });
      const atStart = await pixelsOfStep(page);
      const covered = await coveredControls(page, leastOfStep);
      const midway = await page.locator("#pane-panel-wizard").evaluate((panel) => {
        panel.scrollTop = (panel.scrollHeight - panel.clientHeight) / 2;
        return panel.scrollTop > 0;
      });
      const inTheMiddle = await pixelsOfStep(page);
      const enough = (pixels: number) => (pixels >= leastOfStep ? "enough" : pixels);
      const found = { atStart: enough(atStart), inTheMiddle: enough(inTheMiddle), midway, covered };
      expect({ name, ...found, sideways: await sidewaysScroll(page) }).toEqual({
        name,
        atStart: "enough",
        inTheMiddle: "enough",
        midway: true,
        covered: [],
        sideways: [],
      });
    }
  },
);
