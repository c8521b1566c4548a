"use strict";

const { chromium } = require("playwright-core");
const { launchOptions } = require("../../../scripts/launchOptions");

/**
 * Starts a browser for each worker; every file of tests connects to its worker's. Two files at a time in one browser
 * would share its clipboard.
 *
 * @param {{ maxWorkers: number }} settings of the run
 */
module.exports = async ({ maxWorkers }) => {
  const browsers = await Promise.all(
    Array.from({ length: maxWorkers }, () => chromium.launchServer(launchOptions())),
  );
  process.env["TEST_BROWSERS"] = browsers.map((browser) => browser.wsEndpoint()).join(" ");
  Object.assign(globalThis, { testBrowsers: browsers });
};
