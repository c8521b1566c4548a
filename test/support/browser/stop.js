"use strict";

/** Ends the browser of tests that ran in this process; workers end their own. */
module.exports = async () => {
  const { stopTestBrowser } = /** @type {{ stopTestBrowser?: () => Promise<void> }} */ (globalThis);
  await stopTestBrowser?.();
};
