"use strict";

const officeAddins = require("eslint-plugin-office-addins");
const globals = require("globals");
const tseslint = require("typescript-eslint");

const BY_NAME = "Export by name: files take the name of what they export.";

// What asks for types is linted by oxlint: scripts/lint.js.
module.exports = tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/", ".cache/"] },
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}", "bench/**/*.ts"],
    // Its rules are named where the code takes leave of one.
    plugins: { "office-addins": officeAddins, "@typescript-eslint": tseslint.plugin },
    linterOptions: { reportUnusedDisableDirectives: false },
    languageOptions: { parser: tseslint.parser },
    rules: {
      "office-addins/no-office-initialize": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: BY_NAME },
        { selector: 'ExportSpecifier[exported.name="default"]', message: BY_NAME },
      ],
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
    files: ["src/**/*.{ts,tsx}"],
    rules: { "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ["**/*.js"],
    languageOptions: { sourceType: "commonjs", globals: globals.node },
    rules: { "no-undef": "error", "no-unused-vars": "error" },
  },
);
