"use strict";

const officeAddins = require("eslint-plugin-office-addins");
const globals = require("globals");
const tseslint = require("typescript-eslint");

// What asks for types is linted by oxlint: scripts/lint.js.
module.exports = tseslint.config(
  // What holds for tests and benches too, oxlint says alone.
  { ignores: ["dist/", "coverage/", "node_modules/", ".cache/", "test/**/*.{ts,tsx}", "bench/**/*.ts"] },
  {
    files: ["src/**/*.{ts,tsx}"],
    // Its rules are named where the code takes leave of one.
    plugins: { "office-addins": officeAddins, "@typescript-eslint": tseslint.plugin },
    linterOptions: { reportUnusedDisableDirectives: false },
    languageOptions: { parser: tseslint.parser },
    rules: {
      "office-addins/no-office-initialize": "error",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Only here are there objects of Excel's model: elsewhere the rules take any property named like one for it.
    files: ["src/workbook/**/*.ts"],
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    files: ["**/*.js"],
    languageOptions: { sourceType: "commonjs", globals: globals.node },
    rules: { "no-undef": "error", "no-unused-vars": "error" },
  },
);
