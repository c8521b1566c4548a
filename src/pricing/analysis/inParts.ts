/** Work that stops after each value that it has tried, so that whoever asked for it can do something else between. */
export type InParts<T> = Generator<undefined, T>;

/** The work done without a stop. */
export function atOnce<T>(work: InParts<T>): T {
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
  }
}
