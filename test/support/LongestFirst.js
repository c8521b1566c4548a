"use strict";

const { default: Sequencer } = require("@jest/test-sequencer");

/**
 * About how long a file of a project runs where no earlier run has measured it, in seconds, and whether in a browser.
 *
 * @type {Record<string, { seconds: number, waits: boolean }>}
 */
const KINDS = {
  workbench: { seconds: 20, waits: true },
  paneInChromium: { seconds: 30, waits: true },
  built: { seconds: 3, waits: true },
  independent: { seconds: 12, waits: false },
  pane: { seconds: 2, waits: false },
};
const OTHER = { seconds: 1, waits: false };

/** @typedef {import("@jest/test-result").Test} Test */
/** @typedef {{ test: Test, seconds: number, waits: boolean }} Expected */

/**
 * Starts the files that run longest first, so that no worker is left alone with one at the end, and those that wait for
 * a browser beside those that calculate, so that the processors have work from the first minute to the last. What was
 * measured in an earlier run counts; on a fresh clone the kinds of tests do, which files' sizes say nothing of.
 */
module.exports = class LongestFirst extends Sequencer {
  /**
   * @override
   * @param {Test[]} tests
   */
  async sort(tests) {
    const expected = (await super.sort(tests)).map((test) => {
      const kind = KINDS[test.context.config.displayName?.name ?? ""] ?? OTHER;
      return { ...kind, test, seconds: test.duration === undefined ? kind.seconds : test.duration / 1000 };
    });
    const inTurn = [true, false].flatMap((waits) => placed(expected.filter((each) => each.waits === waits)));
    return inTurn.sort((first, second) => first.place - second.place).map(({ test }) => test);
  }
};

/**
 * The longest first, each with the share of the whole time of all that has gone when it begins.
 *
 * @param {Expected[]} all
 */
function placed(all) {
  const whole = all.reduce((sum, { seconds }) => sum + seconds, 0);
  let gone = 0;
  return all
    .sort((first, second) => second.seconds - first.seconds)
    .map(({ test, seconds }) => {
      const place = gone / whole;
      gone += seconds;
      return { test, place };
    });
}
