"use strict";

const { spawn, spawnSync } = require("node:child_process");
const { once } = require("node:events");
const { existsSync } = require("node:fs");
const path = require("node:path");
const { chromium } = require("playwright-core");

/**
 * A program outside npm that tests run: the environment variable that says where it is, its commands, the best first,
 * where it is where no path leads to it, and the Debian package that brings it.
 *
 * @typedef {{ name: string, variable: string, commands: string[], usual: string[], debian: string }} TestProgram
 */

/** @type {TestProgram} */
const CHROMIUM = {
  name: "Chromium",
  variable: "CHROMIUM_PATH",
  // The shell is Chromium without the parts around the page: a page opens in it for two thirds of the processor time.
  commands: ["chromium-headless-shell", "chromium"],
  usual: [
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    // Where playwright's own download puts it.
    chromium.executablePath(),
  ],
  debian: "chromium-headless-shell",
};

/** @type {TestProgram} */
const LIBRE_OFFICE = {
  name: "LibreOffice",
  variable: "SOFFICE_PATH",
  commands: ["soffice"],
  usual: [
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  ],
  debian: "libreoffice-calc",
};

/**
 * Where a program is, or undefined where it is missing. What its variable says comes before everything else.
 *
 * @param {TestProgram} program
 * @param {{ environment?: NodeJS.ProcessEnv, exists?: (place: string) => boolean }} [machine]
 * @returns {string | undefined}
 */
function findProgram(program, { environment = process.env, exists = existsSync } = {}) {
  const { name, variable, commands, usual } = program;
  const said = environment[variable];
  if (said === undefined || said === "") {
    const folders = (environment.PATH ?? "").split(path.delimiter).filter(Boolean);
    const onPath = commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
    return [...onPath, ...usual].find((place) => exists(place));
  }
  if (!exists(said)) throw new Error(`${variable} is “${said}”, where no file is; give the path of ${name}.`);
  return said;
}

/**
 * How the missing programs are got on this machine, and the sentence that says so, and how to install by hand what is
 * not.
 *
 * @param {readonly TestProgram[]} missing at least one
 * @param {{ isRoot: boolean, hasApt: boolean }} machine
 * @returns {{ sentence: string, steps: { program: string, words: string[] }[], byHand: readonly TestProgram[] }}
 */
function planFor(missing, { isRoot, hasApt }) {
  const are = `${missing.map(({ name }) => name).join(" and ")} ${missing.length > 1 ? "are" : "is"} missing`;
  if (isRoot && hasApt) {
    return {
      sentence: `${are}: apt-get installs what the tests need.`,
      steps: [
        { program: "apt-get", words: ["update", "-qq"] },
        {
          program: "apt-get",
          words: ["install", "-y", "-qq", "--no-install-recommends", ...missing.map(({ debian }) => debian)],
        },
      ],
      byHand: [],
    };
  }
  const byHand = missing.filter((program) => program !== CHROMIUM);
  if (byHand.length === missing.length)
    return { sentence: `${are}: ${installWords(missing)}`, steps: [], byHand };
  const command = path.join(path.dirname(require.resolve("playwright-core/package.json")), "cli.js");
  return {
    sentence:
      byHand.length === 0
        ? `${are}: playwright-core downloads it.`
        : `${are}: playwright-core downloads Chromium; for ${byHand.map(({ name }) => name).join(" and ")}, ${installWords(byHand)}`,
    steps: [{ program: process.execPath, words: [command, "install", "--no-shell", "chromium"] }],
    byHand,
  };
}

/** @param {readonly TestProgram[]} missing */
function installWords(missing) {
  const variables = missing.map(({ name, variable }) => `${variable} to the path of ${name}`).join(" and ");
  return `install ${missing.length > 1 ? "them" : "it"}, or set ${variables}.`;
}

/**
 * Gets the programs that are missing on this machine, and says so at once, before it does. Throws where that cannot be
 * done; fails where it went wrong. What needs none of them may run meanwhile.
 *
 * @returns {Promise<void>}
 */
function getTestPrograms() {
  const missing = missingPrograms();
  if (missing.length === 0) return Promise.resolve();
  const { sentence, steps, byHand } = planFor(missing, {
    isRoot: process.getuid?.() === 0,
    hasApt: spawnSync("apt-get", ["--version"]).status === 0,
  });
  if (steps.length === 0) throw new Error(sentence);
  console.log(sentence);
  if (byHand.length === 0) return install(steps);
  // The tests cannot run this time, but the next time only that is missing.
  for (const { program, words } of steps)
    spawnSync(program, words, { stdio: ["ignore", "ignore", "inherit"] });
  throw new Error(missingStill());
}

const missingPrograms = () =>
  [CHROMIUM, LIBRE_OFFICE].filter((program) => findProgram(program) === undefined);

/** @param {readonly { program: string, words: string[] }[]} steps */
async function install(steps) {
  for (const { program, words } of steps) {
    const installing = spawn(program, words, {
      // Where something goes wrong, the program's own words say what.
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    await once(installing, "close");
  }
  if (missingPrograms().length > 0) throw new Error(missingStill());
}

function missingStill() {
  const still = missingPrograms();
  const are = still.length > 1 ? "are" : "is";
  return `${still.map(({ name }) => name).join(" and ")} ${are} still missing: ${installWords(still)}`;
}

module.exports = { CHROMIUM, LIBRE_OFFICE, findProgram, planFor, getTestPrograms };
