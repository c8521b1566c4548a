"use strict";

const { fork, spawn, spawnSync } = require("node:child_process");
const path = require("node:path");
const { isBuilt } = require("./isBuilt");
const { serve, servedAt } = require("./serve");
const { browserCommand, startPlan, workbenchPort } = require("./startPlan");

const root = path.join(__dirname, "..");

/**
 * Runs a script of an installed package to its end. Node is called by its path and without a shell, which on Windows
 * would take an argument with spaces apart.
 *
 * @param {string} script as `require` finds it
 * @param {string[]} words
 */
function run(script, words) {
  const { status } = spawnSync(process.execPath, [require.resolve(script), ...words], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Opens the page in the user's browser; where none can be opened, the printed address serves.
 *
 * @param {string} address
 */
function showInBrowser(address) {
  if (process.env.CI || process.env.NO_BROWSER) return;
  const { program, arguments: words } = browserCommand(process.platform, address);
  spawn(program, words, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

/** @param {number} port where it is wished */
async function startWorkbench(port) {
  const folder = path.join(root, "dist");
  const addressAt = (/** @type {number} */ taken) => `http://localhost:${taken}/workbench/`;
  // At another port the browser would keep another workbook.
  const running = await servedAt(folder, port);
  if (running !== undefined) {
    console.log(`\nThe workbench already runs at ${addressAt(running)}\n`);
    showInBrowser(addressAt(running));
    return;
  }
  const { server, port: taken } = await serve(folder, port);
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  console.log(`\nThe workbench is at ${addressAt(taken)}\nIt runs on this machine alone. Ctrl-C ends it.\n`);
  showInBrowser(addressAt(taken));
}

/** The bundles of the workbench, by their names in webpack.config.js. */
const WORKBENCH_BUNDLES = ["functions-for-workbench", "workbench"];

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Builds a bundle in a process of its own.
 *
 * @param {string} name
 * @returns {Promise<void>} kept when its files are written, while webpack goes on to write its cache
 */
function buildBundle(name) {
  return new Promise((resolve) => {
    const words = ["--mode", "production", "--env", "workbench", "--config-name", name];
    const webpack = fork(require.resolve("webpack/bin/webpack.js"), words, {
      cwd: root,
      // Most of what webpack makes is soon thrown away: in a small nursery a fifth of its time goes to moving it.
      execArgv: ["--max-semi-space-size=128"],
    });
    // Whoever ends this ends what it has started.
    process.once("exit", () => webpack.kill());
    webpack.on("message", () => resolve());
    // What went wrong webpack has said itself.
    webpack.on("exit", (code) => (code === 0 ? resolve() : process.exit(code ?? 1)));
  });
}

/** Builds what the workbench loads, if it is not there. */
async function buildWorkbench() {
  if (isBuilt(root, "workbench")) return;
  console.log("Building …");
  const stop = () => process.exit(130);
  for (const signal of SIGNALS) process.on(signal, stop);
  await Promise.all(WORKBENCH_BUNDLES.map(buildBundle));
  for (const signal of SIGNALS) process.off(signal, stop);
}

/** Builds everything, if it is not there. */
function build() {
  if (isBuilt(root)) return;
  console.log("Building …");
  run("webpack/bin/webpack.js", ["--mode", "production"]);
}

async function main() {
  const plan = startPlan({
    platform: process.platform,
    forceWorkbench: process.argv.includes("--workbench"),
  });
  if (plan.kind === "workbench") {
    const port = workbenchPort(process.env.PORT);
    await buildWorkbench();
    await startWorkbench(port);
    return;
  }
  build();
  for (const command of plan.commands) run(`${command.package}/cli.js`, command.arguments);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
