"use strict";

/** The port of the development address, which the manifest names. */
const EXCEL_PORT = 3000;

/**
 * What `npm start` does on a machine: Excel with the add-in sideloaded where Excel can be, else the workbench.
 * A command is the name of an installed package, whose command line program is meant, and its arguments.
 *
 * @param {{ platform: string, forceWorkbench: boolean }} machine
 * @returns {{ kind: "workbench" } | { kind: "excel", commands: { package: string, arguments: string[] }[] }}
 */
function startPlan({ platform, forceWorkbench }) {
  const hasExcel = platform === "win32" || platform === "darwin";
  if (forceWorkbench || !hasExcel) return { kind: "workbench" };
  return {
    kind: "excel",
    commands: [
      { package: "office-addin-dev-certs", arguments: ["install", "--days", "365"] },
      {
        package: "office-addin-debugging",
        arguments: [
          ...["start", "dist/manifest.xml", "desktop", "--app", "excel", "--no-debug"],
          ...["--dev-server", "npm run serve:excel", "--dev-server-port", String(EXCEL_PORT)],
        ],
      },
    ],
  };
}

/**
 * The port at which the workbench is wished, from the environment variable PORT.
 *
 * @param {string | undefined} wished
 * @returns {number}
 */
function workbenchPort(wished) {
  if (wished === undefined || wished.trim() === "") return 3000;
  const port = /^\d+$/.test(wished.trim()) ? Number(wished) : Number.NaN;
  if (port >= 1 && port <= 65535) return port;
  throw new Error(
    `PORT is “${wished}”, which is not a port; give a whole number from 1 to 65535, for example PORT=3000.`,
  );
}

/**
 * How a web page is opened on a platform.
 *
 * @param {string} platform
 * @param {string} address
 */
function browserCommand(platform, address) {
  if (platform === "win32") return { program: "cmd", arguments: ["/c", "start", "", address] };
  if (platform === "darwin") return { program: "open", arguments: [address] };
  return { program: "xdg-open", arguments: [address] };
}

module.exports = { startPlan, browserCommand, workbenchPort, EXCEL_PORT };
