"use strict";

const { readdirSync, readFileSync, statSync } = require("node:fs");
const path = require("node:path");
const { addinAddress } = require("./build/address");
const { FUNCTION_SCRIPTS } = require("./build/functionScripts");

/** @param {string} place a file or folder @returns {number} when it, or the newest file in it, was written */
function newest(place) {
  const stats = statSync(place, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}

/**
 * What is to be built: everything, or only what the workbench loads.
 *
 * @typedef {"all" | "workbench"} Wanted
 */

const FOR_WORKBENCH = [
  ...FUNCTION_SCRIPTS.map((script) => `${script}.js`),
  ...["functions.json", "help/index.html", "workbench/workbench.js"],
];
const FOR_EXCEL = ["commands.js", "manifest.xml", "taskpane.html"];

/**
 * Whether the built files are there, younger than everything they are made from, and made for the wished address.
 *
 * @param {string} root
 * @param {Wanted} [wanted]
 * @param {string} [address] as {@link addinAddress} gives it; the workbench has none
 */
function isBuilt(root, wanted = "all", address = addinAddress(process.env.ADDIN_URL)) {
  const results = [...FOR_WORKBENCH, ...(wanted === "all" ? FOR_EXCEL : [])].map(
    (name) => statSync(path.join(root, "dist", name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  );
  const sources = [
    "src",
    "assets",
    "docs/contract-terms.md",
    "scripts/build",
    "manifest.xml",
    "webpack.config.js",
    "package-lock.json",
  ];
  if (Math.min(...results) <= Math.max(...sources.map((name) => newest(path.join(root, name))))) return false;
  if (wanted === "workbench") return true;
  const manifest = readFileSync(path.join(root, "dist", "manifest.xml"), "utf8");
  return manifest.includes(`"${address.replaceAll("&", "&amp;")}/taskpane.html"`);
}

module.exports = { isBuilt };
