/** What of a file does not come into the workbook: each kind once, with how often it was met. */
export class LeftOut {
  private readonly counts = new Map<string, number>();
  private readonly functions = new Set<string>();

  /** Notes something that is left out, by its name for one and for many. */
  note(one: string, many: string, times = 1): void {
    if (times === 0) return;
    const key = `${one}\n${many}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + times);
  }

  /** Notes what is said once, however often it is met. */
  noteOnce(what: string): void {
    this.counts.set(`${what}\n${what}`, 1);
  }

  /** Notes a formula whose last value stands in its place, because of a function that the workbench lacks. */
  noteFunction(name: string): void {
    this.functions.add(name);
  }

  /** The sentences for the reader; "" where everything came. */
  get sentences(): string {
    const things = [...this.counts].map(([key, count]) => {
      const [one = "", many = ""] = key.split("\n");
      return count === 1 ? one : `${count} ${many}`;
    });
    const left = things.length === 0 ? "" : `Left out: ${list.format(things)}.`;
    const unknown =
      this.functions.size === 0
        ? ""
        : `Formulas with ${list.format([...this.functions])} show their last values: the workbench cannot calculate them.`;
    return [left, unknown].filter((sentence) => sentence !== "").join(" ");
  }
}

const list = new Intl.ListFormat("en-US");
