import { comparisonSheets } from "../comparison/comparisonSheets";
import { moneyFormat } from "../currencies";
import { compareQuotesDraft } from "./compareQuotesDraft";
import { recommendationSheet } from "./recommendationSheet";
import type { Sample } from "./Sample";
import { rerateSheet, usageSheet } from "./usageSheets";

/** Everything at once: quotes of every model for the five clients, and a year of usage under each of them. */
export const compareQuotes: Sample = {
  id: "compare-quotes",
  title: "Compare quotes",
  shows:
    "Six quotes of all models for the five clients: costs, best quote and notes, a schedule, invoices, a year of usage rerated, and a recommendation.",
  sheets: () => {
    const money = moneyFormat(compareQuotesDraft.currency);
    return [
      ...comparisonSheets(compareQuotesDraft),
      usageSheet(money),
      rerateSheet(money),
      recommendationSheet(money),
    ];
  },
};
