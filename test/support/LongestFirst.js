"use strict";

const { default: Sequencer } = require("@jest/test-sequencer");

/** Projects by how long their files run, where no earlier run has measured them. */
const SLOW = ["workbench", "paneInChromium", "independent", "built"];

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
    const place = (/** @type {import("@jest/test-result").Test} */ { context }) => {
      const found = SLOW.indexOf(context.config.displayName?.name ?? "");
      return found === -1 ? SLOW.length : found;
    };
    return sorted.sort((first, second) => place(first) - place(second));
  }
};
