import type { Cause, FindingKind, Measure } from "../../pricing";

/** How amounts and shares are written. */
export interface DecisionWords {
  readonly money: (amount: number) => string;
  readonly percent: (share: number) => string;
}

/** What a page for a decision is made for. */
export interface DecisionChoice {
  /** Id of the scenario that is decided on. */
  readonly scenario: string;
  /** By which the cheapest is found. */
  readonly measure: Measure;
}

/** What somebody who decides has to see, as plain data: the same for paper, pane and sheet. */
export interface DecisionPage {
  readonly question: string;
  /** The answer in a sentence with its figure, then the gap to the next quote; one sentence each. */
  readonly answer: readonly string[];
  /** The best quote and its cost; undefined where no quote has an amount. */
  readonly best: { readonly name: string; readonly cost: number } | undefined;
  /** What the figures are for: "“Base”, 36 months". */
  readonly under: string;
  readonly measureTitle: string;
  readonly scenarios: readonly DecisionScenario[];
  /** The cheapest first, and last those without an amount. */
  readonly quotes: readonly DecisionQuote[];
  /** Labels of the years that costs are split by. */
  readonly years: readonly string[];
  /** Why each other quote costs more than the best. */
  readonly bridges: readonly DecisionBridge[];
  /** What would change the answer, in sentences. */
  readonly flips: readonly string[];
  /** The most money first. */
  readonly findings: readonly DecisionFinding[];
  /** How much is open in each quote, in sentences. */
  readonly open: readonly string[];
  readonly assumptions: readonly string[];
  /** What had no room here, and where it stands, in sentences. */
  readonly leftOut: readonly string[];
}

export interface DecisionScenario {
  readonly id: string;
  /** Its row in the table of scenarios, from 0. */
  readonly row: number;
  readonly name: string;
  /** Counts and how they change. */
  readonly facts: string;
  /** Id of the quote that is the cheapest by total; undefined for none. */
  readonly best: string | undefined;
  /** Its letter and name; "" for none. */
  readonly cheapest: string;
  /** Total by quote, in the order of the page; undefined for no amount. */
  readonly totals: readonly (number | undefined)[];
}

/** The measures in the table of quotes, in its order. */
export const DECISION_MEASURES = ["monthly", "first-year", "total", "npv", "per-user"] as const;
export type DecisionMeasure = (typeof DECISION_MEASURES)[number];
/** What heads the column of each, on paper and in the sheet. */
export const DECISION_TITLES: Readonly<Record<DecisionMeasure, string>> = {
  monthly: "Month 1",
  "first-year": "First year",
  total: "Total",
  npv: "Present value",
  "per-user": "Per user",
};

export interface DecisionQuote {
  readonly id: string;
  /** Its row in the table of quotes, from 0. */
  readonly row: number;
  /** By which charts and lines name it. */
  readonly letter: string;
  readonly name: string;
  readonly isBest: boolean;
  readonly measures: Readonly<Record<DecisionMeasure, number | undefined>>;
  /** What it leaves out, or why it has no amount; "" for nothing. */
  readonly leavesOut: string;
  /** Cost by year, which add up to the total; empty where the contract has no amount to its end. */
  readonly byYear: readonly number[];
  /** Where its terms stand on the paper; "" where nobody noted it. */
  readonly sources: string;
}

export interface DecisionBridge {
  readonly letter: string;
  readonly name: string;
  readonly gap: number;
  /** They add up to the gap. */
  readonly steps: readonly { readonly cause: Cause; readonly amount: number }[];
}

export interface DecisionFinding {
  readonly letter: string;
  readonly quote: string;
  readonly kind: FindingKind;
  readonly cost: number | undefined;
  readonly scenario: string;
  readonly where: string;
  /** Where the term stands on the paper; "" where nobody noted it. */
  readonly source: string;
}

/** How much of each list stands on one page. */
export const ROOM = {
  quotes: 8,
  scenarios: 4,
  years: 5,
  bridges: 4,
  flips: 4,
  findings: 5,
  name: 44,
} as const;
