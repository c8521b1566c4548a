"use strict";

const { join } = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");
const randomTables = require("../../scripts/randomTables");

/**
 * Kinds of tests by when their files start, where no earlier run has measured them. What only computes comes first: it
 * is faster in a worker that has run no other file.
 */
const KINDS = ["random tables", "independent", "workbench", "paneInChromium", "built"];

const isOfRandomTables = (/** @type {string} */ path) =>
  randomTables.some((name) => path.endsWith(join("test", `${name}.test.ts`)));

/**
 * Starts the files that run longest first, so that no worker is left alone with one at the end. What was measured in
 * an earlier run counts; on a fresh clone the kinds of tests do, which files' sizes say nothing of.
 */
module.exports = class LongestFirst extends Sequencer {
  /**
   * @override
   * @param {import("@jest/test-result").Test[]} tests
   */
  async sort(tests) {
    const sorted = await super.sort(tests);
    if (tests.some(({ duration }) => duration !== undefined)) return sorted;
    const place = (/** @type {import("@jest/test-result").Test} */ { path, context }) => {
      const kind = isOfRandomTables(path) ? "random tables" : context.config.displayName?.name;
      const found = KINDS.indexOf(kind ?? "");
      return found === -1 ? KINDS.length : found;
    };
    return sorted.sort((first, second) => place(first) - place(second));
  }
};
