import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { version } from "../../package.json";

const root = join(__dirname, "..", "..");
const source = join(root, "manifest.xml");
const folder = mkdtempSync(join(tmpdir(), "manifest-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** In a Node of its own: what Microsoft's reader needs comes in part as modules alone, which Jest cannot load. */
async function readManifest(file: string): Promise<unknown> {
  const program = `require("./scripts/build/readManifest")
    .readManifest(...process.argv.slice(1))
    .then((manifest) => console.log(JSON.stringify(manifest)))`;
  const run = await promisify(execFile)(process.execPath, ["-e", program, file, version], { cwd: root });
  return JSON.parse(run.stdout);
}

/** The manifest's file with a part of its text replaced. */
function changed(from: string | RegExp, to: string): string {
  const text = readFileSync(source, "utf8");
  if (text.replace(from, to) === text) throw new Error(`The manifest has no ${String(from)}.`);
  const file = join(folder, "manifest.xml");
  writeFileSync(file, text.replace(from, to));
  return file;
}

test("Microsoft's own reader finds the add-in that the package describes", async () => {
  expect(await readManifest(source)).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) as string,
    iconUrl: expect.stringMatching(/^https:.*\.png$/) as string,
    officeAppType: "TaskPaneApp",
    hosts: ["Workbook"],
    version: `${version}.0`,
    permissions: "ReadWriteDocument",
    defaultLocale: "en-US",
    manifestType: "xml",
  });
});

test.each([
  [/<Version>[^<]*</, "<Version>0.0.1.0<", "Version is “0.0.1.0”"],
  ['xsi:type="TaskPaneApp"', 'xsi:type="MailApp"', "the type of OfficeApp is “MailApp”"],
  ['<Host Name="Workbook"', '<Host Name="Document"', "Hosts is “Document”"],
  [/<SourceLocation [^>]*>/, "", "SourceLocation is missing"],
])("A manifest with %s made %s is refused", async (from, to, words) => {
  await expect(readManifest(changed(from, to))).rejects.toThrow(words);
});

test("A manifest that is not XML is refused", async () => {
  await expect(readManifest(changed("</OfficeApp>", ""))).rejects.toThrow("Unable to parse");
});
