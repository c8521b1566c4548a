import type { SheetPlan } from "../SheetPlan";

/** A reference scenario that opens in one step and shows by its own numbers what is said of it. */
export interface Sample {
  readonly id: string;
  readonly title: string;
  /** What the numbers show: one sentence. */
  readonly shows: string;
  readonly sheets: () => readonly SheetPlan[];
}
