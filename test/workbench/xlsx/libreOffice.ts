import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { findProgram, LIBRE_OFFICE } from "../../../scripts/testPrograms";

/** What LibreOffice Calc made of an .xlsx file. */
export interface OpenedWorkbook {
  /** By sheet: what the cells hold, row by row; their formats are in the document. */
  readonly sheets: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The whole workbook in LibreOffice's own flat XML. */
  readonly document: string;
}

/** Opens the file in LibreOffice Calc without a window, in a profile of its own, with LibreOffice's own settings. */
export async function openInLibreOffice(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const program = findProgram(LIBRE_OFFICE);
  if (program === undefined) throw new Error("This test needs LibreOffice; SOFFICE_PATH says where it is.");
  const folder = await mkdtemp(join(tmpdir(), "workbook-"));
  try {
    await writeFile(join(folder, "book.xlsx"), bytes);
    const convert = (format: string): Promise<unknown> =>
      promisify(execFile)(
        program,
        [
          "--headless",
          "--norestore",
          `-env:UserInstallation=file://${folder}/profile`,
          "--convert-to",
          format,
        ].concat("--outdir", folder, join(folder, "book.xlsx")),
        { timeout: 240_000 },
      );
    await convert("fods");
    const document = await readFile(join(folder, "book.fods"), "utf8");
    // Comma, quotes, UTF-8, every sheet in a file of its own.
    await convert("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1");
    const names = [...document.matchAll(/<table:table table:name="([^"]*)"/g)].map(([, name = ""]) => name);
    const sheets = await Promise.all(
      names.map(async (name) => {
        const text = await readFile(join(folder, `book-${name}.csv`), "utf8");
        return [name, readCsv(text)] as const;
      }),
    );
    return { sheets: new Map(sheets), document };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end = ""] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\n") rows.push([]);
    if (end === "") break;
  }
  return rows.slice(0, -1);
}
