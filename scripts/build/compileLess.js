"use strict";

const { setFlagsFromString } = require("node:v8");

// A build runs most of its code for a moment. Left to itself V8 makes much of that code fast for long, beside the work
// and of no use to it: a fifth of a build's processor time. So code has to have run six times as long for that. Jest's
// workers gain nothing by it: they live too long. Only in Node 20, where it was measured: a V8 that does not know the
// flag complains with every build, and later ones do not.
if (process.versions.v8.startsWith("11.3.")) setFlagsFromString("--interrupt-budget=400000");
