import { entryOf } from "../entryOf";
import type { Term, TermKind } from "../terms/Term";

/** Kinds that a slip in a heading must not lose: what has a bearing on a cost. */
const COSTLY: ReadonlySet<TermKind> = new Set<TermKind>([
  ...([
    "price",
    "classRate",
    "deviceRate",
    "ownRate",
    "amount",
    "ceiling",
    "overage",
    "count",
    "hours",
  ] as const),
  ...(["coveredHours", "share", "part", "growth", "added", "steps", "taxes", "changes"] as const),
  ...(["interval", "months", "horizon", "month", "exitFee", "factor"] as const),
]);

/** Headings that more words before or behind make another thing of. */
const TOO_COMMON = new Set(["month", "term", "rate", "price", "cost"]);

/** A heading that a table knows, in the forms in which others are compared with it. */
interface KnownHeading {
  readonly heading: string;
  readonly letters: string;
  readonly words: readonly string[];
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => (word.length > 1 && word.endsWith("s") ? word.slice(0, -1) : word));

export function knownHeadings(
  terms: readonly Term[],
  others: readonly string[] = [],
): readonly KnownHeading[] {
  const headings = [
    ...terms.filter(({ kind }) => COSTLY.has(kind)).flatMap(({ title, headings: more }) => [title, ...more]),
    ...others,
  ];
  return headings.map((heading) => ({ heading, letters: lettersOf(heading), words: wordsOf(heading) }));
}

/** How many letters a heading may be off to be taken for a slip. */
function allowance(letters: number): number {
  if (letters > 7) return 2;
  return letters >= 5 ? 1 : 0;
}

/** The heading that was meant by one that is not known: a slip of a letter or two, or the same with more words. */
export function nearMissOf(written: string, known: readonly KnownHeading[]): string | undefined {
  const letters = lettersOf(written);
  const words = wordsOf(written);
  let nearest: { readonly heading: string; readonly distance: number } | undefined;
  for (const { heading, letters: right } of known) {
    const most = allowance(right.length);
    if (most === 0 || Math.abs(right.length - letters.length) > most) continue;
    const distance = distanceBetween(letters, right);
    if (distance <= most && (nearest === undefined || distance < nearest.distance))
      nearest = { heading, distance };
  }
  if (nearest !== undefined) return nearest.heading;
  let longest: KnownHeading | undefined;
  for (const each of known) {
    if (each.words.length === 1 && TOO_COMMON.has(each.words.join(""))) continue;
    if (each.words.length < words.length && isWithin(each.words, words)) {
      if (longest === undefined || each.words.length > longest.words.length) longest = each;
    }
  }
  return longest?.heading;
}

/** Whether the words stand in the others, one behind the other. */
function isWithin(words: readonly string[], others: readonly string[]): boolean {
  const last = others.length - words.length;
  for (let start = 0; start <= last; start++) {
    if (words.every((word, index) => others[start + index] === word)) return true;
  }
  return false;
}

/** The least number of letters to change, add or take away. */
export function distanceBetween(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let column = 1; column <= other.length; column++) {
      const changed = entryOf(before, column - 1) + (one[row - 1] === other[column - 1] ? 0 : 1);
      now.push(Math.min(changed, entryOf(before, column) + 1, entryOf(now, column - 1) + 1));
    }
    before = now;
  }
  return entryOf(before, other.length);
}
