import { meaningOf, QUOTE_TERMS, QUOTE_VOCABULARY } from "../../pricing";
import type { FieldValue } from "./Draft";

/** The column beside the terms of a quote that says where each of them stands on the paper. */
export const SOURCES = QUOTE_TERMS.sources.title;

/**
 * Where each term stands, by its header, out of a text such as “User rate: p. 3; Uplift: § 4.2”. What names no term
 * stands under "".
 */
export function sourcesIn(text: FieldValue | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let last = "";
  for (const part of String(text ?? "").split(/[;\n]/)) {
    const [, heading = "", named] = /^\s*([^:]+):\s*(.*)$/.exec(part) ?? [];
    const header = named === undefined ? last : headerOf(heading);
    const note = (named === undefined || (header === "" && heading !== "") ? part : named).trim();
    if (note === "") continue;
    const before = found.get(header);
    found.set(header, before === undefined ? note : `${before}; ${note}`);
    last = header;
  }
  return found;
}

/** The text with what it says of one term changed; a blank note takes it away. */
export function withSource(text: FieldValue | undefined, header: string, note: string): string {
  const sources = new Map(sourcesIn(text));
  const plain = note.replace(/\s*[;\n]\s*/g, ", ").trim();
  if (plain === "") sources.delete(header);
  else sources.set(header, plain);
  return [...sources].map(([each, said]) => (each === "" ? said : `${each}: ${said}`)).join("; ");
}

/** The header of a term by any of its headings; "" for what is none. The rate of a class of one's own is one, too. */
function headerOf(heading: string): string {
  const meaning = meaningOf(heading.trim(), QUOTE_VOCABULARY);
  if (meaning !== undefined) return QUOTE_TERMS[meaning.name].title;
  return /\srate$/i.test(heading.trim()) ? heading.trim() : "";
}
