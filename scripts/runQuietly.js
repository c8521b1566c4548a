"use strict";

const { spawn } = require("node:child_process");
const path = require("node:path");

/**
 * Runs a program and says whether it went well; its own words are shown where it did not, when it has ended, so that
 * none stands amid another's.
 *
 * @param {string} name what it is called in what is said
 * @param {string} program
 * @param {readonly string[]} words
 * @returns {Promise<boolean>} whether it went well
 */
function runQuietly(name, program, words) {
  return new Promise((resolve) => {
    const running = spawn(program, words, {
      cwd: path.join(__dirname, ".."),
      // On Windows npm is a script of the shell.
      shell: program === "npm" && process.platform === "win32",
      stdio: ["ignore", "pipe", "pipe"],
    });
    /** @type {Buffer[]} */
    const said = [];
    running.stdout.on("data", (/** @type {Buffer} */ chunk) => said.push(chunk));
    running.stderr.on("data", (/** @type {Buffer} */ chunk) => said.push(chunk));
    running.on("error", (problem) => said.push(Buffer.from(`${problem.message}\n`)));
    running.on("close", (code) => {
      console.log(`${name}: ${code === 0 ? "well" : "failed"}`);
      if (code !== 0) process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

/**
 * Runs one of the package's scripts.
 *
 * @param {string} name
 */
const runScript = (name) => runQuietly(name, "npm", ["run", "--silent", name]);

module.exports = { runQuietly, runScript };
