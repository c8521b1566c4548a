import { comparisonSheets } from "../comparison/comparisonSheets";
import { sampleDrafts } from "../draft/sampleDrafts";
import type { Sample } from "./Sample";

const found = sampleDrafts.find(({ id }) => id === "three-quotes");

/** Where a newcomer begins: one firm, three quotes of three models, and a clause that decides. */
export const threeQuotes: Sample = {
  id: "three-quotes",
  title: found?.title ?? "",
  shows: found?.shows ?? "",
  sheets: () => (found ? comparisonSheets(found.draft) : []),
};
