"use strict";

const { spawnSync } = require("node:child_process");
const { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { MUTATIONS } = require("./plantedMistakes");

const root = path.join(__dirname, "..");

/** @param {string} folder a new one, with all that the unit tests need */
function copyInto(folder) {
  for (const name of ["src", "test", "docs", "scripts", "jest.config.js", "package.json", "tsconfig.json"]) {
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  }
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"), "junction");
}

/**
 * The tests that must notice a change, by the layer's folder: none needs a build or a browser.
 *
 * @type {Record<string, readonly string[]>}
 */
const TESTS = {
  pricing: ["test/pricing", "test/functions"],
  inventory: ["test/inventory"],
  functions: ["test/functions", "test/actions/explainSelection"],
  scenarios: ["test/scenarios/draft", "test/scenarios/comparison/whatIfSheet"],
  actions: ["test/actions/explainSelection", "test/actions/insertComparison"],
  workbook: ["test/workbook/halfWay", "test/workbook/tables", "test/workbook/portContract"],
  taskpane: ["test/taskpane/wizard/reduceWizard", "test/taskpane/ExplainPanel", "test/taskpane/numbers"],
};

/** @param {string} name a file under src @returns {readonly string[]} */
function testsOf(name) {
  return TESTS[name.split("/")[0] ?? ""] ?? [];
}

/** @param {string} copy @param {readonly string[]} tests @returns {boolean} whether they pass in the copy */
function passes(copy, tests) {
  const jest = path.join(root, "node_modules", "jest", "bin", "jest.js");
  const words = ["--selectProjects", "unit", "pane", "--bail", "--silent", "--", ...tests];
  return spawnSync(process.execPath, [jest, ...words], { cwd: copy, stdio: "ignore" }).status === 0;
}

/**
 * Plants each wrong change in a copy, one at a time.
 *
 * @param {string} copy
 * @param {typeof MUTATIONS} chosen
 * @returns {number} how many no test noticed
 */
function survivorsIn(copy, chosen) {
  const tests = [...new Set(chosen.flatMap(([name]) => testsOf(name)))];
  if (!passes(copy, tests)) throw new Error("The tests fail before anything is changed.");
  let survivors = 0;
  for (const [name, what, right, wrong] of chosen) {
    const file = path.join(copy, "src", name);
    const text = readFileSync(file, "utf8");
    if (text.split(right).length !== 2) throw new Error(`${name} no longer holds “${right}” exactly once.`);
    writeFileSync(
      file,
      text.replace(right, () => wrong),
    );
    const survived = passes(copy, testsOf(name));
    writeFileSync(file, text);
    if (survived) survivors += 1;
    console.log(`${survived ? "SURVIVED" : "caught  "}  ${name}: ${what}`);
  }
  return survivors;
}

function main() {
  const copy = mkdtempSync(path.join(os.tmpdir(), "mutations-"));
  try {
    copyInto(copy);
    // A word on the command line chooses among them: `npm run mutations -- discount`.
    const word = process.argv[2] ?? "";
    const chosen = MUTATIONS.filter(([name, what]) => `${name}: ${what}`.includes(word));
    const survivors = survivorsIn(copy, chosen);
    console.log(`${chosen.length - survivors} of ${chosen.length} caught`);
    process.exitCode = survivors > 0 ? 1 : 0;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

main();
