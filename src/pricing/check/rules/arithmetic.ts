import type { Contract } from "../../contract/Contract";
import { contractInvoice } from "../../contractInvoice";
import type { Consumption } from "../../counts/Consumption";
import { numberOf, type Decimal } from "../../Decimal";
import { InvoiceBuilder } from "../../InvoiceBuilder";
import { taxesOf } from "../../lines/taxes";
import { amountOfNumber, majorUnits } from "../../money";
import { billMonth } from "../../projection";
import { QUOTE_TERMS } from "../../terms/quoteTerms";
import { above, costIn, type CheckedCase, type CheckedQuote } from "../CheckedQuote";
import type { Found } from "../Finding";

/** Totals that stand on the paper and are not what its lines come to under the first scenario. */
export function arithmetic(quote: CheckedQuote): Found[] {
  const { contract, thresholds, firstCase: first } = quote;
  if (first === undefined) return [];
  const { statedMonthly, statedYearly, statedTotal } = contract.quote.terms;
  const held = (term: { readonly title: string }, amount: Decimal, candidates: () => readonly number[]) => {
    if (amount.coefficient === 0) return [];
    const stated = numberOf(amount);
    const nearest = nearestTo(stated, candidates());
    if (nearest === undefined) return [];
    const cost = above(stated, nearest);
    if (Math.abs(amountOfNumber(cost)) <= thresholds.roundingOff) return [];
    const found = { stated, computed: nearest, term: term.title };
    return [{ kind: "arithmetic", cost, scenario: first.name, ...found } as const];
  };
  return [
    ...held(QUOTE_TERMS.statedMonthly, statedMonthly, () => monthly(contract, first)),
    ...held(QUOTE_TERMS.statedYearly, statedYearly, () => yearly(contract, first)),
    ...held(QUOTE_TERMS.statedTotal, statedTotal, () => [
      ...some(costIn(contract, first, "total")),
      ...some(costIn(contract, first, "total-with-tax")),
    ]),
  ];
}

const some = (value: number | undefined): number[] => (value === undefined ? [] : [value]);

function nearestTo(stated: number, candidates: readonly number[]): number | undefined {
  const [nearest] = [...candidates].sort(
    (one, other) => Math.abs(above(stated, one)) - Math.abs(above(stated, other)),
  );
  return nearest;
}

/** Month 1, before and after tax. */
function monthly(contract: Contract, checked: CheckedCase): number[] {
  return [
    ...some(costIn(contract, checked, "monthly")),
    ...some(recurringWithTax(contract, checked.consumption)),
  ];
}

/** Twelve times month 1, and the first year with what falls due once, before and after tax. */
function yearly(contract: Contract, checked: CheckedCase): number[] {
  return [
    ...monthly(contract, checked).map((month) => majorUnits(12 * amountOfNumber(month))),
    ...some(costIn(contract, checked, "first-year")),
    ...some(firstYearWithTax(contract, checked.consumption)),
  ];
}

function recurringWithTax(contract: Contract, consumption: Consumption): number | undefined {
  const invoice = new InvoiceBuilder(contract.minorDigits);
  const { issue, recurring, untaxed, untaxedDiscounted } = billMonth(contract, consumption, 0, invoice);
  if (issue !== undefined) return undefined;
  const taxes = taxesOf(contract, { recurring, oneTime: 0, untaxed, untaxedDiscounted });
  let sum = recurring;
  for (const each of taxes) sum += each;
  return majorUnits(sum, contract.minorDigits);
}

function firstYearWithTax(contract: Contract, consumption: Consumption): number | undefined {
  let sum = 0;
  for (let month = 1; month <= Math.min(12, consumption.months); month++) {
    const invoice = contractInvoice(contract, consumption, month);
    if (!invoice.ok) return undefined;
    sum += amountOfNumber(invoice.value.totalWithTax ?? invoice.value.total);
  }
  return majorUnits(sum);
}
