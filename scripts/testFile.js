"use strict";

const { spawnSync } = require("node:child_process");
const path = require("node:path");
const { isBuilt } = require("./isBuilt");
const { getTestPrograms } = require("./testPrograms");

const root = path.join(__dirname, "..");
/** Tests of the built product, which are run in the browser. */
const OF_THE_PRODUCT = /test[\\/](built|workbench)|InChromium/;

/**
 * @param {string} script as `require` finds it
 * @param {string[]} words
 */
function run(script, words) {
  const { status } = spawnSync(process.execPath, [require.resolve(script), ...words], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Runs the tests of the named files, with what they need: `npm run test:file -- test/pricing/counts.test.ts`; words of
 * jest, such as `-t "the name of a test"`, may follow.
 */
async function main() {
  const words = process.argv.slice(2);
  if (words.length === 0)
    throw new Error("Name a file of tests: npm run test:file -- test/pricing/counts.test.ts");
  if (words.some((word) => OF_THE_PRODUCT.test(word))) {
    await getTestPrograms();
    if (!isBuilt(root)) {
      console.log("Building …");
      run("webpack/bin/webpack.js", ["--mode", "production"]);
    }
  }
  run("jest/bin/jest", words);
}

main().catch((/** @type {unknown} */ error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
