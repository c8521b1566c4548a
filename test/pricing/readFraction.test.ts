import { fieldSentence, numberOf, readFraction } from "../../src/pricing";

test.each<[unknown, number]>([
  ["", 0],
  [0.08, 0.08],
  ["8%", 0.08],
  ["0.08", 0.08],
])("%j is a fraction", (cell, expected) => {
  const fraction = readFraction(cell, "Discount rate");
  expect(fraction.ok && numberOf(fraction.value)).toBe(expected);
});

test.each<[unknown, string]>([
  [8, "Discount rate is 8: 8 means 800%: write 8% or 0.08."],
  [-0.1, "Discount rate is -10%: it must be 0% or more."],
  ["much", "Discount rate holds “much”: write a percentage, for example 3%."],
])("%j is none, which the field's name says", (cell, words) => {
  const fraction = readFraction(cell, "Discount rate");
  expect(fraction.ok ? "read" : fieldSentence(fraction.issue)).toContain(words);
});
