"use strict";

const { spawn } = require("node:child_process");
const { once } = require("node:events");
const { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { build, checkSources } = require("./check");
const { getTestPrograms } = require("./testPrograms");

const root = path.join(__dirname, "..");
/** Branches of the core and of the functions that the tests of these folders must reach, in percent. */
const LEAST_BRANCHES = 95;

/**
 * How jest's workers collect garbage: by themselves, as there is a worker more than processors already, and seldom, as
 * little outlives 64 MB. And how long a function has to run until it is compiled for speed: most files of tests end
 * before that has paid.
 */
const FLAGS = [
  ...["--single-threaded-gc", "--min-semi-space-size=64", "--max-semi-space-size=64"],
  "--interrupt-budget=1000000",
];

/**
 * Runs all tests side by side, be they of the core or in the browser; answers jest's counts.
 *
 * @param {Promise<unknown>} product kept when what the tests of the built product need is there; where it fails, the
 * tests are ended
 */
async function runJest(product) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "tests-"));
  const counts = path.join(folder, "counts.json");
  const sign = path.join(folder, "product-is-there");
  // One more than there are processors: whenever a page is waited for, another file's tests have its time.
  const workers = os.availableParallelism() + 1;
  const jest = require.resolve("jest/bin/jest");
  const words = ["--coverage", "--silent", "--json", `--outputFile=${counts}`, `--maxWorkers=${workers}`];
  const running = spawn(process.execPath, [...FLAGS, jest, ...words], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, PRODUCT_IS_THERE: sign },
  });
  const closed = once(running, "close");
  try {
    await product;
    writeFileSync(sign, "");
    const [status] = await closed;
    const result = JSON.parse(readFileSync(counts, "utf8"));
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    return {
      passed: result.numPassedTests,
      failed: status === 0 ? failed : Math.max(failed, 1),
      skipped: result.numPendingTests + result.numTodoTests,
    };
  } finally {
    running.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How many of the covered folders stay below {@link LEAST_BRANCHES}. */
function foldersBelowGate() {
  const summaryFile = path.join(root, "coverage", "coverage-summary.json");
  const summary = existsSync(summaryFile) ? JSON.parse(readFileSync(summaryFile, "utf8")) : {};
  let below = 0;
  for (const folder of ["pricing", "functions"]) {
    const files = Object.entries(summary).filter(([file]) =>
      file.includes(path.join("src", folder) + path.sep),
    );
    const sum = (/** @type {string} */ key) =>
      files.reduce((total, [, coverage]) => total + coverage.branches[key], 0);
    const percent = sum("total") === 0 ? 0 : (100 * sum("covered")) / sum("total");
    console.log(`src/${folder}: ${percent.toFixed(1)} % of branches covered (at least ${LEAST_BRANCHES} %)`);
    if (percent < LEAST_BRANCHES) below += 1;
  }
  return below;
}

/** The checks, and where they went well all tests; what the tests of the product need is made meanwhile. */
async function main() {
  const product = Promise.all([getTestPrograms(), build()]).then(([, isBuilt]) => {
    if (!isBuilt) throw new Error("The tests come after the build.");
  });
  // Whether it fails is asked after the checks.
  product.catch(() => undefined);
  if (!(await checkSources())) {
    await product;
    return { passed: 0, failed: 1 };
  }
  // An older run's coverage must not speak for this one.
  rmSync(path.join(root, "coverage"), { recursive: true, force: true });
  const { passed, failed, skipped } = await runJest(product);
  const below = foldersBelowGate();
  if (skipped > 0) console.log(`${skipped} skipped${process.env.CI ? ": in CI every test runs" : ""}`);
  return { passed, failed: failed + below + (process.env.CI && skipped > 0 ? 1 : 0) };
}

main()
  .catch((/** @type {unknown} */ error) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  })
  .then(({ passed, failed }) => {
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = failed > 0 ? 1 : 0;
  });
