import type { CellContent } from "./WorkbookPort";

/** No number and no date that Excel reads is longer. */
const LONGEST_NUMBER = 30;

/**
 * A constant as it is written so that Excel keeps it: a text that reads as a formula, a number, a date or a truth
 * value gets the apostrophe that makes it text; the cell shows it without.
 */
export function constant(content: CellContent): CellContent {
  if (typeof content !== "string") return content;
  const readsOtherwise =
    /^\s*[=+\-@']/.test(content) ||
    /^\s*(true|false)\s*$/i.test(content) ||
    (content.length <= LONGEST_NUMBER && /\p{N}/u.test(content));
  return readsOtherwise ? `'${content}` : content;
}

/**
 * What is written so that a cell is as it was read. A formula and its value are never the same text; a text that
 * begins with "=" is.
 */
export function asItWas(value: unknown, formula: unknown): CellContent {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return formula;
  return constant(formula as CellContent);
}
