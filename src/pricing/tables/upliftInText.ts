import { writtenNumber } from "../cells/numberInText";
import type { ReadingFault } from "../issues/readingIssues";

const INDEXES = ["CPI-U", "CPI-W", "CPI", "HICP", "RPI", "index", "inflation"];
const INDEX = new RegExp(`^(${INDEXES.join("|")})\\s*(?:\\+\\s*(.+))?$`, "i");

/**
 * An uplift that follows an index, with what is added to it: "CPI + 2%".
 *
 * @returns undefined for a text that names no index
 */
export function upliftInText(
  text: string,
): { readonly index: string; readonly spread: number } | ReadingFault | undefined {
  if (!/(?<!\p{L})(?:cpi|hicp|rpi|index|inflation)(?!\p{L})/iu.test(text)) return undefined;
  const [, index = "", behind] = INDEX.exec(text.trim()) ?? [];
  if (index === "") return { code: "index-unclear", found: text };
  if (behind === undefined) return { index, spread: 0 };
  const spread = writtenNumber(behind);
  return spread?.isPercentage === true && spread.number >= 0
    ? { index, spread: spread.number }
    : { code: "index-unclear", found: text };
}
