"use strict";

const { readFileSync } = require("node:fs");
const path = require("node:path");
const { Compilation, sources } = require("webpack");
const { manifestAt } = require("./manifest");
const { functionFiles, functionsMetadata } = require("./metadata");
const { helpPages } = require("./help");

/** Writes what Excel reads beside the scripts: functions.json, manifest.xml and the help pages. */
class AddinFilesPlugin {
  /** @param {{ root: string, address: string }} options */
  constructor(options) {
    this.root = options.root;
    this.address = options.address;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const manifestFile = path.join(this.root, "manifest.xml");
    compiler.hooks.thisCompilation.tap("AddinFilesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "AddinFilesPlugin", stage }, async () => {
        for (const file of [manifestFile, ...functionFiles(this.root)])
          compilation.fileDependencies.add(file);
        const metadata = await functionsMetadata(this.root, this.address);
        const manifest = manifestAt(readFileSync(manifestFile, "utf8"), this.address);
        /** @type {Record<string, string>} */
        const files = { "functions.json": JSON.stringify(metadata, null, 2), "manifest.xml": manifest };
        for (const [name, text] of Object.entries(helpPages(metadata))) files[`help/${name}`] = text;
        for (const [name, text] of Object.entries(files))
          compilation.emitAsset(name, new sources.RawSource(text));
      });
    });
  }
}

module.exports = { AddinFilesPlugin };
