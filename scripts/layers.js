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
  functions: ["pricing", "inventory"],
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
/**
 * Packages of which the core may use a part: a generator of chance from a seed is not chance, and better kept by others.
 *
 * @type {readonly string[]}
 */
const PACKAGES_OF_THE_CORE = ["pure-rand"];
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
  if (!(layer in MAY_IMPORT)) found.push(`${name}: “${layer}” is not a layer`);
  for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) {
    if (!fileName.startsWith(".")) {
      if (fileName.startsWith("@univerjs/") && !name.startsWith("workbench/grid/")) {
        found.push(`${name}: only workbench/grid may use Univer`);
      }
      if (layer === "pricing" && !PACKAGES_OF_THE_CORE.includes(fileName.split("/")[0] ?? ""))
        found.push(`${name}: the core imports the package ${fileName}`);
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
  if (["pricing", "inventory", "scenarios", "functions"].includes(layer) && IMPURE.test(text)) {
    found.push(`${name}: uses clock, chance, time zone or language, by which its answers would differ`);
  }
  return found;
}

/**
 * What each file imports of ours, types too: a type that needs another file's type back is a circle all the same.
 *
 * @param {readonly string[]} files
 * @param {(file: string) => string} textOf
 * @returns {Map<string, string[]>}
 */
function importsOf(files, textOf) {
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const imported = ts.preProcessFile(textOf(file), true, true).importedFiles.flatMap(({ fileName }) => {
        if (!fileName.startsWith(".")) return [];
        const target = path.resolve(path.dirname(file), fileName);
        const candidates = [`${target}.ts`, `${target}.tsx`, path.join(target, "index.ts")];
        return candidates.filter((candidate) => known.has(candidate)).slice(0, 1);
      });
      return [file, imported];
    }),
  );
}

/**
 * Modules that import each other in a circle, each circle once.
 *
 * @param {Map<string, string[]>} imports
 * @returns {string[][]}
 */
function circlesIn(imports) {
  /** @type {string[][]} */
  const circles = [];
  /** @type {Set<string>} */
  const done = new Set();
  /** @type {string[]} */
  const way = [];
  /** @param {string} file */
  const visit = (file) => {
    const met = way.indexOf(file);
    if (met >= 0) {
      circles.push([...way.slice(met), file]);
      return;
    }
    if (done.has(file)) return;
    way.push(file);
    for (const imported of imports.get(file) ?? []) visit(imported);
    way.pop();
    done.add(file);
  };
  for (const file of imports.keys()) visit(file);
  return circles;
}

/** @param {string} source the folder of the layers */
function layerViolations(source) {
  const files = sourceFiles(source);
  const missing = Object.keys(MAY_IMPORT)
    .filter((layer) => !files.some((file) => path.relative(source, file).split(path.sep)[0] === layer))
    .map((layer) => `“${layer}” is named as a layer, but there is no such folder`);
  const circles = circlesIn(importsOf(files, (file) => readFileSync(file, "utf8"))).map(
    (circle) => `a circle: ${circle.map((file) => path.relative(source, file)).join(" → ")}`,
  );
  const violations = files.flatMap((file) => violationsIn(source, file, readFileSync(file, "utf8")));
  return [...missing, ...violations, ...circles];
}

if (require.main === module) {
  const violations = layerViolations(path.join(__dirname, "..", "src"));
  for (const violation of violations) console.error(violation);
  if (violations.length > 0) process.exit(1);
}

module.exports = { circlesIn, importsOf, layerViolations, violationsIn };
