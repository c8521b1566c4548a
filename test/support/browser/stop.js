"use strict";

/** Ends the browser that start.js has started. */
module.exports = async () => {
  const { testBrowser } = /** @type {{ testBrowser: import("playwright-core").BrowserServer }} */ (
    /** @type {unknown} */ (globalThis)
  );
  await testBrowser.close();
};
