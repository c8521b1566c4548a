"use strict";

const { chromium } = require("playwright-core");
const { launchOptions } = require("../../../scripts/launchOptions");

/** Starts the one browser of all files of tests; each of them connects to it and opens contexts of its own. */
module.exports = async () => {
  const browser = await chromium.launchServer(launchOptions());
  process.env["TEST_BROWSER"] = browser.wsEndpoint();
  Object.assign(globalThis, { testBrowser: browser });
};
