import { UNIT_WORDS } from "../data/invoiceHeadings";

const TAXES = `(?:${UNIT_WORDS.tax})(?:es)?`;
const WITH_TAX = String.raw`(?:with|incl|inc|including|inclusive|after) (?:of )?(?:all )?(?:sales )?${TAXES}\b.*`;
const WITHOUT_TAX = String.raw`(?:net|before|without|excl|ex|excluding|exclusive)\b.*`;
const CURRENCY = "usd|eur|gbp|cad|aud|nzd|chf";

/** Rows that say what is demanded; what follows "due" says by when. */
const DEMANDED = new RegExp(
  `^(?:(?:(?:grand |invoice )?totals?(?: amount)?(?: to pay| payable| ${WITH_TAX})?|(?:amount|balance) payable)` +
    String.raw`(?: (?:${CURRENCY}))?|(?:(?:grand |invoice )?total |total amount |amount |balance )due\b.*)$`,
);
const SUBTOTAL = new RegExp(
  `^(?:sub ?total\\b.*|net (?:total|amount)\\b.*|total(?: amount)? ${WITHOUT_TAX})$`,
);

/** What a row of an invoice adds up; undefined for a line. */
export function totalNamed(label: string): "demanded" | "subtotal" | undefined {
  const words = label
    .toLowerCase()
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (SUBTOTAL.test(words)) return "subtotal";
  return DEMANDED.test(words) ? "demanded" : undefined;
}
