/** What a cell holds, as a host passes it to a function. */
export type CellValue = number | string | boolean | null;

/** One argument of an example: a cell's value, or the rows of an array constant. */
export type ExampleArgument = CellValue | readonly (readonly CellValue[])[];

export interface ExampleCall {
  readonly functionName: string;
  readonly arguments: readonly ExampleArgument[];
}

/**
 * Reads a formula such as `=PERDEVICE({60;4},{75;185})`, so that what an example says and what it calls are one
 * text. It knows numbers, percentages, text, TRUE and FALSE, array constants, omitted arguments and DATE(…).
 * Throws where the text is none of these.
 */
export function parseExample(formula: string): ExampleCall {
  return new ExampleParser(formula).call();
}

const DAY = 86_400_000;
/** Day 0 of the serial dates from March 1900 on, which is all that examples need. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

class ExampleParser {
  private position = 0;

  constructor(private readonly formula: string) {}

  call(): ExampleCall {
    this.expect(/=/y);
    const functionName = this.expect(/[A-Z][A-Z0-9.]*/y);
    this.expect(/\(/y);
    const values: ExampleArgument[] =
      this.take(/\)/y) !== undefined ? [] : this.list(",", ")", () => this.argument());
    if (this.position < this.formula.length) throw this.unreadable();
    return { functionName, arguments: values };
  }

  private argument(): ExampleArgument {
    if (this.take(/\{/y) !== undefined) {
      return this.list(";", "}", () => this.row());
    }
    if (this.take(/DATE\(/y) !== undefined) {
      const [year = 0, month = 1, day = 1] = this.list(",", ")", () => Number(this.expect(/\d+/y)));
      return (Date.UTC(year, month - 1, day) - FIRST_DAY) / DAY;
    }
    return this.next(/[,)]/y) ? null : this.constant();
  }

  private row(): CellValue[] {
    const cells = [this.constant()];
    while (this.take(/,/y) !== undefined) cells.push(this.constant());
    return cells;
  }

  private constant(): CellValue {
    const quoted = this.take(/"(?:[^"]|"")*"/y);
    if (quoted !== undefined) return quoted.slice(1, -1).replaceAll('""', '"');
    const flag = this.take(/TRUE|FALSE/y);
    if (flag !== undefined) return flag === "TRUE";
    const number = Number(this.expect(/-?\d+(?:\.\d+)?/y));
    return this.take(/%/y) === undefined ? number : number / 100;
  }

  private list<T>(separator: "," | ";", end: ")" | "}", read: () => T): T[] {
    const items = [read()];
    while (this.formula[this.position] === separator) {
      this.position += 1;
      items.push(read());
    }
    if (this.formula[this.position] !== end) throw this.unreadable();
    this.position += 1;
    return items;
  }

  private next(pattern: RegExp): boolean {
    pattern.lastIndex = this.position;
    return pattern.test(this.formula);
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.formula)?.[0];
    if (found !== undefined) this.position += found.length;
    return found;
  }

  private expect(pattern: RegExp): string {
    const found = this.take(pattern);
    if (found === undefined) throw this.unreadable();
    return found;
  }

  private unreadable(): Error {
    return new Error(`The example ${this.formula} cannot be read from character ${this.position + 1} on.`);
  }
}
