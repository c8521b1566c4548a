"use strict";

const officeAddins = require("eslint-plugin-office-addins");
const globals = require("globals");
const tseslint = require("typescript-eslint");

const BY_NAME = "Export by name: files take the name of what they export.";

module.exports = tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/", ".cache/"] },
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}", "bench/**/*.ts"],
    extends: [...tseslint.configs.strictTypeChecked],
    plugins: { "office-addins": officeAddins },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      "office-addins/no-office-initialize": "error",
      // The host's own error class is no Error in its types; worksheet functions must throw it.
      "@typescript-eslint/only-throw-error": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
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
