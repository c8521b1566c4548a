import type { ActionReport } from "../../actions";
import type { ActionName } from "../../scenarios";

/** A button of the row above the grid. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  /** What it does, for whoever rests the pointer there: one sentence. */
  readonly hint: string;
  readonly icon: ActionName;
  /** Answers what is to be said; nothing where the page shows it. */
  readonly press: () => Promise<ActionReport | undefined>;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}
