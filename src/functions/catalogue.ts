/** Every worksheet function by its name in a formula. The page has them in parts: see {@link ./index}. */
import * as analysis from "./parts/analysis";
import * as contracts from "./parts/contracts";
import * as inventory from "./parts/inventory";
import * as invoices from "./parts/invoices";

export const catalogue = { ...invoices, ...contracts, ...analysis, ...inventory };

export type FunctionName = keyof typeof catalogue;
