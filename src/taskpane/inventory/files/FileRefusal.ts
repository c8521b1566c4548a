/** Rows that a list may have. */
export const MOST_ROWS = 100_000;
/** Rows above the headings, and the headings, which are none of the list's. */
const SPARE_ROWS = 10;
export const MOST_LINES = MOST_ROWS + SPARE_ROWS;
export const MOST_COLUMNS = 1_000;
/** Cells that a page still holds beside everything else. */
export const MOST_CELLS = 10_000_000;
/** Bytes of a file: files of 50 MB with room to spare. */
export const LARGEST_FILE = 64_000_000;

/** Why a file is not read, in words for the person who chose it: what was found, and what to do. */
export class FileRefusal extends Error {
  override readonly name = "FileRefusal";
}

const count = (number: number): string => number.toLocaleString("en-US");

export const tooManyRows = (): FileRefusal =>
  new FileRefusal(
    `The list has more than ${count(MOST_ROWS)} rows. Export it for one client or one site at a time, and open these files one after another.`,
  );

export const tooManyColumns = (): FileRefusal =>
  new FileRefusal(
    `A row has more than ${count(MOST_COLUMNS)} cells. Export the columns that say what each device or account is, and when it was seen.`,
  );

export const tooManyCells = (): FileRefusal =>
  new FileRefusal(
    `The list has more than ${count(MOST_CELLS)} cells. Export fewer columns, or one client at a time.`,
  );

/** "64 MB" of bytes. */
export const megabytes = (bytes: number): string => `${count(Math.round(bytes / 1e6))} MB`;
