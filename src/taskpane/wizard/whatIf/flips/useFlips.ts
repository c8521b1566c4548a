import { useCallback } from "react";
import {
  flipFields,
  flipsInParts,
  success,
  withoutBlankRate,
  type Flip,
  type Result,
  type Study,
} from "../../../../pricing";
import { useInSlices, type SlicedWork } from "../useInSlices";

/** What would change the answer, and the quote that is the answer today. */
export interface FoundFlips {
  /** The column of the best quote. */
  readonly best: number;
  /** Those that flip first. */
  readonly flips: readonly Flip[];
}

/** Looks for what changes the answer of a study. */
export function useFlips(study: Study) {
  return useInSlices(useCallback(() => search(study), [study]));
}

export function* search(study: Study): SlicedWork<Result<FoundFlips>> {
  const best = study.bestAt(study.now);
  if (!best.ok) return best;
  const fields = flipFields(study);
  let begun = 0;
  const steps = flipsInParts(study, fields, (place) => {
    begun = place;
  });
  for (;;) {
    const next = steps.next();
    if (next.done === true) {
      if (!next.value.ok) return next.value;
      const flips = next.value.value.map((flip) => withoutBlankRate(study, best.value, flip));
      return success({ best: best.value, flips });
    }
    yield begun / fields.length;
  }
}
