"use strict";

const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");
const { swcOptions } = require("./swcOptions");

/**
 * Lets Node require TypeScript files: `node -r ./scripts/typescriptInNode.js file.ts`. Types are taken off, nothing is
 * bundled or made smaller, so that what is measured is the code as it stands.
 */
for (const ending of [".ts", ".tsx"]) {
  require.extensions[ending] = (module_, file) => {
    const { code } = transformSync(readFileSync(file, "utf8"), {
      filename: file,
      sourceMaps: "inline",
      jsc: swcOptions({ tsx: ending === ".tsx" }),
      module: { type: "commonjs" },
    });
    /** @type {NodeJS.Module & { _compile(code: string, file: string): void }} */ (module_)._compile(
      code,
      file,
    );
  };
}
