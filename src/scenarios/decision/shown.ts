import { amountWriter } from "../currencies";
import type { DecisionWords } from "./DecisionPage";

const COUNT = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });
const SHARE = new Intl.NumberFormat("en-US", { style: "percent", maximumFractionDigits: 2 });

/** "1,250.5" */
export const shownCount = (count: number): string => COUNT.format(count);
/** "12.5%" */
export const shownShare = (share: number): string => SHARE.format(share);
const PERCENT = new Intl.NumberFormat("en-US", { style: "percent", maximumFractionDigits: 1 });

/** How a sheet writes amounts and shares in sentences. */
export const decisionWordsIn = (currency: string): DecisionWords => ({
  money: amountWriter(currency),
  percent: (share) => PERCENT.format(share),
});
