import type { FUniver } from "@univerjs/core/facade";
import { BuiltInUIPart } from "@univerjs/preset-sheets-core";

/**
 * The toolbar is a tenth of the work of opening, and the first thing that somebody does is to type. It comes once
 * there is time; its room is kept (workbench.css).
 *
 * @returns to be called when everything else stands
 */
export function toolbarLast(api: FUniver): () => void {
  api.setUIVisible(BuiltInUIPart.TOOLBAR, false);
  return () => {
    const show = () => api.setUIVisible(BuiltInUIPart.TOOLBAR, true);
    // Not every browser tells when it has time.
    if ("requestIdleCallback" in globalThis) requestIdleCallback(show, { timeout: 2_000 });
    else setTimeout(show);
  };
}
