/** A term as it is searched for. */
export interface FindableTerm {
  readonly header: string;
  /** Other words for it: those by which tables are read. */
  readonly headings: readonly string[];
  /** Words that papers have for it, and those of its choices. */
  readonly otherWords: string;
  /** What it does, in one sentence. */
  readonly sentence: string;
  /** A number that explains it. */
  readonly example: string;
  /** The header of the rate that it puts in bands; undefined for a term of its own. */
  readonly inBandsOf?: string;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}%]+/u)
    .filter(Boolean);

/** Words that say nothing about which term is meant. */
const IDLE = new Set([
  "a",
  "an",
  "the",
  "of",
  "for",
  "per",
  "in",
  "and",
  "or",
  "to",
  "what",
  "is",
  "are",
  "at",
]);
/** Words that most prices have: a search goes without them where it finds nothing with them. */
const WEAK = new Set([
  "rate",
  "rates",
  "fee",
  "fees",
  "price",
  "prices",
  "cost",
  "costs",
  "charge",
  "charges",
]);

/**
 * The terms in which every word of a search begins some word, those first whose name or headings have them all; all
 * terms where nothing is searched for.
 */
export function foundTerms(terms: readonly FindableTerm[], search: string): readonly FindableTerm[] {
  const all = wordsOf(search);
  const telling = all.filter((word) => !IDLE.has(word));
  const wanted = telling.length > 0 ? telling : all;
  if (wanted.length === 0) return terms;
  const found = termsWith(terms, wanted);
  const strong = wanted.filter((word) => !WEAK.has(word));
  return found.length > 0 || strong.length === 0 || strong.length === wanted.length
    ? found
    : termsWith(terms, strong);
}

function termsWith(terms: readonly FindableTerm[], wanted: readonly string[]): readonly FindableTerm[] {
  const rankOf = ({ header, headings, otherWords, sentence, example }: FindableTerm): number => {
    const named = wordsOf([header, ...headings].join(" "));
    const called = [...named, ...wordsOf(otherWords)];
    const said = [...called, ...wordsOf(`${sentence} ${example}`)];
    const rank = [wordsOf(header), named, called, said].findIndex((words) =>
      wanted.every((want) => words.some((word) => word.startsWith(want))),
    );
    return rank < 0 ? NOT_FOUND : rank;
  };
  return terms
    .map((term) => ({ term, rank: rankOf(term) }))
    .filter(({ rank }) => rank < NOT_FOUND)
    .sort((one, other) => one.rank - other.rank)
    .map(({ term }) => term);
}

const NOT_FOUND = 4;
