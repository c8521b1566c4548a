"use strict";

const { OfficeAddinManifest } = require("office-addin-manifest");
const { DEVELOPMENT_ADDRESS } = require("./address");

/**
 * What Microsoft's own reader finds in the manifest; throws where that is not the add-in that the package describes,
 * and says which element is wrong.
 *
 * @param {string} file
 * @param {string} packageVersion as package.json has it
 * @returns {Promise<import("office-addin-manifest").ManifestInfo>}
 */
async function readManifest(file, packageVersion) {
  const manifest = await OfficeAddinManifest.readManifestFile(file);
  /** @type {Record<string, [found: unknown, expected: string]>} */
  const expectations = {
    "the type of OfficeApp": [manifest.officeAppType, "TaskPaneApp"],
    Hosts: [manifest.hosts?.join(", "), "Workbook"],
    // Excel compares four parts, and reads functions.json again when one has risen.
    Version: [manifest.version, `${packageVersion}.0`],
    SourceLocation: [manifest.defaultSettings?.sourceLocation, `${DEVELOPMENT_ADDRESS}/taskpane.html`],
  };
  for (const [name, [found, expected]] of Object.entries(expectations)) {
    if (found !== expected) {
      throw new Error(
        `In ${file} ${name} is ${found === undefined ? "missing" : `“${found}”`}; give ${expected}.`,
      );
    }
  }
  return manifest;
}

module.exports = { readManifest };
