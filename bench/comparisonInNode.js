"use strict";

const { readFileSync } = require("node:fs");
const path = require("node:path");
const { FUNCTION_SCRIPTS } = require("../scripts/build/functionScripts");

/**
 * Calls the built QUOTECOSTS in a Node that holds nothing else, with the two tables of a JSON file, and prints as JSON
 * what it took: the memory of the whole process, Node itself and the tables included.
 */
const [file = ""] = process.argv.slice(2);
/** @type {Map<string, (...values: unknown[]) => unknown[][]>} */
const associated = new Map();
Object.assign(globalThis, {
  CustomFunctions: {
    Error,
    ErrorCode: {},
    associate: (/** @type {string} */ id, /** @type {(...values: unknown[]) => unknown[][]} */ body) =>
      associated.set(id, body),
  },
});
for (const script of FUNCTION_SCRIPTS) require(path.join(__dirname, "..", "dist", `${script}.js`));

const peak = () => process.resourceUsage().maxRSS / 1024;
const [quotes, scenarios] = JSON.parse(readFileSync(file, "utf8"));
const before = peak();
const start = process.hrtime.bigint();
const costs = associated.get("QUOTECOSTS")?.(quotes, scenarios, "total", 0, false, undefined) ?? [];
const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
const heap = process.memoryUsage().heapTotal / 2 ** 20;
console.log(JSON.stringify({ milliseconds, before, peak: peak(), heap, rows: costs.length }));
