import { all, letters, punctuations } from "../../../../src/workbench/grid/engine/cjkRegex";

test.each([
  ["漢", true, false],
  ["ひ", true, false],
  ["カ", true, false],
  ["한", true, false],
  ["ㄅ", true, false],
  ["、", false, true],
  ["「", false, true],
  ["，", false, true],
  ["㎏", false, true],
  ["・", false, true],
  ["a", false, false],
  ["é", false, false],
  ["7", false, false],
  [",", false, false],
  [" ", false, false],
])(
  "%s is a letter of Chinese, Japanese or Korean: %s, punctuation: %s",
  (character, isLetter, isPunctuation) => {
    expect(letters().toRegExp().test(character)).toBe(isLetter);
    expect(punctuations().toRegExp().test(character)).toBe(isPunctuation);
    expect(all().toRegExp().test(character)).toBe(isLetter || isPunctuation);
  },
);
