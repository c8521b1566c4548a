import type { Charge } from "./Charge";
import type { PricingModel } from "./models/PricingModel";
import type { QuoteTerms } from "./QuoteTerms";

export * from "./billingBasis";
export * from "./ClassRate";
export * from "./intervals";
export * from "./QuoteTerms";
export { SCOPE_ITEMS, type Scope, type ScopeItem } from "./scope";

/** One provider's offer: a pricing model with its rates and contract terms. */
export interface Quote {
  readonly name: string;
  readonly provider: string;
  /** As written; "" where the quote does not say. */
  readonly currency: string;
  readonly model: PricingModel;
  readonly terms: QuoteTerms;
  /** In the order of the table of charges. */
  readonly charges: readonly Charge[];
}
