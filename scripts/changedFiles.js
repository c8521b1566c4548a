"use strict";

const { execFileSync } = require("node:child_process");

/**
 * @param {string} root
 * @param {string[]} words
 */
const git = (root, ...words) =>
  execFileSync("git", words, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();

/**
 * Since when work is changed work: where it left the branch that it will go to, or the last commit where nothing was
 * committed since.
 *
 * @param {string} root
 */
function changedSince(root) {
  for (const branch of ["origin/main", "main"]) {
    try {
      return git(root, "merge-base", "HEAD", branch);
    } catch {
      // That branch is not here.
    }
  }
  return "HEAD";
}

/**
 * The files that are changed or new since a commit, without those that are gone.
 *
 * @param {string} root
 * @param {string} [since]
 * @returns {string[]} paths below the root
 */
function changedFiles(root, since = changedSince(root)) {
  const lines = [
    git(root, "diff", "--name-only", "--diff-filter=d", since),
    git(root, "ls-files", "--others", "--exclude-standard"),
  ];
  return [...new Set(lines.flatMap((text) => text.split("\n")).filter(Boolean))];
}

module.exports = { changedFiles, changedSince };
