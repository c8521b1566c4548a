"use strict";

/**
 * The scripts of the worksheet functions, in the order in which every page loads them: each uses the modules
 * of those before. Each is an entry in src/functions/scripts.
 */
const FUNCTION_SCRIPTS = ["functions", "functions-quotes", "functions-analysis", "functions-lists"];

module.exports = { FUNCTION_SCRIPTS };
