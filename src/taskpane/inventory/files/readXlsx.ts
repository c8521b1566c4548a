import readXlsxFile from "read-excel-file/universal";
import { checkZip, damaged } from "./checkZip";
import { FileRefusal, MOST_CELLS, MOST_LINES, tooManyCells, tooManyRows } from "./FileRefusal";
import type { OnProgress } from "./readCsv";

export type FileCell = string | number | boolean;

/** A sheet of a file, without its blank rows. */
export interface FileSheet {
  readonly name: string;
  readonly cells: readonly (readonly FileCell[])[];
  /** What is to be known of how it was read: sentences. */
  readonly notes: readonly string[];
}

const MS_A_DAY = 86_400_000;
const UNIX_EPOCH = 25_569;

/** The sheets of an Excel workbook; dates are Excel's serial numbers. */
export async function readXlsx(file: Blob, onProgress: OnProgress): Promise<readonly FileSheet[]> {
  const packed = await file.arrayBuffer();
  onProgress(0.1);
  const errors = checkZip(new Uint8Array(packed));
  onProgress(0.3);
  let sheets;
  try {
    sheets = await readXlsxFile(packed);
  } catch (thrown) {
    if (thrown instanceof FileRefusal) throw thrown;
    throw damaged();
  }
  onProgress(0.9);
  const notes = errors === 0 ? [] : [errorsTaken(errors)];
  return sheets.map(({ sheet, data }) => ({ name: sheet, cells: filledRows(data), notes }));
}

function filledRows(data: readonly (readonly unknown[])[]): FileSheet["cells"] {
  const rows: FileCell[][] = [];
  let cells = 0;
  for (const row of data) {
    if (row.every((cell) => cell === null || cell === undefined || cell === "")) continue;
    rows.push(row.map(plain));
    cells += row.length;
    if (rows.length > MOST_LINES) throw tooManyRows();
    if (cells > MOST_CELLS) throw tooManyCells();
  }
  return rows;
}

function plain(cell: unknown): FileCell {
  if (cell instanceof Date) return cell.getTime() / MS_A_DAY + UNIX_EPOCH;
  if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean") return cell;
  return "";
}

const errorsTaken = (cells: number): string =>
  `${cells === 1 ? "A cell of the workbook holds" : `${cells} cells of the workbook hold`} an error such as #N/A, which is read as a blank.`;
