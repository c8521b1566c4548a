"use strict";

const { spawn, spawnSync } = require("node:child_process");
const path = require("node:path");
const { isBuilt } = require("./isBuilt");
const { serve } = require("./serve");
const { browserCommand, startPlan } = require("./startPlan");

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

async function startWorkbench() {
  const { server, port } = await serve(path.join(root, "dist"), Number(process.env.PORT) || 3000);
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  const address = `http://localhost:${port}/workbench/`;
  console.log(`\nThe workbench is at ${address}\nIt runs on this machine alone. Ctrl-C ends it.\n`);
  if (process.env.CI || process.env.NO_BROWSER) return;
  const { program, arguments: words } = browserCommand(process.platform, address);
  // Where no browser can be opened, the printed address serves.
  spawn(program, words, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

async function main() {
  const plan = startPlan({
    platform: process.platform,
    forceWorkbench: process.argv.includes("--workbench"),
  });
  if (!isBuilt(root)) {
    console.log("Building …");
    run("webpack/bin/webpack.js", ["--mode", "production"]);
  }
  if (plan.kind === "workbench") {
    await startWorkbench();
    return;
  }
  for (const command of plan.commands) run(`${command.package}/cli.js`, command.arguments);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
