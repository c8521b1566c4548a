import { Unzip, UnzipInflate, UnzipPassThrough, unzipSync } from "fflate";
import { columnName } from "../../../scenarios";
import { FileRefusal, megabytes, MOST_LINES, tooManyRows } from "./FileRefusal";

/** What the parts of a workbook with 100,000 rows of twenty columns weigh unpacked, and more. */
const MOST_UNPACKED = 160_000_000;
/** Columns that a list may reach to, ZZ: what lies beyond is not a list but a look. */
const LAST_COLUMN = 702;
/** Small, since a bomb unpacks to a thousand times as much before it can be stopped. */
const CHUNK = 8_192;
const REFERENCE = /\br="([A-Z]{1,3})(\d{1,7})"(?:[^<>]*\bt="(e)")?/g;
/** No tag of a cell is longer than this: one that is cut in two is found with the end of the piece before it. */
const OVERLAP = 80;

/**
 * Unpacks a workbook and throws it away, to see that it can be read: neither a bomb nor a sheet that reaches to the
 * last cell. What reads it later unpacks all of it at once and lays out every cell up to the last.
 *
 * @returns how many cells hold an error value, which the reader takes for blanks
 */
export function checkZip(packed: Uint8Array): number {
  if (declaredSize(packed) > MOST_UNPACKED) throw tooLarge();
  let unpacked = 0;
  const reaches: SheetReach[] = [];
  const found: { failure?: Error } = {};
  const hasFailed = () => found.failure !== undefined;
  const unzip = new Unzip((part) => {
    if (!/\.(?:xml|rels)$/i.test(part.name)) return;
    const isSheet = /\/worksheets\/[^/]+\.xml$/i.test(part.name);
    const reach = isSheet ? new SheetReach() : undefined;
    if (reach !== undefined) reaches.push(reach);
    let own = 0;
    part.ondata = (error, piece) => {
      if (hasFailed()) return;
      unpacked += piece.length;
      own += piece.length;
      const failure =
        error ??
        (own > (part.originalSize ?? MOST_UNPACKED)
          ? damaged()
          : unpacked > MOST_UNPACKED
            ? tooLarge()
            : reach?.refusal(piece));
      if (failure !== undefined) found.failure = failure;
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  try {
    for (let at = 0; at < packed.length && !hasFailed(); at += CHUNK) {
      unzip.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    }
  } catch (thrown) {
    found.failure ??= thrown instanceof Error ? thrown : new Error(String(thrown));
  }
  const { failure } = found;
  if (failure instanceof FileRefusal) throw failure;
  if (failure !== undefined || reaches.length === 0) throw damaged();
  return reaches.reduce((sum, { errors }) => sum + errors.size, 0);
}

/** What the parts have unpacked, as the file itself says. */
function declaredSize(packed: Uint8Array): number {
  let bytes = 0;
  try {
    unzipSync(packed, {
      filter: ({ originalSize }) => {
        bytes += originalSize;
        return false;
      },
    });
  } catch {
    throw damaged();
  }
  return bytes;
}

export const damaged = (): FileRefusal =>
  new FileRefusal(
    "This isn't an Excel workbook that can be read. Open it in Excel and save it as .xlsx or CSV.",
  );

const tooLarge = (): FileRefusal =>
  new FileRefusal(
    `Unpacked, this workbook has more than ${megabytes(MOST_UNPACKED)}. Copy the list alone into a new workbook, or save it as CSV.`,
  );

/** How far the cells of a sheet reach, looked for in its text as it arrives. */
class SheetReach {
  private readonly decoder = new TextDecoder();
  private rest = "";
  /** Cells that hold an error value. */
  readonly errors = new Set<string>();

  refusal(piece: Uint8Array): FileRefusal | undefined {
    const text = this.rest + this.decoder.decode(piece, { stream: true });
    this.rest = text.slice(-OVERLAP);
    for (const [, letters = "", digits = "", isError] of text.matchAll(REFERENCE)) {
      if (isError !== undefined) this.errors.add(letters + digits);
      if (letters.length === 3 && columnNumber(letters) > LAST_COLUMN) return beyond(`${letters}${digits}`);
      if (digits.length > 5 && Number(digits) > MOST_LINES) {
        return Number(digits) > MOST_LINES * 2 ? beyond(`${letters}${digits}`) : tooManyRows();
      }
    }
    return undefined;
  }
}

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

const beyond = (cell: string): FileRefusal =>
  new FileRefusal(
    `A sheet reaches to cell ${cell}, far beyond row ${MOST_LINES.toLocaleString("en-US")} or column ${columnName(LAST_COLUMN - 1)}. Copy the list alone into a new workbook, or save it as CSV.`,
  );
