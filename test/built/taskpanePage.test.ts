import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { FUNCTION_SCRIPTS } from "../../scripts/build/functionScripts";
import { testBrowser } from "../support/browser/testBrowser";
import { distBytes, distText } from "./distFile";

/** Stands for office.js: what the page may rely on in Excel, and a note of what was associated. */
const OFFICE_STUB = `
  globalThis.buttons = {};
  globalThis.shownPanes = 0;
  globalThis.Office = {
    onReady: () => Promise.resolve({ host: null, platform: null }),
    HostType: { Excel: "Excel" },
    actions: { associate(name, handler) { globalThis.buttons[name] = handler; } },
    addin: { showAsTaskpane: () => { globalThis.shownPanes += 1; return Promise.resolve(); } },
  };
  globalThis.associations = {};
  globalThis.CustomFunctions = {
    Error: class extends Error {},
    ErrorCode: {
      invalidValue: "#VALUE!",
      notAvailable: "#N/A",
      divisionByZero: "#DIV/0!",
      invalidNumber: "#NUM!",
      nullReference: "#NULL!",
    },
    associate(id, body) { globalThis.associations[id] = body; },
  };
`;
const OFFICE = "https://appsforoffice.microsoft.com/**";
const UI_SCRIPTS = /\/taskpane(\.js|\/)/;

const { browser, site } = testBrowser();
const pages: Page[] = [];
afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.close()));
});

interface OpenedPage {
  readonly page: Page;
  /** Uncaught errors, and what the page's own security policy forbade. */
  readonly complaints: string[];
  /** Addresses outside this machine that were asked for. */
  readonly outside: string[];
}

async function opened(prepare: (page: Page) => Promise<void>): Promise<OpenedPage> {
  const page = await browser.newPage();
  pages.push(page);
  const complaints: string[] = [];
  const outside: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) complaints.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(site.origin)) outside.push(request.url());
  });
  await prepare(page);
  await page.goto(`${site.origin}/taskpane.html`);
  return { page, complaints, outside };
}

async function withOffice(page: Page): Promise<void> {
  await page.route(OFFICE, (route) => route.fulfill({ contentType: "text/javascript", body: OFFICE_STUB }));
}
async function withoutNetwork(page: Page): Promise<void> {
  await page.route(OFFICE, (route) => route.abort());
}

const computedPerUser = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const { associations } = globalThis as unknown as {
      associations: Record<string, (...values: unknown[]) => unknown>;
    };
    return associations["PERUSER"]?.([[40]], 150, null, { address: "Sheet1!A1" });
  });

/** What the page knows of the buttons, and what was asked of the pane before it was there. */
const buttonsOf = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const { buttons, shownPanes, mspPricingPane } = globalThis as unknown as {
      buttons: object;
      shownPanes: number;
      mspPricingPane?: { waiting?: { panel: string; report?: { done: boolean } } };
    };
    return { names: Object.keys(buttons).sort(), shownPanes, waiting: mspPricingPane?.waiting };
  });

const press = (page: Page, name: string): Promise<void> =>
  page.evaluate(
    (pressed) =>
      new Promise<void>((resolve) => {
        const { buttons } = globalThis as unknown as {
          buttons: Record<string, (event: { completed: () => void }) => void>;
        };
        buttons[pressed]?.({ completed: resolve });
      }),
    name,
  );

test("With the scripts of the pane blocked, the buttons are associated and ask for the pane", async () => {
  const { page, complaints } = await opened(async (fresh) => {
    await withOffice(fresh);
    await fresh.route(UI_SCRIPTS, (route) => route.abort());
  });
  const names = ["explainCell", "insertScenarioSheets", "openHelp", "showSamples"];
  expect(await buttonsOf(page)).toEqual({ names, shownPanes: 0 });
  await press(page, "explainCell");
  expect(await buttonsOf(page)).toEqual({ names, shownPanes: 1, waiting: { panel: "explain" } });
  // There is no Excel behind this page: that the sheets cannot be inserted is reported, not swallowed.
  await press(page, "insertScenarioSheets");
  expect(await buttonsOf(page)).toMatchObject({
    shownPanes: 2,
    waiting: { panel: "wizard", report: { done: false } },
  });
  expect(complaints).toEqual([]);
  await page.close();
});

/** The scripts that a built page loads, in order. */
const scriptsIn = (page: string): string[] =>
  [...distText(page).matchAll(/<script[^>]* src="(?:\.\.\/)?([^"]+)"/g)].map(([, name = ""]) => name);

test.each([
  ["taskpane.html", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "commands.js"],
  ["workbench/index.html", "workbench-host.js", "workbench.js"],
])("%s loads every script of functions, in order, between %s and %s", (page, host, next) => {
  const scripts = scriptsIn(page);
  const functions = FUNCTION_SCRIPTS.map((script) => `${script}.js`);
  const start = scripts.indexOf(host);
  expect(scripts.slice(start, start + functions.length + 2)).toEqual([host, ...functions, next]);
});

test("With the scripts of the pane blocked, the functions are associated and compute", async () => {
  let blocked = 0;
  const { page } = await opened(async (fresh) => {
    await withOffice(fresh);
    await fresh.route(UI_SCRIPTS, async (route) => {
      blocked += 1;
      await route.abort();
    });
  });
  expect(await computedPerUser(page)).toBe(6000);
  expect(blocked).toBeGreaterThan(0);
  await page.close();
});

test("The whole page runs under its security policy without an error, and asks for office.js alone outside", async () => {
  const { page, complaints, outside } = await opened(withOffice);
  await page.waitForFunction(() => (document.getElementById("task-pane")?.textContent ?? "") !== "");
  expect(await computedPerUser(page)).toBe(6000);
  expect(complaints).toEqual([]);
  expect(outside).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
  await page.close();
});

test("Where a script of functions is missing nothing fails: the pane comes up and the functions before compute", async () => {
  const { page, complaints } = await opened(async (fresh) => {
    await withOffice(fresh);
    await fresh.route("**/functions-quotes.js", (route) => route.fulfill({ status: 404 }));
  });
  await page.waitForFunction(() => (document.getElementById("task-pane")?.textContent ?? "") !== "");
  expect(await computedPerUser(page)).toBe(6000);
  expect(await buttonsOf(page)).toMatchObject({ shownPanes: 0 });
  expect(complaints).toEqual([]);
});

test("Where office.js cannot be reached nothing fails, and the pane says something", async () => {
  const { page, complaints } = await opened(withoutNetwork);
  await page.waitForFunction(() => (document.getElementById("task-pane")?.textContent ?? "") !== "");
  expect(complaints).toEqual([]);
  await page.close();
});

test("Where office.js does not arrive, the page says after two seconds what it waits for, and goes on once it does", async () => {
  let arrive: () => void = () => undefined;
  const arrival = new Promise<void>((resolve) => (arrive = resolve));
  // Its scripts hold up the page, so its loading is not waited for.
  const page = await browser.newPage();
  pages.push(page);
  await page.route(OFFICE, async (route) => {
    await arrival;
    await route.fulfill({ contentType: "text/javascript", body: OFFICE_STUB });
  });
  const loaded = page.goto(`${site.origin}/taskpane.html`);
  const words = () => page.evaluate(() => document.getElementById("task-pane")?.textContent ?? "");
  await page.waitForFunction(() => document.getElementById("task-pane")?.textContent);
  expect(await words()).toMatch(/^Waiting for office\.js …The script.*appsforoffice\.microsoft\.com/s);
  expect(await page.evaluate(() => performance.now())).toBeGreaterThan(1_900);
  arrive();
  await loaded;
  await page.waitForFunction(
    () => !(document.getElementById("task-pane")?.textContent ?? "").startsWith("Waiting"),
  );
  expect(await computedPerUser(page)).toBe(6000);
  await page.close();
});

test("The pane's first step has at most 162 kB gzipped, with its script whole", () => {
  expect(gzipSync(distBytes("taskpane.js"), { level: 9 }).length).toBeLessThanOrEqual(162_000);
});

test("The script of the buttons has at most 5 KB gzipped, and the rest is asked for when one is pressed", async () => {
  expect(gzipSync(distBytes("commands.js"), { level: 9 }).length).toBeLessThanOrEqual(5 * 1024);
  const asked: string[] = [];
  const { page } = await opened(async (fresh) => {
    await withOffice(fresh);
    fresh.on("request", (request) => asked.push(new URL(request.url()).pathname));
  });
  const parts = () => asked.filter((path) => path.startsWith("/commands/"));
  expect([asked.includes("/commands.js"), parts()]).toEqual([true, []]);
  await press(page, "insertScenarioSheets");
  expect(parts().length).toBeGreaterThan(0);
  await page.close();
});

test("The policy lets no script run that stands in the page or is made from text", async () => {
  const { page } = await opened(withOffice);
  const policy = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', "content");
  const scripts = /script-src ([^;]*)/.exec(policy ?? "")?.[1] ?? "";
  expect(scripts).toContain("'self'");
  expect(scripts).not.toMatch(/unsafe-eval|unsafe-inline|\*/);
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "globalThis.ranInline = true";
    document.head.append(script);
    return "ranInline" in globalThis;
  });
  expect(ran).toBe(false);
  await page.close();
});
