import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { emptyDraft, writeDraft, type Draft } from "../src/scenarios";
import { serveFolder } from "../test/support/serveFolder";
import { launchBrowser } from "../test/support/launchBrowser";
import type {} from "../test/support/pageGlobals";
import { remark } from "./timed";

declare global {
  /** How long the last keystroke took, in milliseconds. */
  var taken: Promise<number>;
}

const DIST = path.join(__dirname, "..", "dist");
const ROUNDS = 5;

/** What the pane's page needs of Office.js to start in Excel; the real one is Microsoft's to be fast. */
const OFFICE = `globalThis.Office = {
  HostType: { Excel: "Excel" },
  onReady: () => Promise.resolve({ host: "Excel", platform: "OfficeOnline" }),
  actions: { associate() {} },
  context: { requirements: { isSetSupported: () => false }, officeTheme: { isDarkTheme: false } },
  addin: { onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()) },
};
globalThis.Excel = { run: () => Promise.reject(new Error("This page has no workbook.")) };`;

const middle = (times: readonly number[]): number =>
  [...times].sort((first, second) => first - second)[Math.floor(times.length / 2)] ?? 0;

/** From the request for the pane's page to its first field being there, and the scripts that came by then. */
async function interactive(browser: Browser, origin: string) {
  const times: number[] = [];
  let bytes = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.newPage({ viewport: { width: 350, height: 800 } });
    const scripts = new Set<string>();
    page.on("response", (response) => {
      const { pathname } = new URL(response.url());
      if (response.url().startsWith(origin) && pathname.endsWith(".js")) scripts.add(pathname);
    });
    await page.route("https://appsforoffice.microsoft.com/**", (route) =>
      route.fulfill({ contentType: "text/javascript", body: OFFICE }),
    );
    await page.addInitScript(() => {
      new MutationObserver((_changes, observer) => {
        if (!document.querySelector("#task-pane input")) return;
        observer.disconnect();
        performance.mark("interactive");
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${origin}/taskpane.html`);
    await page.waitForFunction(() => performance.getEntriesByName("interactive").length > 0);
    times.push(
      await page.evaluate(() => performance.getEntriesByName("interactive")[0]?.startTime ?? Number.NaN),
    );
    bytes = [...scripts]
      .filter((name) => !/(^|\/)functions\b/.test(name))
      .reduce((sum, name) => sum + gzipSync(readFileSync(path.join(DIST, name)), { level: 9 }).length, 0);
    await page.close();
  }
  return { times, bytes };
}

/** Five quotes of different models and five scenarios. */
function fiveByFive(): Draft {
  const quotes = [
    { Model: "per-user", "User rate": 150, Uplift: 0.03 },
    { Model: "per-device", "Workstation rate": 75, "Server rate": 185 },
    { Model: "flat-rate", "Flat fee": 6500, "Included users": 60, "User overage": 120 },
    { Model: "hybrid", "User rate": 95, "Server rate": 185, "Billing basis": "ratchet" },
    { Model: "time-and-materials", "Hourly rate": 150 },
  ];
  return {
    ...emptyDraft("USD"),
    environment: {
      counts: { Users: 40, Workstations: 44, Servers: 4, Sites: 2, "Support hours": 30 },
      sharedWorkstations: "",
      byod: "none",
      prefer: "",
      support: "",
    },
    quotes: quotes.map((values, index) => ({
      id: `q${index}`,
      values: { Quote: `Offer ${index + 1}`, ...values },
      checklist: {},
    })),
    scenarios: [0, 0.05, 0.1, 0.2, 0.4].map((growth, index) => ({
      id: `s${index}`,
      values: { Scenario: `Growth ${index}`, "User growth": growth, Months: 36 },
      ownCounts: {},
    })),
  };
}

/** From a keystroke in a rate to the frame after the new price stands in the pane. */
async function typing(page: Page, origin: string): Promise<readonly number[]> {
  await page.goto(`${origin}/workbench/index.html`);
  await page.waitForSelector('html[data-state="ready"]');
  // As if the workbook came from elsewhere: the pane has read no other draft.
  await page.evaluate(async (text) => {
    await globalThis.workbook.writeDraft(text);
    globalThis.workbench.open(globalThis.workbench.snapshot());
  }, writeDraft(fiveByFive()));
  const pane = page.locator("#task-pane");
  await pane.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: "Quotes" }).click();
  await pane.getByRole("button", { name: /^Offer 1/ }).click();
  const field = pane.getByLabel("User rate", { exact: true });
  await field.fill("15");
  await pane.getByText("$600 in month 1").waitFor();
  const times: number[] = [];
  for (let round = 0; round < 15; round++) {
    await field.fill("15");
    await pane.getByText("$600 in month 1").waitFor();
    await field.focus();
    // Listening before anything is typed: a keystroke that nobody saw would count from the page's beginning.
    await page.evaluate(() => {
      const listening = new AbortController();
      let start = Number.NaN;
      addEventListener("keydown", () => (start = performance.now()), {
        capture: true,
        signal: listening.signal,
      });
      globalThis.taken = new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!document.getElementById("task-pane")?.textContent.includes("$6,000 in month 1")) return;
          observer.disconnect();
          listening.abort();
          requestAnimationFrame(() => resolve(performance.now() - start));
        });
        observer.observe(document.body, { childList: true, characterData: true, subtree: true });
      });
    });
    await page.keyboard.press("End");
    await page.keyboard.type("0");
    times.push(await page.evaluate(() => globalThis.taken));
  }
  return times;
}

async function main(): Promise<void> {
  const [browser, server] = await Promise.all([launchBrowser(), serveFolder(DIST)]);
  try {
    const { times, bytes } = await interactive(browser, server.origin);
    remark(
      `the pane's first field is there: median ${middle(times).toFixed(0)} ms of ${ROUNDS} starts (${times.map((time) => time.toFixed(0)).join(", ")}), Office.js left out`,
    );
    remark(
      `scripts of the pane by then: ${(bytes / 1000).toFixed(1)} kB gzip, those of the functions left out`,
    );
    const page = await browser.newPage();
    const typed = await typing(page, server.origin);
    remark(
      `a keystroke in a rate to the new price, 5 quotes × 5 scenarios: median ${middle(typed).toFixed(0)} ms, most ${Math.max(...typed).toFixed(0)} ms`,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

void main();
