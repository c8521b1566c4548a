import Papa from "papaparse";
import { decodeText } from "./decodeText";
import {
  FileRefusal,
  MOST_CELLS,
  MOST_COLUMNS,
  MOST_LINES,
  tooManyCells,
  tooManyColumns,
  tooManyRows,
} from "./FileRefusal";

/** Called with how much is done, from 0 to 1. */
export type OnProgress = (share: number) => void;

const SEPARATORS = [",", ";", "\t", "|"] as const;
/** Rows and characters from which the separator is inferred. */
const LOOKED_AT = { rows: 200, characters: 400_000 };
/** Characters between two words of progress. */
const CHUNK = 2_000_000;

/** The cells of a file of separated values, each as its text. */
export async function readCsv(file: Blob, onProgress: OnProgress): Promise<readonly (readonly string[])[]> {
  const text = await decodeText(file, (bytes) => onProgress((bytes / file.size) * 0.5));
  return cellsOfText(text, (share) => onProgress(0.5 + share * 0.5));
}

/**
 * The cells of separated values. A first line may name the separator (`sep=;`) or a type (`#TYPE …`), as Excel and
 * PowerShell write them.
 *
 * @param text its lines end in "\n"
 */
export function cellsOfText(text: string, onProgress: OnProgress): readonly (readonly string[])[] {
  const { start, named } = preamble(text);
  const body = start === 0 ? text : text.slice(start);
  const delimiter = named ?? separatorOf(body);
  const rows: string[][] = [];
  let cells = 0;
  let refusal: FileRefusal | undefined;
  // The library's types know chunks of files alone; of a text it makes them too, one after another.
  const config = {
    delimiter,
    newline: "\n" as const,
    chunkSize: CHUNK,
    chunk: ({ data, errors, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
      for (const row of data) {
        if (row.every((cell) => cell.trim() === "")) continue;
        rows.push(row);
        cells += row.length;
        if (row.length > MOST_COLUMNS) refusal = tooManyColumns();
      }
      const open = errors.find(({ code }) => code === "MissingQuotes");
      if (open !== undefined) refusal = neverClosed(rows);
      if (rows.length > MOST_LINES) refusal = tooManyRows();
      if (cells > MOST_CELLS) refusal = tooManyCells();
      if (refusal !== undefined) parser.abort();
      else onProgress(meta.cursor / body.length);
    },
  };
  Papa.parse<string[]>(body, config);
  if (refusal !== undefined) throw refusal;
  return rows;
}

function neverClosed(rows: readonly (readonly string[])[]): FileRefusal {
  const [first = ""] = rows.at(-1) ?? [];
  return new FileRefusal(
    `A quotation mark is opened and never closed, near row ${rows.length} (“${first.slice(0, 40)}”). Correct it there, or export the list again.`,
  );
}

/** What stands before the list, and the separator where it is named there. */
function preamble(text: string): { readonly start: number; readonly named?: string } {
  const type = /^#TYPE[^\n]*\n/i.exec(text);
  const start = type === null ? 0 : type[0].length;
  const named = /^"?sep=([^\n"])"?[ ,;\t]*(?:\n|$)/i.exec(text.slice(start, start + 20));
  if (named?.[1] === undefined) return { start };
  return { start: start + named[0].length, named: named[1] };
}

/** The separator that parts the most lines into as many cells; of equal ones that with more cells. */
function separatorOf(text: string): string {
  const sample = text.slice(0, LOOKED_AT.characters);
  let best: { readonly separator: string; readonly lines: number; readonly cells: number } | undefined;
  for (const separator of SEPARATORS) {
    const { data } = Papa.parse<string[]>(sample, {
      delimiter: separator,
      newline: "\n",
      preview: LOOKED_AT.rows,
      skipEmptyLines: "greedy",
    });
    const lines = new Map<number, number>();
    for (const { length } of data) if (length > 1) lines.set(length, (lines.get(length) ?? 0) + 1);
    for (const [cells, agreed] of lines) {
      const more = agreed - (best?.lines ?? 0) || cells - (best?.cells ?? 0);
      if (best === undefined || more > 0) best = { separator, lines: agreed, cells };
    }
  }
  return best?.separator ?? ",";
}
