import { FileRefusal, LARGEST_FILE, megabytes } from "./FileRefusal";
import { readCsv, type OnProgress } from "./readCsv";
import { readXlsx, type FileSheet } from "./readXlsx";

export type { OnProgress } from "./readCsv";
export type { FileCell, FileSheet } from "./readXlsx";

const starts = (first: Uint8Array, bytes: readonly number[]): boolean =>
  bytes.every((byte, at) => first[at] === byte);

/** The sheets of a file by what stands in it, whatever its name says; a CSV file is one sheet without a name. */
export async function readFile(file: Blob, onProgress: OnProgress): Promise<readonly FileSheet[]> {
  if (file.size === 0) throw new FileRefusal("The file is empty.");
  if (file.size > LARGEST_FILE) {
    throw new FileRefusal(
      `The file is ${megabytes(file.size)}; at most ${megabytes(LARGEST_FILE)} can be read. Export fewer columns, or one client at a time.`,
    );
  }
  const first = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  if (starts(first, [0x50, 0x4b])) return readXlsx(file, onProgress);
  if (starts(first, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new FileRefusal(
      "This is a workbook in the old Excel format (.xls), or one with a password. Open it in Excel and save it as .xlsx or CSV, without a password.",
    );
  }
  if (starts(first, [0x25, 0x50, 0x44, 0x46])) {
    throw new FileRefusal("This is a PDF. Ask for the list as CSV or as an Excel workbook.");
  }
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(await file.slice(0, 200).text())) {
    throw new FileRefusal("This is a web page, not a list. Export the list as CSV or as an Excel workbook.");
  }
  return [{ name: "", cells: await readCsv(file, onProgress), notes: [] }];
}
