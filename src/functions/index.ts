import { callsFrom, callsReaching, type Journal } from "./journal";
import * as invoices from "./parts/invoices";
import { Part } from "./parts/Part";

/**
 * Entry of the functions bundle: tells the host every function, and keeps functions and journal for the pane, which
 * is a bundle of its own: its live examples call the very functions that the cells call, and it explains their calls.
 * Outside Excel, or when Office.js did not load, there may be no host.
 */
declare global {
  // Only a var declaration types a property of globalThis.
  var mspPricingFunctions: Readonly<Record<string, (...values: never[]) => unknown>> | undefined;
  var mspPricingJournal: Journal | undefined;
  /** Fetches all functions that are not there from the start. */
  var mspPricingParts: (() => Promise<unknown>) | undefined;
}

const parts = [
  new Part(
    ["BESTQUOTE", "QUOTECOSTS", "QUOTELINES", "QUOTENOTES", "QUOTESCHEDULE", "RERATE"],
    () => import(/* webpackChunkName: "contracts" */ "./parts/contracts"),
  ),
  new Part(["BRIDGE", "QUOTECHECK"], () => import(/* webpackChunkName: "analysis" */ "./parts/analysis")),
  new Part(
    ["COUNTDEVICES", "COUNTUSERS", "LISTCHANGES", "RECONCILE"],
    () => import(/* webpackChunkName: "inventory" */ "./parts/inventory"),
  ),
];
type Bodies = Readonly<Record<string, (...values: never[]) => unknown>>;
const functions: Bodies = {
  ...invoices,
  ...Object.fromEntries(parts.flatMap((part) => part.functions())),
};

globalThis.mspPricingFunctions = functions;
globalThis.mspPricingParts = () => Promise.all(parts.map((part) => part.load()));
globalThis.mspPricingJournal = { functionNames: Object.keys(functions), callsFrom, callsReaching };

if (typeof CustomFunctions !== "undefined") {
  for (const [name, worksheetFunction] of Object.entries(functions)) {
    CustomFunctions.associate(name, worksheetFunction);
  }
}
