/**
 * Excel on the web takes at most 5 MB a request
 * (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization).
 */
const BYTES_A_REQUEST = 4_000_000;

/** More than what one look, rule, name or series of a chart takes of a request. */
export const BYTES_A_PART = 4_000;

/** What a cell takes of an answer, value and formula; 5 MB are the limit of an answer too. */
export const BYTES_A_CELL_READ = 40;
/** So many cells may be read at once. */
export const CELLS_A_READING = BYTES_A_REQUEST / BYTES_A_CELL_READ;

/** Sends what is queued before it grows beyond what Excel takes, or answers, in one request. */
export class RequestBudget {
  private queued = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly purpose: "reading" | "writing" = "writing",
  ) {
    this.suspend();
  }

  /** Room for so many more bytes: sends what was queued until now where there is none. */
  async spend(bytes: number): Promise<void> {
    if (this.queued > 0 && this.queued + bytes > BYTES_A_REQUEST) await this.send();
    this.queued += bytes;
  }

  async send(): Promise<void> {
    await this.context.sync();
    this.queued = 0;
    this.suspend();
  }

  /**
   * Writes a block of formulas and constants, in parts where it is too big for one request.
   *
   * @param as whether its formulas name cells by their address, or by how far they are away
   */
  async write(
    sheet: Excel.Worksheet,
    row: number,
    column: number,
    contents: readonly (readonly unknown[])[],
    as: "formulas" | "formulasR1C1" = "formulas",
  ): Promise<void> {
    for (const { first, lines, bytes } of parts(contents)) {
      await this.spend(bytes);
      const range = sheet.getRangeByIndexes(row + first, column, lines.length, lines[0]?.length ?? 0);
      range[as] = lines.map((line) => [...line]);
    }
  }

  private suspend(): void {
    if (this.purpose === "reading") return;
    this.context.application.suspendApiCalculationUntilNextSync();
    this.context.application.suspendScreenUpdatingUntilNextSync();
  }
}

/** Rows together that are within the limit of a request; a single row always is. */
function* parts(contents: readonly (readonly unknown[])[]) {
  let first = 0;
  let bytes = 0;
  for (let row = 0; row < contents.length; row++) {
    const more = bytesOf(contents[row]);
    if (row > first && bytes + more > BYTES_A_REQUEST) {
      yield { first, lines: contents.slice(first, row), bytes };
      [first, bytes] = [row, 0];
    }
    bytes += more;
  }
  if (first < contents.length) yield { first, lines: contents.slice(first), bytes };
}

/** How long the contents are as JSON in UTF-8, a quarter more for the objects around them. */
function bytesOf(contents: unknown): number {
  return Math.ceil(new TextEncoder().encode(JSON.stringify(contents)).length * 1.25);
}
