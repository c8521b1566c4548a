import { comparisonSheets } from "../comparison/comparisonSheets";
import { contractKinds } from "../draft/contractKinds";
import type { Sample } from "./Sample";

/** The language of contracts at a glance: bands, a pool of hours, a rate card, an index and an exit fee. */
export const fourKinds: Sample = {
  id: contractKinds.id,
  title: contractKinds.title,
  shows: contractKinds.shows,
  sheets: () => comparisonSheets(contractKinds.draft),
};
