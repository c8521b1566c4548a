"use strict";

const path = require("node:path");
const { changedFiles, changedSince } = require("./changedFiles");
const { lint } = require("./lint");
const { runQuietly, runScript } = require("./runQuietly");

const root = path.join(__dirname, "..");

/** Types of everything, lint of the changed files, and those tests without a browser that reach a changed file. */
async function main() {
  const since = changedSince(root);
  const linted = changedFiles(root, since).filter((file) => /\.(js|ts|tsx)$/.test(file));
  const tests = runQuietly("tests", process.execPath, [
    require.resolve("jest/bin/jest"),
    ...["--selectProjects", "unit", "pane", "--changedSince", since],
    ...["--maxWorkers=2", "--silent", "--passWithNoTests"],
  ]);
  const results = await Promise.all([
    tests,
    runScript("types").then(async (well) => (linted.length === 0 || (await lint(linted))) && well),
  ]);
  process.exitCode = results.every(Boolean) ? 0 : 1;
}

void main();
