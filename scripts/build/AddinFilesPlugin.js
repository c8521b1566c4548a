"use strict";

const { readFileSync } = require("node:fs");
const path = require("node:path");
const { Compilation, sources } = require("webpack");
const { manifestAt } = require("./manifest");
const { choiceFiles, functionFiles, functionsMetadata } = require("./metadata");
const { helpPages } = require("./help");
const { readManifest } = require("./readManifest");
const { version } = require("../../package.json");

/** Writes what is read beside the scripts: functions.json, the help pages and, for Excel, manifest.xml. */
class AddinFilesPlugin {
  /** @param {{ root: string, address: string, hasManifest: boolean }} options */
  constructor(options) {
    this.root = options.root;
    this.address = options.address;
    this.hasManifest = options.hasManifest;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const manifestFile = path.join(this.root, "manifest.xml");
    const termsFile = path.join(this.root, "docs", "contract-terms.md");
    compiler.hooks.thisCompilation.tap("AddinFilesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "AddinFilesPlugin", stage }, async () => {
        for (const file of [manifestFile, termsFile, ...functionFiles(this.root), ...choiceFiles(this.root)])
          compilation.fileDependencies.add(file);
        const metadata = await functionsMetadata(this.root, this.address);
        /** @type {Record<string, string>} */
        const files = { "functions.json": JSON.stringify(metadata, null, 2) };
        if (this.hasManifest) {
          await readManifest(manifestFile, version);
          files["manifest.xml"] = manifestAt(readFileSync(manifestFile, "utf8"), this.address);
        }
        const help = helpPages(metadata, readFileSync(termsFile, "utf8"));
        for (const [name, text] of Object.entries(help)) files[`help/${name}`] = text;
        for (const [name, text] of Object.entries(files))
          compilation.emitAsset(name, new sources.RawSource(text));
      });
    });
  }
}

module.exports = { AddinFilesPlugin };
