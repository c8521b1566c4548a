import { ZERO, numberOf } from "../../Decimal";
import { project } from "../../projection";
import { entryOf } from "../../entryOf";
import { unitsOf } from "../../quantity";
import { QUOTE_TERMS } from "../../terms/quoteTerms";
import { addedBy, changedContract, dearest, type CheckedCase, type CheckedQuote } from "../CheckedQuote";
import type { Found } from "../Finding";

/** Minimums that bind in most months: what is paid for nothing. */
export function minimumAboveNeed(quote: CheckedQuote): Found[] {
  return [...minimumUsers(quote), ...minimumCommitment(quote)];
}

function minimumUsers(quote: CheckedQuote): Found[] {
  const { terms } = quote.contract.quote;
  const { minimumUsers: least, billingBasis, auditMonths } = terms;
  if (least === 0) return [];
  const bindsIn = ({ consumption }: CheckedCase) => {
    const billed = consumption.billedUsers(billingBasis, auditMonths);
    return countMonths(consumption.months, (month) => least > billed.at(month));
  };
  return bindingFinding(quote, changedContract(quote, { minimumUsers: 0 }), bindsIn, {
    term: QUOTE_TERMS.minimumUsers.title,
    least: unitsOf(least),
    isMoney: false,
  });
}

function minimumCommitment(quote: CheckedQuote): Found[] {
  const { minimum } = quote.contract.quote.terms;
  if (minimum.coefficient === 0) return [];
  const without = changedContract(quote, { minimum: ZERO });
  const bindsIn = ({ consumption }: CheckedCase) => {
    const topped = project(quote.contract, consumption).recurring;
    const untopped = project(without, consumption).recurring;
    return countMonths(consumption.months, (month) => entryOf(topped, month) > entryOf(untopped, month));
  };
  return bindingFinding(quote, without, bindsIn, {
    term: QUOTE_TERMS.minimum.title,
    least: numberOf(minimum),
    isMoney: true,
  });
}

function countMonths(months: number, binds: (month: number) => boolean): number {
  let count = 0;
  for (let month = 0; month < months; month++) if (binds(month)) count += 1;
  return count;
}

function bindingFinding(
  quote: CheckedQuote,
  without: ReturnType<typeof changedContract>,
  bindsIn: (checked: CheckedCase) => number,
  minimum: { readonly term: string; readonly least: number; readonly isMoney: boolean },
): Found[] {
  const most = dearest(quote.cases, (checked) => {
    const isOften = bindsIn(checked) > quote.thresholds.bindingMonths * checked.consumption.months;
    return isOften ? addedBy(without, checked) : undefined;
  });
  if (most === undefined) return [];
  const { checked, cost } = most;
  const { months } = checked.consumption;
  const binding = { bindingMonths: bindsIn(checked), months };
  return [{ kind: "minimum above need", cost, scenario: checked.name, ...minimum, ...binding }];
}
