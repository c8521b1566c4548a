import type { Difference, Draft, InsertedSheets, Rows } from "../../scenarios";
import type { ActionReport } from "../ActionReport";

/** Whether the workbook keeps the draft. */
export type SyncState =
  /** Not known yet: nothing may be written before it is known what is there. */
  | { readonly state: "unread" }
  | { readonly state: "on" }
  /** The workbook's draft stays as it is; why, in a sentence. */
  | { readonly state: "off"; readonly why: string };

/** What the workbook has to say to the wizard. */
export type SyncEvent =
  | {
      readonly type: "draft read";
      /** What the workbook keeps, if anything. */
      readonly draft: Draft | undefined;
      /** What the wizard began with: what was typed meanwhile is what differs from it. */
      readonly before: Draft;
      readonly sync: SyncState;
    }
  | { readonly type: "sheets inserted"; readonly inserted: InsertedSheets }
  | { readonly type: "sheets gone"; readonly report: ActionReport }
  | {
      readonly type: "sheets read";
      /** What sheets and draft had in common before. */
      readonly base: Rows;
      readonly sheet: Rows;
      /** Whether nothing is said of it: it is what the wizard itself wrote, or the first look. */
      readonly isQuiet: boolean;
    }
  | { readonly type: "conflict found"; readonly differences: readonly Difference[] }
  | { readonly type: "conflict settled" }
  /** What keeps the workbook from following, until it does. */
  | { readonly type: "sync troubled"; readonly trouble: ActionReport | undefined };
