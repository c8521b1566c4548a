import { callsFrom, callsReaching, type Journal } from "./journal";

declare global {
  // Only a var declaration types a property of globalThis.
  var mspPricingFunctions: Catalogue | undefined;
  var mspPricingJournal: Journal | undefined;
}

/** Worksheet functions by their names in a formula. */
type Catalogue = Readonly<Record<string, (...values: never[]) => unknown>>;

/**
 * Tells the host the functions of a script, and keeps them, beside those of the scripts before, with the journal for
 * the pane, which is a bundle of its own: its live examples call the very functions that the cells call, and it explains
 * their calls. Outside Excel, or when Office.js did not load, there may be no host.
 */
export function associate(functions: Catalogue): void {
  const all = { ...globalThis.mspPricingFunctions, ...functions };
  globalThis.mspPricingFunctions = all;
  globalThis.mspPricingJournal = { functionNames: Object.keys(all), callsFrom, callsReaching };
  if (typeof CustomFunctions === "undefined") return;
  for (const [name, worksheetFunction] of Object.entries(functions)) {
    CustomFunctions.associate(name, worksheetFunction);
  }
}
