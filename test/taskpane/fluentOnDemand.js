"use strict";

const { readFileSync } = require("node:fs");

/**
 * Fluent's package of packages, of which a test loads those that it shows: its own index loads all of them, twice as
 * much as the pane and its tests together, for each file of tests anew.
 */
const index = require.resolve("../../node_modules/@fluentui/react-components/lib-commonjs/index.cjs");
const text = readFileSync(index, "utf8");
/** @type {ReadonlyMap<string, string>} */
const packages = new Map(
  [...text.matchAll(/^const (\w+) = require\("(.+)"\);$/gm)].map(([, name = "", from = ""]) => [name, from]),
);
for (const [, name = "", within = "", as = ""] of text.matchAll(
  /get (\w+) \(\) \{\s*return (\w+)\.(\w+);\s*\}/g,
)) {
  const from = packages.get(within);
  if (from === undefined) throw new Error(`${name} of Fluent comes from nowhere.`);
  Object.defineProperty(exports, name, { enumerable: true, get: () => require(from)[as] });
}
