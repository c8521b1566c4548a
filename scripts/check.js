"use strict";

const { runScript } = require("./runQuietly");

/** What is checked of the sources side by side: each list from first to last, the longest in one of its own. */
const LISTS = [
  ["types", "lint"],
  ["layers", "format:check"],
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

/** Whether all is well with the sources: what all tests come after. */
async function checkSources() {
  const results = await Promise.all(LISTS.map(runInTurn));
  return results.every(Boolean);
}

/** Whether the product can be built: what only the tests of the built product come after. */
const build = () => runScript("build");

if (require.main === module) {
  void Promise.all([checkSources(), build()]).then((results) => {
    process.exitCode = results.every(Boolean) ? 0 : 1;
  });
}

module.exports = { build, checkSources };
