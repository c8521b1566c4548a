import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { serveFolder } from "../support/serveFolder";
import type { FolderServer } from "../support/serveFolder";
import { launchBrowser, Workbench } from "../support/Workbench";

/** The built product; `npm run build` makes it. */
const DIST = process.env["WORKBENCH_DIST"] ?? join(__dirname, "..", "..", "dist");

export interface WorkbenchSession {
  open(options?: BrowserContextOptions, prepare?: (page: Page) => Promise<unknown>): Promise<Workbench>;
  /** One workbench for all tests of the file, with a new workbook in it: for tests that keep nothing. */
  shared(): Promise<Workbench>;
}

/** Starts one browser and one server for a file of tests, and asks every workbench for its complaints at the end. */
export function workbenchSession(): WorkbenchSession {
  let browser: Browser | undefined;
  let server: FolderServer | undefined;
  let opened: Workbench[] = [];
  let shared: Workbench | undefined;

  beforeAll(async () => {
    if (!existsSync(join(DIST, "workbench", "index.html")))
      throw new Error(`Run "npm run build" first: ${DIST}`);
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(DIST)]);
  });

  afterEach(async () => {
    const all = shared ? [...opened, shared] : opened;
    const complaints = all.flatMap((workbench) => workbench.complaints.splice(0));
    await Promise.all(opened.map((workbench) => workbench.close()));
    opened = [];
    expect(complaints).toEqual([]);
  });

  afterAll(async () => {
    await shared?.close();
    await browser?.close();
    await server?.close();
  });

  return {
    async open(options, prepare) {
      if (!browser || !server) throw new Error("Nothing is open before the tests run.");
      const workbench = await Workbench.open(browser, server, options, prepare);
      opened.push(workbench);
      return workbench;
    },
    async shared() {
      if (!browser || !server) throw new Error("Nothing is open before the tests run.");
      shared ??= await Workbench.open(browser, server);
      await shared.page.evaluate(() => globalThis.workbench.open());
      return shared;
    },
  };
}
