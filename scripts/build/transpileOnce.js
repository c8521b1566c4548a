"use strict";

const { transformSync } = require("@swc/core");
const typescript = require("typescript");
const { swcOptions } = require("../swcOptions");

/** @type {Map<string, import("typescript").TranspileOutput>} */
const transpiled = new Map();

/**
 * Takes the types off a text, by swc: TypeScript's own way to do it takes ten times as long. The same text comes to the
 * same, whichever bundle asks: most sources are in two to four of them.
 *
 * @param {string} text
 * @param {import("typescript").TranspileOptions} options
 */
function transpileModule(text, options) {
  const { fileName = "", compilerOptions = {} } = options;
  const key = JSON.stringify([fileName, compilerOptions.sourceMap, text]);
  const known = transpiled.get(key) ?? transpile(text, fileName, compilerOptions.sourceMap === true);
  transpiled.set(key, known);
  return known;
}

/**
 * @param {string} text
 * @param {string} filename
 * @param {boolean} sourceMaps
 * @returns {import("typescript").TranspileOutput}
 */
function transpile(text, filename, sourceMaps) {
  const { transform, ...options } = swcOptions({ tsx: filename.endsWith(".tsx") });
  const { code, map } = transformSync(text, {
    filename,
    sourceMaps,
    configFile: false,
    swcrc: false,
    jsc: { ...options, transform: { ...transform, verbatimModuleSyntax: true } },
  });
  return map === undefined ? { outputText: code } : { outputText: code, sourceMapText: map };
}

/** TypeScript for ts-loader, which has each text transpiled once in a build of several bundles. */
module.exports = { ...typescript, transpileModule };
