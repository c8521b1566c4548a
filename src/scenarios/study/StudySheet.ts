import type { ComparedTables } from "../ComparedTables";
import type { Measure } from "../../pricing";

/** A sheet that asks what would change the answer, with what was chosen when it was asked for. */
export type StudySheet =
  | { readonly kind: "What-if" | "Grid" | "What flips" }
  | { readonly kind: "Swings"; readonly quote: string; readonly change: number }
  | { readonly kind: "Break-even"; readonly quote: string; readonly other: string; readonly field: string }
  | {
      readonly kind: "Simulation";
      readonly spread: number;
      readonly trials: number;
      readonly seed: number;
    };

/** What all of them are asked with. */
export interface StudyAsked {
  /** The id of a scenario. */
  readonly scenario: string;
  readonly measure: Measure;
}

/** As the sheets of a comparison wish their tables to be named. */
export const PLANNED_TABLES: ComparedTables = {
  quotes: "Quotes",
  scenarios: "Scenarios",
  charges: "Charges",
};
