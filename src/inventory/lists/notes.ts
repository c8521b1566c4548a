import { clipped } from "../../pricing";

/** Values of which a note lists the most frequent. */
const LISTED = 10;

/** How often each value was met. */
export class Tally {
  private readonly counts = new Map<string, number>();

  add(value: string): void {
    this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
  }

  get isEmpty(): boolean {
    return this.counts.size === 0;
  }

  /** The most frequent first; of equal ones by the alphabet. */
  values(): readonly { readonly value: string; readonly rows: number }[] {
    return [...this.counts]
      .map(([value, rows]) => ({ value, rows }))
      .sort((one, other) => other.rows - one.rows || (one.value < other.value ? -1 : 1));
  }

  /** "“Retired” 2, blank 1". */
  inWords(): string {
    const values = this.values();
    const shown = values
      .slice(0, LISTED)
      .map(({ value, rows: times }) => `${value === "" ? "blank" : `“${clipped(value)}”`} ${times}`)
      .join(", ");
    return values.length > LISTED ? `${shown} and ${values.length - LISTED} more` : shown;
  }
}

/** A tally for each of some names, made when it is first needed. */
export class Tallies {
  private readonly tallies = new Map<string, Tally>();

  of(name: string): Tally {
    let tally = this.tallies.get(name);
    if (tally === undefined) this.tallies.set(name, (tally = new Tally()));
    return tally;
  }

  /** What was met under a name, behind a word: "left out: “Retired” 2"; nothing where nothing was. */
  note(name: string, word: string): string[] {
    const tally = this.tallies.get(name);
    return tally === undefined || tally.isEmpty ? [] : [`${word}: ${tally.inWords()}`];
  }
}

/** Notes in one cell. */
export const joined = (notes: readonly string[]): string => notes.join("; ");

/** "1 row", "3 rows". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
