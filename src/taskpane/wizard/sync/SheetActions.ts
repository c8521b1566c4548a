import type { Difference } from "../../../scenarios";

/** What can be done about the sheets of the comparison, from Compare and Decide alike. */
export interface SheetActions {
  readonly isWorking: boolean;
  readonly onInsert: () => void;
  /** Shows the sheet with the comparison. */
  readonly onShow: () => void;
  /** Draws charts and highlights for what the tables have become. */
  readonly onRefresh: () => void;
  readonly onCopyValues: () => void;
  /** Settles differences, all of them by default, in favor of one side. */
  readonly onSettle: (side: "sheet" | "wizard", which?: readonly Difference[]) => void;
}
