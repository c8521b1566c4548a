"use strict";

const { runScript } = require("./runQuietly");

/** What is checked side by side: each list from first to last, the longest checks in different ones. */
const LISTS = [
  ["types", "lint"],
  ["layers", "format:check", "build"],
];

/**
 * Stops at the first that fails.
 *
 * @param {readonly string[]} names
 */
async function runInTurn(names) {
  for (const name of names) if (!(await runScript(name))) return false;
  return true;
}

// Everything that tests of the running product come after.
Promise.all(LISTS.map(runInTurn)).then((results) => process.exit(results.every(Boolean) ? 0 : 1));
