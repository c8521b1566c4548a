/** The parts of a text of data. */
export const partsOf = (text: string): string[] => text.split("|");

/** A heading as it is compared: case, spaces and signs do not count. */
export function headingKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** A value as it is compared whole: case, spaces, dashes and underscores do not count. */
export function valueKey(text: string): string {
  return text.toLowerCase().replace(/[\s\-‐-―_]+/g, "");
}

/** Ends of a word inside letters: between cases and beside digits. */
const INNER_ENDS = /\p{Ll}(?=\p{Lu})|\p{Lu}(?=\p{Lu}\p{Ll})|\p{L}(?=\p{N})|\p{N}(?=\p{L})/gu;
const INNER = "·";

/** A text as {@link wordPattern} reads it: its words in small letters, with a sign where letter case or a digit parts them. */
export function wordsIn(text: string): string {
  const parted = text.replace(INNER_ENDS, `$&${INNER}`).toLowerCase();
  return ` ${parted.replace(/[^\p{L}\p{N}·]+/gu, " ")} `;
}

const escaped = (letter: string): string => letter.replace(/[^\p{L}\p{N}]/u, "\\$&");

/** One word or several, however letter case and digits part them ("iOS", "MacBook"). */
function spelling(word: string): string {
  return word
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map((piece) => Array.from(piece, escaped).join(`${INNER}?`))
    .join(`[ ${INNER}]`);
}

/**
 * Finds any of the words in a text of {@link wordsIn}; whole words, a plural s does not count.
 *
 * @param where `start` finds only what a text begins with
 */
export function wordPattern(words: readonly string[], where: "anywhere" | "start" = "anywhere"): RegExp {
  const spellings = words.map((word) => `${spelling(word)}${/(?:ch|sh|s|x)$/.test(word) ? "(?:es)?" : "s?"}`);
  const before = where === "start" ? "^ ?" : `(?<=[ ${INNER}])`;
  return new RegExp(`${before}(?:${spellings.join("|")})(?=[ ${INNER}])`, "u");
}
