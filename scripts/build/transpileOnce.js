"use strict";

const typescript = require("typescript");

/** @type {Map<string, import("typescript").TranspileOutput>} */
const transpiled = new Map();

/**
 * The same text comes to the same, whichever bundle asks: most sources are in two to four of them.
 *
 * @param {string} text
 * @param {import("typescript").TranspileOptions} options
 */
function transpileModule(text, options) {
  const { fileName = "", compilerOptions = {} } = options;
  const key = JSON.stringify([fileName, compilerOptions.sourceMap, text]);
  const known = transpiled.get(key) ?? typescript.transpileModule(text, options);
  transpiled.set(key, known);
  return known;
}

/** TypeScript for ts-loader, which has each text transpiled once in a build of several bundles. */
module.exports = { ...typescript, transpileModule };
