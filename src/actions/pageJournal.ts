import type { Journal } from "../functions/journal";

/** The journal of the functions that this page has registered with the host; undefined where functions.js did not load. */
export function pageJournal(): Journal | undefined {
  return (globalThis as { readonly mspPricingJournal?: Journal }).mspPricingJournal;
}
