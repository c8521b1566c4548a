/** A set of characters, as the engine asks cjk-regex for it. */
interface Characters {
  toRegExp(): RegExp;
}

/** Of these scripts what is of these categories: a lookahead, as older browsers know no sets within sets. */
const LETTER =
  "(?=[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}\\p{Script=Hangul}\\p{Script=Bopomofo}])" +
  "[\\p{Lo}\\p{Nl}\\p{So}\\p{Lm}]";

/** The blocks of Unicode that hold punctuation of Chinese, Japanese and Korean; some hold letters beside it. */
const BLOCKS = [
  "\\u2FF0-\\u2FFF", // Ideographic description characters
  "\\u3000-\\u303F", // CJK symbols and punctuation
  "\\u30A0-\\u30FF", // Katakana
  "\\u3190-\\u319F", // Kanbun
  "\\u31C0-\\u31EF", // CJK strokes
  "\\u3200-\\u33FF", // Enclosed CJK letters and months, CJK compatibility
  "\\uFE10-\\uFE1F", // Vertical forms
  "\\uFE30-\\uFE6F", // CJK compatibility forms, small form variants
  "\\uFF00-\\uFFEF", // Halfwidth and fullwidth forms
].join("");

const characters = (pattern: string): Characters => ({ toRegExp: () => new RegExp(pattern, "u") });

/**
 * In the place of cjk-regex, by what regular expressions know themselves by now: it brings a thousand files of Unicode,
 * a third of all modules of the workbench.
 */
export const letters = (): Characters => characters(LETTER);
export const punctuations = (): Characters => characters(`(?!${LETTER})[${BLOCKS}]`);
export const all = (): Characters => characters(`${LETTER}|[${BLOCKS}]`);
