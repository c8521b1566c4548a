import type { Browser, Page } from "playwright-core";
import { serveFolder, type FolderServer } from "../support/serveFolder";
import { launchBrowser } from "../support/Workbench";
import { DIST } from "./distFile";

jest.setTimeout(60_000);

/** Stands for office.js: what the page may rely on in Excel, and a note of what was associated. */
const OFFICE_STUB = `
  globalThis.Office = { onReady: () => Promise.resolve({ host: null, platform: null }), HostType: { Excel: "Excel" } };
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

let server: FolderServer;
let browser: Browser;
beforeAll(async () => {
  server = await serveFolder(DIST);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
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
  const complaints: string[] = [];
  const outside: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) complaints.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(server.origin)) outside.push(request.url());
  });
  await prepare(page);
  await page.goto(`${server.origin}/taskpane.html`);
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

test("Where office.js cannot be reached nothing fails, and the pane says something", async () => {
  const { page, complaints } = await opened(withoutNetwork);
  await page.waitForFunction(() => (document.getElementById("task-pane")?.textContent ?? "") !== "");
  expect(complaints).toEqual([]);
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
