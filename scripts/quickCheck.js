"use strict";

const { spawnSync } = require("node:child_process");
const path = require("node:path");
const { changedFiles, changedSince } = require("./changedFiles");
const { lint } = require("./lint");
const { nearTests } = require("./nearTests");
const { runQuietly, runScript } = require("./runQuietly");

const root = path.join(__dirname, "..");
const JEST = require.resolve("jest/bin/jest");
const PROJECTS = ["--selectProjects", "unit", "pane"];

/**
 * Tests without a browser that reach something changed since the commit.
 *
 * @param {string} since
 * @returns {string[]} paths below the root
 */
function reachingTests(since) {
  const words = [JEST, ...PROJECTS, "--changedSince", since, "--listTests", "--json", "--passWithNoTests"];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`The tests could not be listed: ${stderr}`);
  return JSON.parse(stdout || "[]").map((/** @type {string} */ file) =>
    path.relative(root, file).split(path.sep).join("/"),
  );
}

/** Types of everything, lint of the changed files, and the nearest tests without a browser that reach one of them. */
async function main() {
  const since = changedSince(root);
  const changed = changedFiles(root, since);
  const linted = changed.filter((file) => /\.(js|ts|tsx)$/.test(file));
  const reaching = reachingTests(since);
  const near = nearTests(changed, reaching);
  if (near.length < reaching.length) {
    const left = reaching.length - near.length;
    console.log(
      `tests: ${near.length} files near the change; ${left} more that reach it are left to npm test`,
    );
  }
  const results = await Promise.all([
    near.length === 0 ||
      runQuietly("tests", process.execPath, [
        JEST,
        ...PROJECTS,
        ...["--maxWorkers=2", "--silent", "--runTestsByPath", ...near],
      ]),
    runScript("types").then(async (well) => (linted.length === 0 || (await lint(linted))) && well),
  ]);
  process.exitCode = results.every(Boolean) ? 0 : 1;
}

void main();
