"use strict";

/**
 * What swc is told of our sources wherever it takes the types off: in the builds, in tests and in what Node runs.
 *
 * @param {{ tsx: boolean }} syntax
 */
const swcOptions = ({ tsx }) => ({
  parser: /** @type {const} */ ({ syntax: "typescript", tsx }),
  transform: { react: /** @type {const} */ ({ runtime: "automatic" }) },
  target: /** @type {const} */ ("es2022"),
});

module.exports = { swcOptions };
