import { createCustomFunctionsHost } from "./CustomFunctionsHost";

/** Stands in the page before functions.js, which finds here what Excel would give it. */
Object.assign(globalThis, { CustomFunctions: createCustomFunctionsHost() });
