"use strict";

const path = require("node:path");
const { getHttpsServerOptions } = require("office-addin-dev-certs");
const { EXCEL_PORT } = require("./startPlan");
const { serve } = require("./serve");

/** Serves the built add-in to Excel on this machine: https with the development certificate, which Excel demands. */
async function main() {
  const certificate = await getHttpsServerOptions().catch((error) => {
    throw new Error(
      `There is no development certificate (${error}): run npx office-addin-dev-certs install.`,
    );
  });
  // One try only: the manifest names this very port.
  await serve(path.join(__dirname, "..", "dist"), EXCEL_PORT, { tries: 1, certificate });
  console.log(`The add-in is served at https://localhost:${EXCEL_PORT}. Ctrl-C ends it.`);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
