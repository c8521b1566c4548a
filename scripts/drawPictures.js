"use strict";

const path = require("node:path");
const { chromium } = require("playwright-core");
const { launchOptions } = require("./launchOptions");
const { isBuilt } = require("./isBuilt");
const { serve } = require("./serve");

/** The steps of the wizard, in order. */
const STEPS = ["Environment", "Quotes", "Future", "Compare", "What if", "Decide"];

const root = path.join(__dirname, "..");
const picture = (/** @type {string} */ name) => path.join(root, "docs", "pictures", `${name}.png`);

/**
 * Takes the README's pictures of the built workbench: each step of the wizard on a sample, in light and in dark, the
 * page for who decides, and the comparison that it inserts.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {string} address
 * @param {"light" | "dark"} colorScheme
 */
async function draw(browser, address, colorScheme) {
  const context = await browser.newContext({
    viewport: { width: 1360, height: 900 },
    colorScheme,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector('html[data-state="ready"]');
  const pane = page.locator("#task-pane");
  await pane.getByRole("button", { name: "Try it with a sample" }).click();
  await pane.getByRole("heading", { level: 3, name: "What does each quote cost?" }).waitFor();
  const steps = pane.getByRole("navigation", { name: "Steps" });
  for (const [index, step] of STEPS.entries()) {
    await steps.getByRole("button", { name: step }).click();
    if (step === "Quotes") await pane.getByRole("button", { name: /^Example Harbor/ }).click();
    if (step === "What if") {
      await pane.getByText("Nearest change first").waitFor();
      const part = pane.getByRole("button", { name: /^What flips the answer/ });
      await part.evaluate((heading) => heading.scrollIntoView({ block: "start" }));
    }
    // What is said of the sample has been said; the picture is of the step.
    const dismiss = pane.getByRole("button", { name: "Dismiss" });
    if (await dismiss.isVisible()) {
      await dismiss.click();
      // To click on what sticks to the foot, the driver has scrolled.
      await pane.locator("#pane-panel-wizard").evaluate((panel) => panel.scrollTo(0, 0));
    }
    await page.waitForTimeout(500);
    await pane.screenshot({
      path: picture(`wizard-${index + 1}-${step.toLowerCase().replace(" ", "-")}-${colorScheme}`),
    });
  }
  if (colorScheme === "light") await drawPaper(page);
  await pane.getByRole("button", { name: "Insert scenario sheets" }).click();
  await pane.getByRole("button", { name: "Open comparison" }).click();
  await page.setViewportSize({ width: 1500, height: 1120 });
  await page.waitForTimeout(2500);
  await page.screenshot({ path: picture(`comparison-${colorScheme}`) });
  await context.close();
}

/**
 * The page for who decides, as it is printed: the same in light and in dark.
 *
 * @param {import("playwright-core").Page} page
 */
async function drawPaper(page) {
  // A dialog of the browser's own would hold the page.
  await page.evaluate(() => {
    globalThis.print = () => undefined;
  });
  const card = page.getByRole("region", { name: "Decision page" });
  await card.getByLabel("Prepared by").fill("Ann Lee");
  await card.getByRole("button", { name: "Print or save as PDF" }).click();
  await page.emulateMedia({ media: "print" });
  const paper = page.locator("#paper-to-print");
  // The margins that a printer leaves.
  await paper.evaluate((element) => element.setAttribute("style", `${element.style.cssText}; padding: 28px`));
  await paper.screenshot({ path: picture("decision-page") });
  await page.evaluate(() => globalThis.dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
}

async function main() {
  if (!isBuilt(root))
    throw new Error('What stands in dist is older than the sources: run "npm run build" first.');
  const browser = await chromium.launch(launchOptions());
  const { server, port } = await serve(path.join(root, "dist"), 3100);
  try {
    for (const scheme of /** @type {const} */ (["light", "dark"])) {
      await draw(browser, `http://localhost:${port}/workbench/`, scheme);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

main().catch((/** @type {unknown} */ error) => {
  console.error(error);
  process.exitCode = 1;
});
