import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { TestEnvironment } from "jest-environment-node";
import { launchTestBrowser } from "../launchBrowser";
import { serveFolder } from "../serveFolder";
import type { TestBrowser } from "./testBrowser";

/** The built product; `npm run build` makes it. */
const DIST = process.env["WORKBENCH_DIST"] ?? join(__dirname, "..", "..", "..", "dist");

/** The file that `npm test`, which starts with the tests that need no product, writes when the product is there. */
const SIGN = process.env["PRODUCT_IS_THERE"];

/** What jest tells a worker when no file of tests is left. */
const END = 2;

/** The worker's browser, once a file of tests has asked for one. */
let kept: TestBrowser | undefined;

async function productIsThere(sign: string): Promise<void> {
  while (!existsSync(sign)) {
    if (!existsSync(dirname(sign))) throw new Error("The product was not built.");
    await setTimeout(50);
  }
}

async function start(): Promise<TestBrowser> {
  if (SIGN) await productIsThere(SIGN);
  if (!existsSync(join(DIST, "workbench", "index.html")))
    throw new Error(`Run "npm run build" first: ${DIST}`);
  const [browser, site] = await Promise.all([launchTestBrowser(), serveFolder(DIST)]);
  const stop = async () => {
    await Promise.all([browser.close(), site.close()]);
  };
  // A worker has half a second to end, and with its process playwright ends the browser; else jest's teardown stops it.
  if (process.send) {
    process.on("message", ([message]: readonly unknown[]) => {
      if (message === END) process.exit();
    });
  } else Object.assign(globalThis, { stopTestBrowser: stop });
  return { browser, site, page: undefined };
}

/**
 * Node, and beside it a browser that outlives the file of tests: it belongs to the worker, as does the page that its
 * files share. They stand outside of what jest throws away after each file. Two files at a time in one browser would
 * share its clipboard.
 */
// oxlint-disable-next-line import/no-default-export -- jest takes what a file exports by default
export default class BrowserEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    if (kept?.browser.isConnected() !== true) kept = await start();
    Object.assign(this.global, { testBrowser: kept });
  }

  /** A page in which a test has failed stands nobody knows how: the next file opens another. */
  async handleTestEvent(event: {
    readonly name: string;
    readonly test?: { readonly errors: readonly unknown[] };
  }) {
    if (event.name !== "test_done" || event.test?.errors.length === 0 || !kept?.page) return;
    const { page } = kept;
    kept.page = undefined;
    await page.context().close();
  }
}
