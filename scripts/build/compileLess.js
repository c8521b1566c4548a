"use strict";

const { setFlagsFromString } = require("node:v8");

// Who requires this is a process that runs most of its code for a moment, as a build does. Left to itself V8 makes the
// half of that code fast for long, beside the work and of no use to it: a fifth of a build's processor time. So code
// has to have run six times as long for that. Jest's workers gain nothing by it: they live too long.
setFlagsFromString("--interrupt-budget=400000");
