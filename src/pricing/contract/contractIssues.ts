import { issueOf, type Issue } from "../issues/Issue";
import { LARGEST_AMOUNT } from "../money";
import { unitsOf, type Quantity } from "../quantity";
import type { ScopeItem } from "../scope";

/**
 * A ceiling that a count has exceeded where the contract says to renegotiate.
 *
 * @param month from 1; undefined for an invoice of its own
 */
export function renegotiation(
  item: ScopeItem,
  count: Quantity,
  included: Quantity,
  month: number | undefined,
): Issue {
  return issueOf("renegotiate", {
    field: `included ${item}`,
    item,
    count: unitsOf(count),
    included: unitsOf(included),
    month,
  });
}

/** An amount that is too large to be exact. */
export function tooLarge(field = "amount"): Issue {
  return issueOf("amount-too-large", { field, amount: field, most: LARGEST_AMOUNT });
}

/** A count above the last band of a price list. */
export function noPriceAbove(
  label: string,
  counted: string,
  bound: Quantity,
  month: number | undefined,
): Issue {
  return issueOf("no-price-above", { field: label, label, counted, bound: unitsOf(bound), month });
}
