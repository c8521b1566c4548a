import path from "node:path";
import type { Browser } from "playwright-core";
import { serveFolder } from "../test/support/serveFolder";
import { launchBrowser } from "../test/support/launchBrowser";
import type {} from "../test/support/pageGlobals";
import { remark } from "./timed";

const DIST = path.join(__dirname, "..", "dist");
const ROUNDS = 7;

/**
 * From the request for the workbench's page, in a profile that has never seen it: to the pane's first field, to the
 * grid, and to the price of a formula that is typed as soon as the page takes it. In milliseconds.
 */
async function opening(
  browser: Browser,
  origin: string,
): Promise<[pane: number, grid: number, priced: number]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const start = performance.now();
  const since = () => performance.now() - start;
  await page.goto(`${origin}/workbench/index.html`, { waitUntil: "commit" });
  await page.waitForSelector("#task-pane input");
  const pane = since();
  await page.waitForSelector('html[data-state="ready"]');
  const grid = since();
  await page.keyboard.type("=PERUSER(40,150)");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => globalThis.workbench.cell("A1").value === 6000);
  const priced = since();
  await context.close();
  return [pane, grid, priced];
}

async function main(): Promise<void> {
  const [browser, server] = await Promise.all([launchBrowser(), serveFolder(DIST)]);
  try {
    const rounds: [number, number, number][] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await opening(browser, server.origin));
    for (const [at, what] of [
      "the pane's first field",
      "the grid",
      "the price of a first formula, its keys one after the other",
    ].entries()) {
      const times = rounds.map((round) => round[at] ?? Number.NaN).sort((first, second) => first - second);
      const shown = times.map((time) => (time / 1000).toFixed(2));
      remark(
        `${what}: median ${shown[Math.floor(ROUNDS / 2)]} s of ${ROUNDS} openings (${shown.join(", ")})`,
      );
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

void main();
