"use strict";

/**
 * Wrong changes, each of which the tests of its layer must catch: file under src, what it is, right text, wrong text.
 * The right text must stand in the file exactly once.
 *
 * @type {readonly (readonly [string, string, string, string])[]}
 */
const MUTATIONS = [...require("./planted/core"), ...require("./planted/shell")];

module.exports = { MUTATIONS };
