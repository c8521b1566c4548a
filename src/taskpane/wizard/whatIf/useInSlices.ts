import { useEffect, useState } from "react";

/** Work that can be left after each step; it says which share of it is done. */
export type SlicedWork<T> = Generator<number, T>;

export type Progress<T> =
  | { readonly state: "working"; readonly share: number }
  | { readonly state: "stopped"; readonly share: number }
  | { readonly state: "done"; readonly value: T };

interface Run<T> {
  readonly work: () => SlicedWork<T>;
  readonly number: number;
  readonly progress: Progress<T>;
}

/** Milliseconds that a slice may take, so that keys and clicks are answered between two. */
const SLICE = 12;
/** Milliseconds between two sights of how far the work is: drawing them takes time, too. */
const BETWEEN_SIGHTS = 100;
const BEGUN = { state: "working", share: 0 } as const;

/**
 * Does work in slices while the page stays responsive, from the start again whenever the work is another.
 *
 * @param work begins the work; the same function as long as it is the same work
 */
export function useInSlices<T>(work: () => SlicedWork<T>): {
  readonly progress: Progress<T>;
  readonly stop: () => void;
  readonly restart: () => void;
} {
  const [last, setRun] = useState<Run<T>>({ work, number: 0, progress: BEGUN });
  // What was found belongs to the work that was asked for before.
  const run = last.work === work ? last : { ...last, work, progress: BEGUN };
  const { number, progress } = run;
  const isStopped = progress.state === "stopped";
  useEffect(() => {
    if (isStopped) return undefined;
    const steps = work();
    const show = (now: Progress<T>) => setRun({ work, number, progress: now });
    let shownAt = 0;
    let timer = setTimeout(function slice() {
      const end = performance.now() + SLICE;
      let share = 0;
      do {
        const next = steps.next();
        if (next.done === true) {
          show({ state: "done", value: next.value });
          return;
        }
        share = next.value;
      } while (performance.now() < end);
      if (end - shownAt > BETWEEN_SIGHTS) {
        shownAt = end;
        show({ state: "working", share });
      }
      timer = setTimeout(slice);
    });
    return () => clearTimeout(timer);
  }, [work, number, isStopped]);
  return {
    progress,
    stop: () => {
      if (progress.state === "working") setRun({ ...run, progress: { ...progress, state: "stopped" } });
    },
    restart: () => setRun({ ...run, number: number + 1, progress: BEGUN }),
  };
}
