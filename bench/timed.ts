/** What one call took: nanoseconds in the fastest round, and in the one in the middle. */
export interface Timing {
  readonly best: number;
  readonly median: number;
}

/**
 * Times a call in rounds, after a warm-up of one round. The median is what a busy machine gave; the best is what the
 * code takes when nothing else runs.
 *
 * @param calls calls in a round: so many that a round lasts a millisecond or more
 * @param prepare what each round needs set up again, outside the time
 */
export function timed<T = undefined>(
  call: (prepared: T) => unknown,
  calls: number,
  rounds = 15,
  prepare?: () => T,
): Timing {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const prepared = prepare?.() as T;
    const start = process.hrtime.bigint();
    for (let count = 0; count < calls; count++) call(prepared);
    const taken = Number(process.hrtime.bigint() - start) / calls;
    if (round > 0) times.push(taken);
  }
  times.sort((first, second) => first - second);
  return { best: times[0] ?? 0, median: times[Math.floor(rounds / 2)] ?? 0 };
}

/** A timing shared out among the parts of a call. */
export function perPart({ best, median }: Timing, parts: number): Timing {
  return { best: best / parts, median: median / parts };
}

const NANOSECONDS = { ns: 1, ms: 1e6 } as const;

/** Prints a timing under its name. */
export function print(name: string, { best, median }: Timing, unit: keyof typeof NANOSECONDS = "ns"): void {
  const shown = (nanoseconds: number) => {
    const value = nanoseconds / NANOSECONDS[unit];
    return value.toFixed(value < 10 || unit === "ms" ? 1 : 0).padStart(8);
  };
  console.log(`  ${name.padEnd(62)} best ${shown(best)} ${unit}   median ${shown(median)} ${unit}`);
}

/** Prints a remark between figures. */
export function remark(words: string): void {
  console.log(`  ${words}`);
}
