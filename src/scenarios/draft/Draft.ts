/**
 * What the wizard holds: quotes and scenarios in the words of their tables, so that a form, a sheet and the core
 * read the same thing. Kept in the workbook as JSON; see `DRAFT_VERSION`.
 */
export interface Draft {
  readonly version: typeof DRAFT_VERSION;
  /** ISO code of the currency that all amounts are in, for example `USD`. */
  readonly currency: string;
  readonly environment: DraftEnvironment;
  readonly quotes: readonly DraftQuote[];
  /** Priced lines beyond the terms of the quotes, in the order of their table. */
  readonly charges: readonly DraftCharge[];
  /** One or more. */
  readonly scenarios: readonly DraftScenario[];
  /** A yearly fraction, for net present values. */
  readonly discountRate: FieldValue;
  /** The sheets that came of this draft; undefined before anything is inserted. */
  readonly inserted?: InsertedSheets;
}

export const DRAFT_VERSION = 2;

/** A number as read (a percentage as its fraction); a text where it is a word, or could not be read; "" for blank. */
export type FieldValue = number | string;

/** What the client has today, which every scenario starts from that has no counts of its own. */
export interface DraftEnvironment {
  /**
   * By the header of the table of scenarios: `Users`, `Sites`, `Support hours`, and one for each device class
   * (`Workstations`, `Servers`, `Network devices`, `Mobile devices`, classes of the user's own), in order.
   */
  readonly counts: Readonly<Record<string, FieldValue>>;
  readonly sharedWorkstations: FieldValue;
  readonly byod: "none" | "excluded" | "enrolled";
  readonly prefer: "" | "client" | "provider";
  readonly support: "" | "proactive" | "reactive";
}

export interface DraftQuote {
  /** Tells quotes apart while they are renamed and moved. */
  readonly id: string;
  /** By the header of the table of quotes: `Quote`, `Provider`, `Model`, `User rate`, … */
  readonly values: Readonly<Record<string, FieldValue>>;
  /** Values of terms that the model does not take, kept for when it is changed back. In no table. */
  readonly setAside?: Readonly<Record<string, FieldValue>>;
  /** What the contract says: an item that is not there was not answered. */
  readonly checklist: Readonly<Partial<Record<ChecklistItem, boolean>>>;
}

export interface DraftCharge {
  readonly id: string;
  /**
   * The id of the quote that it belongs to, whose name its table shows. Without it, what stands under `Quote` counts:
   * `all` for every quote, or the name of a quote that is not here.
   */
  readonly quote?: string;
  /** By the header of the table of charges: `Charge`, `Per`, `Rate`, … */
  readonly values: Readonly<Record<string, FieldValue>>;
}

/** What a contract has to say before its price can be trusted. */
export const CHECKLIST_ITEMS = [
  "included scope",
  "counting basis",
  "audit method",
  "overage defined",
  "overage capped",
  "overage auditable",
  "mid-cycle changes",
  "dispute process",
] as const;
export type ChecklistItem = (typeof CHECKLIST_ITEMS)[number];

export interface DraftScenario {
  readonly id: string;
  /** By the header of the table of scenarios: `Scenario`, `User growth`, `Device growth`, `Months`, … */
  readonly values: Readonly<Record<string, FieldValue>>;
  /** Counts that differ from the environment's, by header; the others follow it. */
  readonly ownCounts: Readonly<Record<string, FieldValue>>;
}

/** Where the draft's sheets stand: keys by which the host finds them after a renaming. */
export interface InsertedSheets {
  /** By {@link SheetRole}. */
  readonly sheets: Readonly<Partial<Record<SheetRole, string>>>;
  readonly quotesTable: string;
  readonly scenariosTable: string;
  /** Undefined for sheets of an older version, which have no table of charges. */
  readonly chargesTable?: string;
  /** By which the sheets were laid out; undefined for the first layout. */
  readonly layout?: number;
}

/** The sheets of a comparison, in the order of their tabs. */
export const SHEET_ROLES = [
  "Read me",
  "Quotes",
  "Scenarios",
  "Charges",
  "Comparison",
  "Schedule",
  "Invoice",
  "Scenario rows",
] as const;
export type SheetRole = (typeof SHEET_ROLES)[number];
