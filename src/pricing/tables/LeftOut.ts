import type { TableTitle } from "../issues/IssueWhere";

/** Something of a table that no figure depends on, though a reader may believe so. */
export type LeftOut =
  /** A column that means nothing here and holds numbers, bands, a list or an open word. */
  | { readonly kind: "column"; readonly table: TableTitle; readonly heading: string }
  /** The rate of a class that no scenario counts. */
  | { readonly kind: "idle-rate"; readonly heading: string }
  | { readonly kind: "total-row" | "units-row"; readonly table: TableTitle; readonly name: string }
  /** Charges of a quote that is not in the comparison. */
  | { readonly kind: "charges-of"; readonly quote: string }
  /** A word under Covers that is not a class of the scenarios. */
  | { readonly kind: "covered-word"; readonly quote: string; readonly word: string };
