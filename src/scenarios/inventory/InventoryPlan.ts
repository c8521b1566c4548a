/** A row of a list or of a count. */
export type InventoryRow = readonly (string | number | boolean)[];

/** A list and how it was counted, as sheets show it. */
export interface InventoryPlan {
  readonly kind: "devices" | "accounts";
  /** Where the list came from, in a sentence. */
  readonly source: string;
  /** The day of the export as Excel counts it; undefined where the list itself tells. */
  readonly asOf: number | undefined;
  /** Days after which a device is stale, or an account inactive; undefined for never. */
  readonly days: number | undefined;
  /** Of accounts what is counted. */
  readonly basis: string;
  /** The list with its headings, in blocks of rows; undefined where it is more than a function takes. */
  readonly list:
    | { readonly blocks: readonly (readonly InventoryRow[])[]; readonly dates: readonly number[] }
    | undefined;
  /** The counts that are wanted. Their rows are written where the list is not there to be counted again. */
  readonly counts: readonly InventoryCount[];
  /** The name of a table `Inventory map` that is there already; undefined for one of its own. */
  readonly mapTable: string | undefined;
  readonly map: readonly (readonly [string, string])[];
}

export interface InventoryCount {
  readonly by: "class" | "client" | "site" | "month";
  readonly rows: readonly InventoryRow[];
}

/** What the sheets of a kind of list are called. */
export interface InventoryNames {
  readonly list: string;
  readonly table: string;
  readonly counts: string;
  readonly by: (what: string) => string;
}
