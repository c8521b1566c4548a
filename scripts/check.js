"use strict";

const { spawn } = require("node:child_process");
const path = require("node:path");

const root = path.join(__dirname, "..");
/** What is checked side by side: each list from first to last, the longest check in one of its own. */
const LISTS = [["lint"], ["format:check", "layers", "types", "build"]];

/**
 * Runs one of the package's scripts; its words are shown when it has ended, so that none stands amid another's.
 *
 * @param {string} name
 * @returns {Promise<boolean>} whether it went well
 */
function run(name) {
  return new Promise((resolve) => {
    const running = spawn("npm", ["run", "--silent", name], {
      cwd: root,
      shell: process.platform === "win32",
      stdio: ["ignore", "pipe", "pipe"],
    });
    /** @type {Buffer[]} */
    const words = [];
    running.stdout.on("data", (/** @type {Buffer} */ chunk) => words.push(chunk));
    running.stderr.on("data", (/** @type {Buffer} */ chunk) => words.push(chunk));
    running.on("error", (problem) => words.push(Buffer.from(`${problem.message}\n`)));
    running.on("close", (code) => {
      console.log(`${name}: ${code === 0 ? "well" : "failed"}`);
      if (code !== 0) process.stdout.write(Buffer.concat(words));
      resolve(code === 0);
    });
  });
}

/**
 * Stops at the first that fails.
 *
 * @param {readonly string[]} names
 */
async function runInTurn(names) {
  for (const name of names) if (!(await run(name))) return false;
  return true;
}

// Everything that tests of the running product come after.
Promise.all(LISTS.map(runInTurn)).then((results) => process.exit(results.every(Boolean) ? 0 : 1));
