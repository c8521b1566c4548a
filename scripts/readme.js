"use strict";

const { execFileSync } = require("node:child_process");
const { readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { DEVELOPMENT_ADDRESS } = require("./build/address");
const { functionsMetadata } = require("./build/metadata");
const { signature } = require("./build/signature");

/** Between these two lines of README.md stands the table of functions, written by `npm run readme`. */
const START = "<!-- functions, written by npm run readme -->";
const END = "<!-- end of functions -->";

/**
 * The table of functions as a reader of the README sees it: each function with its arguments, and the first sentence
 * of its description in functions.json.
 *
 * @param {import("./build/metadata").Metadata} metadata
 */
function functionTable({ functions }) {
  const cell = (/** @type {string} */ text) => text.replaceAll("|", "\\|");
  const rows = functions.map((described) => {
    const [sentence = ""] = (described.description ?? "").split(/(?<=\.)\s/);
    return `| \`${cell(signature(described))}\` | ${cell(sentence)} |`;
  });
  return ["| function | what it answers |", "| --- | --- |", ...rows].join("\n");
}

/**
 * The README's text before the table, the table, and the text after it.
 *
 * @param {string} readme
 * @returns {[before: string, table: string, after: string]}
 */
function partsOf(readme) {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`README.md needs the lines “${START}” and “${END}”.`);
  const first = start + START.length;
  return [readme.slice(0, first), readme.slice(first, end).trim(), readme.slice(end)];
}

async function main() {
  const root = path.join(__dirname, "..");
  const file = path.join(root, "README.md");
  const metadata = await functionsMetadata(root, DEVELOPMENT_ADDRESS);
  const [before, , after] = partsOf(readFileSync(file, "utf8"));
  const text = `${before}\n\n${functionTable(metadata)}\n\n${after}`;
  writeFileSync(file, text);
  const formatter = path.join(path.dirname(require.resolve("oxfmt/package.json")), "bin", "oxfmt");
  execFileSync(process.execPath, [formatter, file], { cwd: root });
}

if (require.main === module) {
  main().catch((/** @type {unknown} */ error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}

module.exports = { functionTable, partsOf };
