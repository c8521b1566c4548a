"use strict";

const { DEVELOPMENT_ADDRESS } = require("./address");

/**
 * The manifest with the address under which the add-in is served in place of the one of development.
 *
 * @param {string} manifest
 * @param {string} address
 */
function manifestAt(manifest, address) {
  const written = address.replaceAll("&", "&amp;");
  // A function, because in a replacing text $& and the like would have a meaning of their own.
  return manifest.replaceAll(DEVELOPMENT_ADDRESS, () => written);
}

module.exports = { manifestAt };
