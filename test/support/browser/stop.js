"use strict";

/** Ends the browsers that start.js has started. */
module.exports = async () => {
  const { testBrowsers } =
    /** @type {{ testBrowsers: readonly import("playwright-core").BrowserServer[] }} */ (
      /** @type {unknown} */ (globalThis)
    );
  await Promise.all(testBrowsers.map((browser) => browser.close()));
};
