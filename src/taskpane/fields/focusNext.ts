import { flushSync } from "react-dom";

/**
 * Goes to an element that comes with what was just dispatched, at once: whoever types on must find
 * the focus there, on the slowest machine too. Where it does not come, the focus stays.
 */
export function focusNext(find: () => HTMLElement | null | undefined): void {
  // What was dispatched is in the page after this.
  flushSync(() => undefined);
  find()?.focus();
}
