"use strict";

const { setFlagsFromString } = require("node:v8");

// Who requires this is a process that runs most of its code for a moment, as tests and builds do. Left to itself V8
// makes the half of that code fast for long, beside the work and of no use to it: a sixth of the processor time. So
// code has to have run six times as long for that.
setFlagsFromString("--interrupt-budget=400000");
