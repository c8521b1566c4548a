// Who fills what: the reading of tables makes an Uplift from a cell ("3%", "0%; 0%; 5%", "CPI + 2%"); the contract
// makes the rates of its years from it.
import type { Decimal } from "./Decimal";

/** By how much rates rise at each step: yearly steps, the last repeating, or an index with a spread. */
export type Uplift =
  | {
      readonly kind: "steps";
      /** Fractions, 0 to below 1; none is no uplift. */
      readonly steps: readonly Decimal[];
    }
  | {
      readonly kind: "index";
      /** As written: "CPI". */
      readonly index: string;
      /** Added to each yearly change of the index; 0 to below 1. */
      readonly spread: Decimal;
    };

export const NO_UPLIFT: Uplift = { kind: "steps", steps: [] };
