"use strict";

const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const ts = require("typescript");

/**
 * Which layers each layer may import, besides itself. The order is that of the data flow.
 *
 * @type {Record<string, readonly string[]>}
 */
const MAY_IMPORT = {
  pricing: [],
  inventory: ["pricing"],
  functions: ["pricing"],
  scenarios: ["pricing"],
  workbook: ["scenarios"],
  actions: ["workbook", "scenarios", "functions"],
  taskpane: ["pricing", "inventory", "scenarios", "workbook", "actions"],
  commands: ["actions"],
  workbench: ["pricing", "inventory", "functions", "scenarios", "workbook", "actions", "taskpane"],
};
/**
 * Deep imports that the rule allows: of the functions, actions see the journal and nothing else.
 *
 * @type {Record<string, string>}
 */
const DOORS = { "actions->functions": "functions/journal" };
/** Names that only one place may know. */
const RESERVED = [{ pattern: /\bExcel(\.\w|\[)/, only: "workbook", what: "the Excel object model" }];
/**
 * What makes an answer differ from machine to machine or from call to call: clock, chance, time zone, language.
 * A date made of its UTC parts is none of these, as it only counts calendar days; nor is a language that is named.
 */
const IMPURE = new RegExp(
  [
    /\bMath\.random\b|\bcrypto\.\w|\bperformance\.now\b/,
    /\bnew Date\b(?!\(Date\.UTC\()|\bDate\.(?!UTC\b)\w|\bDate\(\)/,
    /\.get(FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)\(/,
    /\.toLocale\w*\((?!")|\bIntl\.\w+\((?!")/,
  ]
    .map(({ source }) => source)
    .join("|"),
);

/** @param {string} folder @returns {string[]} */
function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(place);
    return /\.tsx?$/.test(entry.name) ? [place] : [];
  });
}

/**
 * What one file does against the layer rule, as sentences.
 *
 * @param {string} source the folder of the layers
 * @param {string} file
 * @param {string} text
 */
function violationsIn(source, file, text) {
  const name = path.relative(source, file).split(path.sep).join("/");
  const layer = name.split("/")[0] ?? "";
  const found = [];
  if (!(layer in MAY_IMPORT)) found.push(`${name}: “${layer}” is no layer`);
  for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) {
    if (!fileName.startsWith(".")) {
      if (fileName.startsWith("@univerjs/") && !name.startsWith("workbench/grid/")) {
        found.push(`${name}: only workbench/grid may use Univer`);
      }
      if (layer === "pricing") found.push(`${name}: the core imports the package ${fileName}`);
      continue;
    }
    const target = path
      .relative(source, path.resolve(path.dirname(file), fileName))
      .split(path.sep)
      .join("/");
    const targetLayer = target.split("/")[0] ?? "";
    if (targetLayer === layer) continue;
    const allowed = MAY_IMPORT[layer] ?? [];
    if (!allowed.includes(targetLayer)) {
      found.push(`${name}: ${layer} may not import ${targetLayer}`);
    } else if (target !== targetLayer && target !== DOORS[`${layer}->${targetLayer}`]) {
      found.push(`${name}: imports ${target} past the door ${targetLayer}/index.ts`);
    } else if (layer === "actions" && targetLayer === "functions" && target !== "functions/journal") {
      found.push(`${name}: actions may see the functions' journal only`);
    }
  }
  for (const { pattern, only, what } of RESERVED) {
    if (pattern.test(text) && !name.startsWith(`${only}/`))
      found.push(`${name}: only ${only} may use ${what}`);
  }
  if ((layer === "pricing" || layer === "functions") && IMPURE.test(text)) {
    found.push(`${name}: uses clock, chance, time zone or language, by which its answers would differ`);
  }
  return found;
}

/** @param {string} source the folder of the layers */
function layerViolations(source) {
  return sourceFiles(source).flatMap((file) => violationsIn(source, file, readFileSync(file, "utf8")));
}

if (require.main === module) {
  const violations = layerViolations(path.join(__dirname, "..", "src"));
  for (const violation of violations) console.error(violation);
  if (violations.length > 0) process.exit(1);
}

module.exports = { layerViolations, violationsIn };
