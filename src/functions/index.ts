import { catalogue } from "./catalogue";
import { callsFrom, callsReaching, type Journal } from "./journal";

/**
 * Entry of the functions bundle: tells the host every function, and keeps functions and journal for the pane, which
 * is a bundle of its own: its live examples call the very functions that the cells call, and it explains their calls.
 * Outside Excel, or when Office.js did not load, there may be no host.
 */
declare global {
  // Only a var declaration types a property of globalThis.
  var mspPricingFunctions: Readonly<Record<string, (...values: never[]) => unknown>> | undefined;
  var mspPricingJournal: Journal | undefined;
}

globalThis.mspPricingFunctions = catalogue;
globalThis.mspPricingJournal = { functionNames: Object.keys(catalogue), callsFrom, callsReaching };

if (typeof CustomFunctions !== "undefined") {
  for (const [name, worksheetFunction] of Object.entries(catalogue)) {
    CustomFunctions.associate(name, worksheetFunction);
  }
}
