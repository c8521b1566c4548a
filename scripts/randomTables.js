"use strict";

/** Tests that hold what-if to plain loops on a thousand random tables, below test/: half a minute for what chance finds. */
module.exports = ["search", "sensitivity", "simulate"].map((name) => `functions/analysis/${name}`);
