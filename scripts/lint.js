"use strict";

const { mkdirSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const tseslint = require("typescript-eslint");
const office = require("./officeRules");
const { runQuietly } = require("./runQuietly");

const root = path.join(__dirname, "..");
const LINTED = /\.(?:js|tsx?)$/;
const PREFIX = "@typescript-eslint/";

/** Rules of the preset that oxlint does not have. */
const MISSING = new Set(["no-unsafe-class-instance-assignment"]);

/** What differs from the preset. */
const OWN = {
  // The host's own error class is not an Error in its types; worksheet functions must throw it.
  "only-throw-error": "off",
  "restrict-template-expressions": ["error", { allowNumber: true }],
  "no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
};

/** The rules of typescript-eslint's strict preset by oxlint's names, and ours. */
function rules() {
  /** @type {Record<string, unknown>} */
  const named = {};
  for (const { rules: some = {} } of tseslint.configs.strictTypeChecked) {
    for (const [rule, setting] of Object.entries(some)) {
      const name = rule.startsWith(PREFIX) ? rule.slice(PREFIX.length) : undefined;
      if (setting === "off" || (name !== undefined && MISSING.has(name))) continue;
      named[name === undefined ? rule : `typescript/${name}`] = setting;
    }
  }
  // Files take the name of what they export.
  named["import/no-default-export"] = "error";
  for (const [rule, setting] of Object.entries(OWN)) named[`typescript/${rule}`] = setting;
  return named;
}

/** Everything that is linted, by what it is. */
const settings = () => ({
  plugins: ["typescript", "import"],
  jsPlugins: [require.resolve("./officeRules")],
  categories: { correctness: "off" },
  ignorePatterns: ["dist/", "coverage/", ".cache/"],
  overrides: [
    { files: ["**/{src,test,bench}/**/*.{ts,tsx}"], rules: rules() },
    {
      files: ["**/src/**/*.{ts,tsx}"],
      rules: {
        "office-addins/no-office-initialize": "error",
        "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      },
    },
    {
      // Only here are there objects of Excel's model: elsewhere the rules take any property named like one for it.
      files: ["**/src/workbook/**/*.ts"],
      rules: Object.fromEntries(Object.keys(office.rules).map((rule) => [`office-addins/${rule}`, "error"])),
    },
    { files: ["**/*.js"], env: { node: true }, rules: { "no-undef": "error", "no-unused-vars": "error" } },
  ],
});

/**
 * Lints all files, or the given ones, by oxlint: it has the rules of TypeScript, those that ask for types too, and runs
 * those of Office.
 *
 * @param {readonly string[]} files paths from the project's root; none for all
 * @returns {Promise<boolean>} whether nothing was found
 */
async function lint(files) {
  const linted = files.length === 0 ? ["."] : files.filter((file) => LINTED.test(file));
  if (linted.length === 0) return true;
  const config = path.join(root, ".cache", "oxlint.json");
  mkdirSync(path.dirname(config), { recursive: true });
  writeFileSync(config, JSON.stringify(settings()));
  return runQuietly("lint", process.execPath, [
    path.join(path.dirname(require.resolve("oxlint/package.json")), "bin", "oxlint"),
    ...["--type-aware", "--deny-warnings", "--config", config, ...linted],
  ]);
}

module.exports = { lint };

if (require.main === module) {
  void lint(process.argv.slice(2)).then((isFine) => {
    process.exitCode = isFine ? 0 : 1;
  });
}
