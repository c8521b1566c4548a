import { BILLING_BASES, type BillingBasis } from "../billingBasis";
import { plainCell } from "../cells/readNumber";
import { wordIn } from "../cells/words";
import { normalizedName } from "../deviceClass";
import type { Reading } from "./Reading";
import type { RecordReader, TermColumn } from "./RecordReader";

export const basis: Reading<"basis"> = (reader, cell, at) => {
  const content = reader.content(cell, at);
  if (content === 0 || content === "") return "snapshot";
  const word = normalizedName(String(content));
  const found = BILLING_BASES.find((each) => each === word);
  if (found !== undefined) return found;
  if (word === "highwatermark" || word === "highwater") {
    reader.refuse("ambiguous-basis", at.term.title, { found: String(content) }, at.heading);
  } else chosen(reader, String(content), at, BILLING_BASES);
  return "snapshot" satisfies BillingBasis;
};

function chosen(reader: RecordReader, found: string, at: TermColumn, options: readonly string[]): void {
  reader.refuse("choice", at.term.title, { found, options }, at.heading);
}

export const arrears: Reading<"arrears"> = (reader, cell, at) => {
  const content = reader.content(cell, at);
  if (content === 0 || content === "") return false;
  if (normalizedName(String(content)) === "arrear") return true;
  chosen(reader, String(content), at, ["none", "arrears"]);
  return false;
};

export const bandsMode: Reading<"bandsMode"> = (reader, cell, at) => {
  const content = reader.content(cell, at);
  if (content === 0 || content === "") return "volume";
  const word = normalizedName(String(content));
  if (word === "volume" || word === "graduated") return word;
  chosen(reader, String(content), at, ["volume", "graduated"]);
  return "volume";
};

/** `yes` or `no`, TRUE or FALSE; undefined for a blank. */
export function flagIn(reader: RecordReader, cell: unknown, at: TermColumn): boolean | undefined {
  // FALSE says no, though a blank, which says nothing, may arrive as 0.
  if (plainCell(cell) === false) return false;
  const content = reader.content(cell, at);
  if (content === 0 || content === "") return undefined;
  const word = wordIn(String(content));
  if (["yes", "y", "true", "1"].includes(word)) return true;
  if (["no", "n", "false"].includes(word)) return false;
  chosen(reader, String(content), at, ["yes", "no"]);
  return undefined;
}
