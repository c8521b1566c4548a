/**
 * What a list is counted by; a heading of the list may be given as well.
 * @customenum {string}
 */
export declare enum BY {
  /** Each class or kind with every state of its rows, and why. */
  class = "class",
  /** A table of scenarios: one row per client. */
  client = "client",
  /** A table of scenarios: one row per site. */
  site = "site",
  /** A history: the last snapshot of each month. */
  month = "month",
  /** What becomes of each row, for a column beside the list. */
  row = "row",
}
