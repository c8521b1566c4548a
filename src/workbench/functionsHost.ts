import { createCustomFunctionsHost } from "./CustomFunctionsHost";

/** Stands in the page before the scripts of the functions, which find here what Excel would give them. */
Object.assign(globalThis, { CustomFunctions: createCustomFunctionsHost() });
