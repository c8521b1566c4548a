import type { Browser, Page } from "playwright-core";
import type { FolderServer } from "../serveFolder";

/** A worker's browser, and what its files of tests have in common. */
export interface TestBrowser {
  readonly browser: Browser;
  /** Serves the built product. */
  readonly site: FolderServer;
  /** The workbench that all files share who leave nothing behind; undefined until one has opened it. */
  page: Page | undefined;
}

/** The browser of this worker, where the test's environment is BrowserEnvironment. */
export function testBrowser(): TestBrowser {
  const { testBrowser: found } = globalThis as { testBrowser?: TestBrowser };
  if (!found) throw new Error("Tests in a browser belong to a project with one: see jest.config.js.");
  return found;
}
