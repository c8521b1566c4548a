/** A term as it is searched for. */
export interface FindableTerm {
  readonly header: string;
  /** Other words for it: those by which tables are read. */
  readonly headings: readonly string[];
  /** What it does, in one sentence. */
  readonly sentence: string;
  /** A number that explains it. */
  readonly example: string;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}%]+/u)
    .filter(Boolean);

/** Words that say nothing about which term is meant. */
const IDLE = new Set(["a", "an", "the", "of", "for", "per", "in", "and", "or", "to", "what", "is", "are"]);

/**
 * The terms in which every word of a search begins some word, those first whose name or headings have them all; all
 * terms where nothing is searched for.
 */
export function foundTerms(terms: readonly FindableTerm[], search: string): readonly FindableTerm[] {
  const all = wordsOf(search);
  const telling = all.filter((word) => !IDLE.has(word));
  const wanted = telling.length > 0 ? telling : all;
  if (wanted.length === 0) return terms;
  const rankOf = ({ header, headings, sentence, example }: FindableTerm): number => {
    const named = wordsOf([header, ...headings].join(" "));
    const said = [...named, ...wordsOf(`${sentence} ${example}`)];
    const hasAll = (words: readonly string[]) =>
      wanted.every((want) => words.some((word) => word.startsWith(want)));
    return hasAll(wordsOf(header)) ? 0 : hasAll(named) ? 1 : hasAll(said) ? 2 : 3;
  };
  return terms
    .map((term) => ({ term, rank: rankOf(term) }))
    .filter(({ rank }) => rank < 3)
    .sort((one, other) => one.rank - other.rank)
    .map(({ term }) => term);
}
