import { analysis } from "./catalogues/analysis";
import { lists } from "./catalogues/lists";
import { prices } from "./catalogues/prices";
import { quotes } from "./catalogues/quotes";

/** Every worksheet function by its name in a formula, of all scripts. */
export const catalogue = { ...prices, ...quotes, ...analysis, ...lists };

export type FunctionName = keyof typeof catalogue;
