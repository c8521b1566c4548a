import type { Bill } from "./Bill";
import type { Ledger } from "./Ledger";

/**
 * One kind of line: adds its amounts to the months of the ledger, at the rates of the bill. What the contract does not
 * have leaves no line.
 */
export type Line = (bill: Bill, ledger: Ledger) => void;
