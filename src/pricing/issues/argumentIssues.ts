import type { Sentences } from "./IssueWhere";
import { listed, quoted, shownNumber, titleOfArgument } from "./wording";
import { shapeWords } from "./valueIssues";

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** What is wrong with a range, or between the arguments of one worksheet function. */
export interface ArgumentIssues {
  "not-paired": { readonly own: Shape; readonly partner: string; readonly partnerShape: Shape };
  "too-many-items": Shape;
  "ceiling-needed": { readonly item: string };
  "sum-too-large": { readonly summed: "counts" | "units to true up" };
  "tiers-empty": object;
  "tier-columns": { readonly columns: number };
  "tier-headings": object;
  "tier-gap": { readonly tier: number; readonly from: number; readonly before: number };
  "tier-without-limit": { readonly tier: number; readonly word: string | undefined };
  "tiers-fall": { readonly tier: number; readonly limit: number; readonly below: number };
  "above-last-tier": { readonly quantity: number; readonly limit: number };
  "dates-reversed": object;
  "too-many-hours": { readonly most: number };
  "not-found": { readonly found: string; readonly names: readonly string[] };
  /** What is wrong with a list: the layer that counts lists has the data and the words, made where it is shown. */
  list: { readonly problem: { readonly code: string }; readonly words: () => string };
  "month-beyond-horizon": { readonly month: number; readonly months: number };
}

const NAMES_SHOWN = 5;

export const argumentSentences: Sentences<ArgumentIssues> = {
  "not-paired": ({ own, partner, partnerShape }) =>
    `its ${shapeWords(own.rows, own.columns)} do not pair with the ${shapeWords(partnerShape.rows, partnerShape.columns)} of ${titleOfArgument(partner).toLowerCase()}: give ranges of the same shape.`,
  "too-many-items": ({ rows, columns }) =>
    `give at most three cells (users, devices, sites), not ${shapeWords(rows, columns)}.`,
  "ceiling-needed": ({ item }) =>
    `“renegotiate” for ${item} needs a ceiling: give the number of ${item} included.`,
  "sum-too-large": ({ summed }) => `the ${summed} add up to more than 1,000,000,000.`,
  "tiers-empty": () => "the tier table is empty; give rows of up to, rate and, if there is one, flat fee.",
  "tier-columns": ({ columns }) =>
    `give two or three columns (up to, rate, flat fee), or from, to, rate and flat fee without a gap between the tiers, not ${columns} columns.`,
  "tier-headings": () => "the headings need an Up to (or To) and a Rate (or Price).",
  "tier-gap": ({ tier, from, before }) =>
    `tier ${tier} begins at ${from}, but the one before ends at ${before}: begin it there, or one unit later.`,
  "tier-without-limit": ({ tier, word }) =>
    word === undefined
      ? `Tier ${tier} has no limit but is not the last: only the last tier may be unlimited.`
      : `only the last tier may be ${quoted(word)}; give the others a limit.`,
  "tiers-fall": ({ tier, limit, below }) =>
    `The limit of tier ${tier} (${limit}) must be above ${below}: limits rise from row to row.`,
  "above-last-tier": ({ quantity, limit }) =>
    `The quantity ${quantity} is above the last tier's limit of ${limit}: raise the limit, or write “unlimited” for the last tier.`,
  "dates-reversed": () => "The to-date is before the from-date: give the later day as to.",
  "too-many-hours": ({ most }) => `The billed hours are above ${shownNumber(most)}: lower the increment.`,
  "not-found": ({ found, names }) =>
    `there is no ${quoted(found)}; give one of ${listed(names.slice(0, NAMES_SHOWN))}${names.length > NAMES_SHOWN ? ", …" : ""}, or a position from 1 to ${names.length}.`,
  list: ({ words }) => words(),
  "month-beyond-horizon": ({ month, months }) => `${month} is beyond the horizon of ${months} months.`,
};
