"use strict";

const randomTables = require("./randomTables");

/** As many files of tests as take some half a minute on two processors. */
const MOST = 60;

/**
 * The tests to run at once for a change: all that reach it, or, where these are more than a short wait allows, those of
 * the changed layers themselves. A change of prices is looked at through the functions, too; where the layers have none, as
 * of what only supports tests, all are.
 *
 * @param {readonly string[]} changed paths below the root
 * @param {readonly string[]} tests the files of tests that reach one of them, as paths below the root
 * @returns {readonly string[]}
 */
function nearTests(changed, tests) {
  if (tests.length <= MOST) return tests;
  const layers = new Set(changed.map((file) => file.match(/^(?:src|test)\/([^/]+)\//)?.[1]));
  if (layers.has("pricing")) layers.add("functions");
  const random = new Set(randomTables.map((name) => `test/${name}.test.ts`));
  const near = tests.filter(
    (test) => changed.includes(test) || (layers.has(test.split("/")[1]) && !random.has(test)),
  );
  return near.length > 0 ? near : tests;
}

module.exports = { MOST, nearTests };
