import { catalogue } from "./catalogue";

/**
 * Entry of the functions bundle: tells the host every function, and keeps them for the pane, whose live examples
 * call the very functions that the cells call. Outside Excel, or when Office.js did not load, there may be no host.
 */
declare global {
  // Only a var declaration types a property of globalThis.
  var mspPricingFunctions: Readonly<Record<string, (...values: never[]) => unknown>> | undefined;
}

globalThis.mspPricingFunctions = catalogue;

if (typeof CustomFunctions !== "undefined") {
  for (const [name, worksheetFunction] of Object.entries(catalogue)) {
    CustomFunctions.associate(name, worksheetFunction);
  }
}
