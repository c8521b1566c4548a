"use strict";

const { spawnSync } = require("node:child_process");
const { readdirSync } = require("node:fs");
const path = require("node:path");
const { isBuilt } = require("./isBuilt");

const root = path.join(__dirname, "..");
const folder = path.join(root, "bench");

/**
 * Runs bench/*.bench.ts one after the other, each in a Node of its own, so that no bench warms or burdens the next.
 * A bench is a program that prints its figures. `npm run bench -- functions` runs those with "functions" in the name.
 */
function main() {
  const wanted = process.argv.slice(2);
  const benches = readdirSync(folder)
    .filter((name) => name.endsWith(".bench.ts") && wanted.every((word) => name.includes(word)))
    .sort();
  if (benches.length === 0)
    throw new Error(`There is no bench in bench/ named ${wanted.join(" ") || "*.bench.ts"}.`);
  // Sizes and start times are those of the built files.
  if (!isBuilt(root))
    runNode([require.resolve("webpack/bin/webpack.js"), "--mode", "production"], "The build");
  for (const bench of benches) {
    console.log(`\n${path.basename(bench, ".bench.ts")}`);
    runNode(
      ["--expose-gc", "-r", path.join(__dirname, "typescriptInNode.js"), path.join(folder, bench)],
      bench,
    );
  }
}

/**
 * @param {string[]} words
 * @param {string} what
 */
function runNode(words, what) {
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error(`${what} failed.`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
