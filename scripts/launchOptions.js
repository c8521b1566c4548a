"use strict";

const { CHROMIUM, findProgram } = require("./testPrograms");

/** How this machine's Chromium starts without a window, asking nobody outside for anything. */
function launchOptions() {
  const executablePath = findProgram(CHROMIUM);
  if (executablePath === undefined) {
    throw new Error("Chromium is missing: npm test gets it, or CHROMIUM_PATH says where it is.");
  }
  return {
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  };
}

module.exports = { launchOptions };
