import type {
  Basis,
  CountRow,
  Examined,
  ListKind,
  RowFound,
  RowState,
  WrittenCell,
} from "../../../inventory";

/** What can be opened: a file, or cells that were pasted or selected. */
export type ListSource = { readonly name: string } & (
  | { readonly file: Blob; readonly modified: string }
  | { readonly cells: readonly (readonly unknown[])[] }
  | { readonly text: string }
);

/** An export that was opened. */
export interface OpenedPart {
  readonly name: string;
  /** Its own rows, with what stands above them. */
  readonly rows: number;
}

/** How a list is to be read. */
export interface Arrangement {
  /** The day of each export as 2026-11-29; "" for what the list itself tells. */
  readonly dates: readonly string[];
  /** Headings or values, and what they mean. */
  readonly map: readonly (readonly [string, string])[];
}

/** A list that is ready to be counted. */
export interface ArrangedList {
  readonly kind: ListKind;
  readonly product: string | undefined;
  readonly rows: number;
  /** The headings that are read, and how many are not. */
  readonly read: readonly string[];
  readonly passedOver: number;
  /** The day of each export: of what was last seen, else of the file. */
  readonly dates: readonly string[];
  /** Whether each row says of which export it is. */
  readonly hasSnapshots: boolean;
  readonly hasSeen: boolean;
  readonly hasLicences: boolean;
  readonly hasClients: boolean;
  /** Whether what is written of it is more than a function takes in one call. */
  readonly isTooLargeForFormulas: boolean;
  readonly notes: readonly string[];
}

export interface CountSettings {
  /** 2026-11-29; "" where the snapshots tell. */
  readonly asOf: string;
  /** Days without contact after which a device is stale, or an account inactive; undefined for never. */
  readonly days: number | undefined;
  /** Of accounts; undefined for the usual one. */
  readonly basis: Basis | undefined;
}

/** A count as the pane shows it. */
export interface Counted extends Pick<Examined, "table" | "unknown"> {
  /** Rows that are not counted by what became of them: `stale`, `duplicate`, `left out` … */
  readonly notCounted: readonly { readonly state: RowState; readonly rows: number }[];
}

/** An answer, or what is wrong in a sentence, with the headings where the map could fix it. */
export type DeskResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string; readonly headings?: readonly string[] };

/** Where lists are opened, counted and made ready to be written: in a worker, so that the page stays alive. */
export interface Desk {
  open(
    sources: readonly ListSource[],
    onProgress: (share: number) => void,
  ): Promise<DeskResult<readonly OpenedPart[]>>;
  arrange(arrangement: Arrangement): Promise<DeskResult<ArrangedList>>;
  count(settings: CountSettings): Promise<DeskResult<Counted>>;
  /** Rows of the last count that are not counted, of one state or of all. */
  notCounted(
    state: RowState | undefined,
    from: number,
    most: number,
  ): Promise<DeskResult<readonly RowFound[]>>;
  /** The last count by client, site or month. */
  countBy(by: "client" | "site" | "month"): Promise<DeskResult<readonly CountRow[]>>;
  /** Some rows of what is written, the headings first; none beyond the last. */
  written(isNameless: boolean, from: number, most: number): Promise<DeskResult<WrittenRows>>;
  /** The first rows of an export as it was opened. */
  opened(index: number, most: number): Promise<DeskResult<readonly (readonly unknown[])[]>>;
  /** The sheets of a file, of each the first rows. */
  sheetsOf(file: Blob, most: number): Promise<DeskResult<readonly SheetOfFile[]>>;
  /** Stops whatever is under way, and forgets the list. */
  close(): void;
}

export interface WrittenRows {
  readonly rows: readonly (readonly WrittenCell[])[];
  /** Which columns hold dates. */
  readonly dates: readonly number[];
  /** What the map has to say beside what it says, for the rows to count as the list does. */
  readonly meanings: readonly (readonly [string, string])[];
  /** What of the map names an account that the rows do not name. */
  readonly named: readonly string[];
}

/** A sheet of a file, without its blank rows; a CSV file is one without a name. */
export interface SheetOfFile {
  readonly name: string;
  readonly cells: readonly (readonly unknown[])[];
  /** What is to be known of how it was read: sentences. */
  readonly notes: readonly string[];
}
