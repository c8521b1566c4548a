import type { OverageAnswers } from "../../pricing";
import type { DraftQuote } from "./Draft";

/** What the contract checklist of a quote says of its overage clause. */
export function overageAnswers(quote: DraftQuote | undefined): OverageAnswers {
  const { checklist = {} } = quote ?? {};
  return {
    defined: checklist["overage defined"],
    capped: checklist["overage capped"],
    auditable: checklist["overage auditable"],
  };
}
