import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { FUNCTION_SCRIPTS } from "../scripts/build/functionScripts";

const dist = path.join(__dirname, "..", "dist");
const scriptsIn = (folder: string) =>
  readdirSync(path.join(dist, folder))
    .filter((name) => name.endsWith(".js"))
    .map((name) => path.join(folder, name));

const functionScripts = FUNCTION_SCRIPTS.map((script) => `${script}.js`);

/** What is loaded together, by the built scripts it consists of. */
const bundles: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(functionScripts.map((script) => [script, [script]])),
  "all scripts of functions": functionScripts,
  "commands.js": ["commands.js"],
  "taskpane.js": ["taskpane.js"],
  "taskpane.js and all its later parts": ["taskpane.js", ...scriptsIn("taskpane")],
  "workbench, its entry": [path.join("workbench", "workbench.js")],
  "workbench, all scripts": scriptsIn("workbench"),
};
const shown = (bytes: number) => `${(bytes / 1024).toFixed(1).padStart(8)} KiB`;
for (const [name, files] of Object.entries(bundles)) {
  let raw = 0;
  let zipped = 0;
  for (const file of files) {
    const bytes = readFileSync(path.join(dist, file));
    raw += bytes.length;
    zipped += gzipSync(bytes, { level: 9 }).length;
  }
  const count = files.length === 1 ? "1 file" : `${files.length} files`;
  console.log(`  ${`${name} (${count})`.padEnd(62)} raw ${shown(raw)}   gzip ${shown(zipped)}`);
}
