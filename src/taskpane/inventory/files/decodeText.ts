import { FileRefusal } from "./FileRefusal";

/** A line that is longer is none of a list: its line ends are lost, or it never had any. */
const LONGEST_LINE = 1_000_000;
/** The encoding is inferred from so many first bytes where no mark gives it. */
const LOOKED_AT = 1_024;

/** Called with the bytes read so far. */
export type OnBytes = (bytes: number) => void;

/**
 * The text of a file in UTF-8, UTF-16 or Windows-1252, its line ends as "\n". What is not UTF-8 and has no mark of
 * another encoding is Windows-1252, as Excel saves CSV files.
 */
export async function decodeText(file: Blob, onBytes: OnBytes): Promise<string> {
  const first = new Uint8Array(await file.slice(0, LOOKED_AT).arrayBuffer());
  const encoding = encodingOf(first);
  if (encoding !== undefined) return read(file, encoding, false, onBytes);
  if (first.includes(0)) {
    throw new FileRefusal("This isn't a list as text. Save it as CSV or as an Excel workbook (.xlsx).");
  }
  try {
    return await read(file, "utf-8", true, onBytes);
  } catch (thrown) {
    // What a decoder says of bytes that are none of its own; by name, since it may be of another realm.
    if ((thrown as Partial<Error>).name !== "TypeError") throw thrown;
    return read(file, "windows-1252", false, onBytes);
  }
}

/** By the mark at its beginning, else by the zeros that UTF-16 has beside every Latin letter. */
function encodingOf(first: Uint8Array): string | undefined {
  const [one, two, three] = first;
  if (one === 0xef && two === 0xbb && three === 0xbf) return "utf-8";
  if (one === 0xff && two === 0xfe) return "utf-16le";
  if (one === 0xfe && two === 0xff) return "utf-16be";
  const zeros = [0, 0];
  first.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = first.length / 4;
  if (odd > most && even === 0) return "utf-16le";
  return even > most && odd === 0 ? "utf-16be" : undefined;
}

async function read(file: Blob, encoding: string, isFatal: boolean, onBytes: OnBytes): Promise<string> {
  const decoder = new TextDecoder(encoding, { fatal: isFatal });
  const reader = file.stream().getReader();
  const lines = new Lines();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      lines.add(decoder.decode(value, { stream: true }));
      bytes += value.length;
      onBytes(bytes);
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
  lines.add(decoder.decode());
  return lines.text();
}

/** Text as it arrives, with its lines counted and their ends made alike. */
class Lines {
  private readonly pieces: string[] = [];
  /** A carriage return at the end of a piece: the next one says whether it ends a line alone. */
  private held = "";
  /** How long the line is that has not ended yet. */
  private open = 0;
  private line = 1;

  add(text: string): void {
    const all = this.held + text;
    this.held = all.endsWith("\r") ? "\r" : "";
    const piece = (this.held === "" ? all : all.slice(0, -1)).replace(/\r\n?/g, "\n");
    let start = 0;
    for (let end = piece.indexOf("\n"); end >= 0; end = piece.indexOf("\n", start)) {
      this.measure(end - start);
      this.open = 0;
      this.line += 1;
      start = end + 1;
    }
    this.measure(piece.length - start);
    this.pieces.push(piece);
  }

  text(): string {
    return this.pieces.join("") + (this.held === "" ? "" : "\n");
  }

  private measure(more: number): void {
    this.open += more;
    if (this.open <= LONGEST_LINE) return;
    throw new FileRefusal(
      `Line ${this.line} is longer than a million characters, so this isn't a list with one row per line. Export it again as CSV, or save it as an Excel workbook (.xlsx).`,
    );
  }
}
