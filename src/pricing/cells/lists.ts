import { writtenNumber } from "./numberInText";

/** The parts of a list: semicolons or line breaks separate them. */
export function partsOf(text: string): string[] {
  return text
    .split(/[;\r\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Whether a text is more than one part. */
export const isList = (text: string): boolean => partsOf(text).length > 1;

/** The shares of a list such as "0%; 0%; 5%", or the part that is none. */
export function sharesInText(text: string): readonly number[] | { readonly part: string } {
  const shares: number[] = [];
  for (const part of partsOf(text)) {
    const written = writtenNumber(
      part.replace(/(?<=%)\s*(?:a year|per year|per annum|p\.?a\.?|yearly|annually)$/i, ""),
    );
    if (written === undefined || written.currency !== "") return { part };
    shares.push(written.number);
  }
  return shares;
}
