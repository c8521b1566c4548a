import type { Draft } from "../../scenarios";
import { withoutSheets } from "./withoutSheets";

/** A draft in the place of another: sheets that are there stay the draft's, whatever it holds. */
export function withSheetsOf(draft: Draft, { inserted }: Draft): Draft {
  return inserted === undefined ? withoutSheets(draft) : { ...draft, inserted };
}
