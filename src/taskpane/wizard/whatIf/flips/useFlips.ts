import { useCallback } from "react";
import {
  flipFields,
  flipsInParts,
  success,
  type Field,
  type Flip,
  type Result,
  type Study,
} from "../../../../pricing";
import { isMoneyField } from "../fieldWords";
import { useInSlices, type SlicedWork } from "../useInSlices";

/** What would change the answer, and the quote that is the answer today. */
export interface FoundFlips {
  /** The column of the best quote. */
  readonly best: number;
  /** Those that flip first. */
  readonly flips: readonly { readonly flip: Flip; readonly field: Field }[];
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
      const flips = next.value.value.flatMap((flip) => {
        const field = fields.find(({ name }) => name === flip.field);
        return field === undefined ? [] : [{ flip: withoutBlankRate(study, best.value, field, flip), field }];
      });
      return success({ best: best.value, flips });
    }
    yield begun / fields.length;
  }
}

/** A rate of 0 is a blank one: that a quote without a rate is no longer the best says nothing. */
function withoutBlankRate(study: Study, best: number, field: Field, flip: Flip): Flip {
  const { falls } = flip;
  if (falls?.value !== 0 || !isMoneyField(field)) return flip;
  const cost = study.costsAt(field.at(study.now, 0))[best];
  return cost?.ok === true ? flip : { ...flip, falls: undefined };
}
