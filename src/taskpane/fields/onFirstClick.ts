import type { MouseEvent } from "react";

/**
 * A click's work, done once for a double click: what stands under the pointer after the first click (the button to the
 * next step but one, say) was not what the second one was meant for. Keys press as often as they are struck.
 */
export const onFirstClick =
  (work: () => void) =>
  (event: MouseEvent): void => {
    if (event.detail < 2) work();
  };
