"use strict";

const { spawn, spawnSync } = require("node:child_process");
const { existsSync, readFileSync, rmSync } = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { getTestPrograms } = require("./testPrograms");

const root = path.join(__dirname, "..");
/** Branches of the core and of the functions that the tests of these folders must reach, in percent. */
const LEAST_BRANCHES = 95;

/**
 * How jest's workers collect garbage: by themselves, as there is a worker more than processors already, and seldom, as
 * little outlives 64 MB.
 */
const GARBAGE = ["--single-threaded-gc", "--min-semi-space-size=64", "--max-semi-space-size=64"];

/**
 * Runs a script to its end in sight, in a Node of its own; answers whether all was well.
 *
 * @param {string} script
 * @returns {Promise<boolean>}
 */
const run = (script) =>
  new Promise((resolve, reject) => {
    const running = spawn(process.execPath, [script], { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
    running.once("error", reject);
    running.once("close", (code) => resolve(code === 0));
  });

/** Runs all tests side by side, be they of the core or in the browser; answers jest's counts. */
function runJest() {
  const file = path.join(os.tmpdir(), `jest-${process.pid}.json`);
  // One more than there are processors: whenever a page is waited for, another file's tests have its time.
  const workers = os.availableParallelism() + 1;
  const jest = require.resolve("jest/bin/jest");
  const words = ["--coverage", "--silent", "--json", `--outputFile=${file}`, `--maxWorkers=${workers}`];
  const { status } = spawnSync(process.execPath, [...GARBAGE, jest, ...words], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  try {
    const result = JSON.parse(readFileSync(file, "utf8"));
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    return {
      passed: result.numPassedTests,
      failed: status === 0 ? failed : Math.max(failed, 1),
      skipped: result.numPendingTests + result.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(file, { force: true });
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

/** All checks, while what the tests need is got, and, where both went well, all tests. */
async function main() {
  const programs = getTestPrograms();
  const [checks, got] = await Promise.allSettled([run(path.join(__dirname, "check.js")), programs]);
  if (got.status === "rejected") throw got.reason;
  if (checks.status === "rejected" || !checks.value) return { passed: 0, failed: 1 };
  // An older run's coverage must not speak for this one.
  rmSync(path.join(root, "coverage"), { recursive: true, force: true });
  const { passed, failed, skipped } = runJest();
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
