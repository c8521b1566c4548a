"use strict";

/**
 * Tests that hold prices and what-if to plain loops on a thousand random tables, below test/: half a minute for what
 * chance finds.
 */
module.exports = [
  "functions/analysis/search",
  "functions/analysis/sensitivity",
  "functions/analysis/simulate",
  "pricing/bridge",
  "pricing/projection",
];
