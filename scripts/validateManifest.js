"use strict";

const path = require("node:path");
const { validateManifest } = require("office-addin-manifest");

/**
 * Has Microsoft's service check the manifest, which is sent there. Whether the service can be reached says nothing of
 * the manifest: then the program ends well, with a sentence that nothing was checked.
 */
async function main() {
  const answer = await validateManifest(path.join(__dirname, "..", "manifest.xml")).catch(
    (/** @type {Error} */ { message }) => ({
      isValid: false,
      status: undefined,
      statusText: message,
      report: undefined,
    }),
  );
  if (answer.report === undefined) {
    const why =
      answer.status === undefined
        ? `could not be reached (${oneLine(answer.statusText)})`
        : `answered ${answer.status} without a report`;
    console.log(`The manifest was not checked: Microsoft's service ${why}.`);
    return;
  }
  const { errors = [], warnings = [] } = answer.report;
  for (const [kind, issues] of /** @type {const} */ ([
    ["Error", errors],
    ["Warning", warnings],
  ])) {
    for (const { title, content } of issues) console.log(`${kind}: ${title}: ${content}`);
  }
  console.log(answer.isValid ? "The manifest is valid." : "The manifest is not valid.");
  process.exitCode = answer.isValid ? 0 : 1;
}

/** @param {string | undefined} text */
const oneLine = (text) => (text ?? "").replace(/\s*\n\s*/g, " ").trim();

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
