/** Why a cell holds no number. */
export type CellProblem =
  /** An error value, to be passed on. */
  | { readonly kind: "error"; readonly errorValue: string }
  /** Text that is not a number, or that is one in two ways. */
  | { readonly kind: "text"; readonly text: string }
  /** Something that no cell should hold: NaN, infinity, an array, an entity without a value. */
  | { readonly kind: "unreadable" };
