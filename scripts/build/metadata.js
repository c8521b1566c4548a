"use strict";

const { existsSync, readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { parseTree } = require("custom-functions-metadata");
const { DEVELOPMENT_ADDRESS } = require("./address");

/**
 * What functions.json holds, as far as the build reads it.
 *
 * @typedef {{ name: string, description?: string, optional?: boolean, customEnumId?: string }} DescribedParameter
 * @typedef {{
 *   id: string, name: string, description?: string, helpUrl?: string, parameters: DescribedParameter[],
 *   options?: Record<string, boolean>, result: Record<string, string>,
 * }} DescribedFunction
 * @typedef {{ name: string, stringValue?: string, numberValue?: number, tooltip?: string }} Choice
 * @typedef {{ functions: DescribedFunction[], enums?: { id: string, values: Choice[] }[] }} Metadata
 */

/**
 * The files that hold worksheet functions: those named after one, in capitals.
 *
 * @param {string} root the project's folder
 */
function functionFiles(root) {
  const folder = path.join(root, "src", "functions");
  return readdirSync(folder)
    .filter((name) => /^[A-Z][A-Z0-9]*\.ts$/.test(name))
    .sort()
    .map((name) => path.join(folder, name));
}

/**
 * The files that hold lists of choices that several functions offer.
 *
 * @param {string} root the project's folder
 */
function choiceFiles(root) {
  const folder = path.join(root, "src", "functions", "choices");
  return existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((name) => path.join(folder, name))
    : [];
}

const textOf = (/** @type {string} */ file) => readFileSync(file, "utf8");

/**
 * What Excel reads about the functions (functions.json): read from their doc comments, completed with what the
 * generator leaves out, and refused when a reader would miss something.
 *
 * @param {string} root the project's folder
 * @param {string} address where the help pages are served
 * @returns {Promise<Metadata>}
 */
async function functionsMetadata(root, address) {
  // The generator knows only the choices that stand in a function's own file.
  const choices = choiceFiles(root).map(textOf);
  const parsed = functionFiles(root).map((file) => parseTree([textOf(file), ...choices].join("\n"), file));
  const errors = parsed.flatMap(({ extras }) => extras.flatMap((extra) => extra.errors));
  if (errors.length > 0)
    throw new Error(`The doc comments of the functions have faults:\n${errors.join("\n")}`);
  /** @type {Metadata} */
  const metadata = JSON.parse(
    JSON.stringify({
      allowCustomDataForDataTypeAny: true,
      functions: parsed.flatMap(({ functions }) => functions),
      enums: parsed.flatMap(({ enums }) => enums),
    }),
  );
  for (const described of metadata.functions) {
    // Without this flag a single error cell in a range keeps Excel from calling the function at all; the generator
    // has no tag for it.
    described.options = { ...described.options, allowErrorForDataTypeAny: true };
    described.result = { type: "any", ...described.result };
  }
  // Each file says what its own choices are; Excel needs each list once.
  const { enums = [] } = metadata;
  metadata.enums = enums.filter(({ id }, index) => enums.findIndex((each) => each.id === id) === index);
  const ids = metadata.functions.map((described) => described.id);
  const faults = metadata.functions.flatMap(faultsOf);
  // The generator takes each file alone and does not notice two functions of one name.
  faults.push(
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: there are two of this name`),
  );
  if (faults.length > 0) throw new Error(`The functions are not fully described:\n${faults.join("\n")}`);
  // The doc comments point to where the pages are in development; Excel gets the address where they are served.
  for (const described of metadata.functions) described.helpUrl = `${address}/help/${described.id}.html`;
  return metadata;
}

/** @param {DescribedFunction} described */
function faultsOf(described) {
  const faults = [];
  if (!described.description) faults.push(`${described.id}: the description is missing`);
  const page = `${DEVELOPMENT_ADDRESS}/help/${described.id}.html`;
  if (described.helpUrl !== page) faults.push(`${described.id}: @helpurl must be ${page}`);
  if (described.name !== described.id) faults.push(`${described.id}: name and id differ`);
  for (const parameter of described.parameters) {
    if (!parameter.description) faults.push(`${described.id}: ${parameter.name} has no description`);
  }
  return faults;
}

module.exports = { functionsMetadata, functionFiles, choiceFiles };
