import { CURRENCIES } from "../currencies";
import type { Draft } from "../draft/Draft";
import { evaluateDraft } from "../draft/evaluateDraft";
import { numberOf } from "../../pricing";
import { shownShare } from "./shown";

/** What the figures assume, and what a blank was taken for, in sentences. */
export function assumptionsOf(draft: Draft): readonly string[] {
  const currency = CURRENCIES.find(({ code }) => code === draft.currency)?.label ?? draft.currency;
  const { discountRate } = evaluateDraft(draft);
  const rate = discountRate.ok ? numberOf(discountRate.value) : 0;
  return [
    `All amounts are in ${currency || "one currency, which is not specified"}, before taxes; nothing is converted.`,
    `Present value: ${rate === 0 ? "no discount rate was given, so it is the total" : `at ${shownShare(rate)} per year`}.`,
    "A contract that ends within the months shown is assumed to renew on the same terms.",
    "A blank rate, fee or count is 0; a quote without an hourly rate is taken to include support.",
    "Each line is rounded to the cent once; totals are sums of their lines.",
  ];
}
