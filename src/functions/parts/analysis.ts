/** The functions that look into what quotes cost and say: fetched at the first call of any of them. */
export { BRIDGE } from "../BRIDGE";
export { QUOTECHECK } from "../QUOTECHECK";
