"use strict";

const { readdirSync, readFileSync, statSync } = require("node:fs");
const path = require("node:path");
const { addinAddress } = require("./build/address");

/** @param {string} place a file or folder @returns {number} when it, or the newest file in it, was written */
function newest(place) {
  const stats = statSync(place, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}

/**
 * Whether the built files are there, younger than everything they are made from, and made for the wished address.
 *
 * @param {string} root
 * @param {string} address as {@link addinAddress} gives it
 */
function isBuilt(root, address = addinAddress(process.env.ADDIN_URL)) {
  const results = [
    "functions.js",
    "functions.json",
    "commands.js",
    "manifest.xml",
    "taskpane.html",
    "workbench/workbench.js",
  ].map((name) => statSync(path.join(root, "dist", name), { throwIfNoEntry: false })?.mtimeMs ?? 0);
  const sources = [
    "src",
    "assets",
    "scripts/build",
    "manifest.xml",
    "webpack.config.js",
    "package-lock.json",
  ];
  if (Math.min(...results) <= Math.max(...sources.map((name) => newest(path.join(root, name))))) return false;
  const manifest = readFileSync(path.join(root, "dist", "manifest.xml"), "utf8");
  return manifest.includes(`"${address.replaceAll("&", "&amp;")}/taskpane.html"`);
}

module.exports = { isBuilt };
