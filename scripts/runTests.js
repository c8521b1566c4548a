"use strict";

const { spawnSync } = require("node:child_process");
const { existsSync, readFileSync, rmSync } = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const root = path.join(__dirname, "..");
const jest = path.join(root, "node_modules", "jest", "bin", "jest.js");
/** Branches of the core and of the functions that the unit tests must reach, in percent. */
const LEAST_BRANCHES = 95;

/**
 * Runs jest and adds its counts.
 *
 * @param {string} name
 * @param {string[]} words
 */
function runJest(name, words) {
  const file = path.join(os.tmpdir(), `jest-${process.pid}-${name}.json`);
  const { status } = spawnSync(
    process.execPath,
    [jest, "--json", `--outputFile=${file}`, "--maxWorkers=2", ...words],
    {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  try {
    const result = JSON.parse(readFileSync(file, "utf8"));
    return {
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
      passed: result.numPassedTests,
      skipped: result.numPendingTests + result.numTodoTests,
      status,
    };
  } catch {
    return { failed: 1, passed: 0, skipped: 0, status: status ?? 1 };
  } finally {
    rmSync(file, { force: true });
  }
}

// An older run's coverage must not speak for this one.
rmSync(path.join(root, "coverage"), { recursive: true, force: true });
const unit = runJest("unit", ["--selectProjects", "unit", "--coverage"]);
const rest = runJest("rest", ["--selectProjects", "pane", "built", "workbench"]);

let failed = unit.failed + rest.failed;
const summaryFile = path.join(root, "coverage", "coverage-summary.json");
const summary = existsSync(summaryFile) ? JSON.parse(readFileSync(summaryFile, "utf8")) : {};
for (const folder of ["pricing", "functions"]) {
  const files = Object.entries(summary).filter(([file]) =>
    file.includes(path.join("src", folder) + path.sep),
  );
  const sum = (/** @type {string} */ key) =>
    files.reduce((total, [, coverage]) => total + coverage.branches[key], 0);
  const percent = sum("total") === 0 ? 0 : (100 * sum("covered")) / sum("total");
  console.log(`src/${folder}: ${percent.toFixed(1)} % of branches covered (at least ${LEAST_BRANCHES} %)`);
  if (percent < LEAST_BRANCHES) failed += 1;
}
const skipped = unit.skipped + rest.skipped;
if (process.env.CI && skipped > 0) {
  console.error(`${skipped} tests were skipped: in CI every test runs.`);
  failed += 1;
}
if (unit.status !== 0 || rest.status !== 0) failed = Math.max(failed, 1);
if (skipped > 0) console.log(`${skipped} skipped`);
console.log(`${unit.passed + rest.passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
