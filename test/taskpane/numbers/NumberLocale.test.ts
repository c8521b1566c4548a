/** @jest-environment node */
import fc from "fast-check";
import { currencyOfLanguage } from "../../../src/taskpane/numbers/currencyOfLanguage";
import { textShown, textToChange, valueTyped } from "../../../src/taskpane/numbers/fieldText";
import { numberLocale, numberTyped, percentTyped } from "../../../src/taskpane/numbers/NumberLocale";
import { moneyWriter } from "../../../src/taskpane/numbers/shownNumber";

test.each([
  ["de", "1.500,00", 1500],
  ["de", "1.500", 1500],
  ["de", "1,5", 1.5],
  ["de", "1.234.567,89", 1234567.89],
  ["en", "1,500.00", 1500],
  ["en", "1,500", 1500],
  ["en", "1.5", 1.5],
  ["en", ".5", 0.5],
  ["en", "-12", -12],
  ["en", "−12", -12],
  ["en", "$150.00", 150],
  ["de", "150 €", 150],
  ["de", "EUR 150,50", 150.5],
  ["fr", "1 500,25", 1500.25],
  ["fr", "1\u202f500,25", 1500.25],
  ["de-CH", "1’500.25", 1500.25],
  ["de-CH", "1'500.25", 1500.25],
  ["en-IN", "12,34,567.5", 1234567.5],
  ["ar-EG", "١٬٥٠٠٫٥", 1500.5],
])("in %s “%s” is %d", (language, text, number) => {
  expect(numberTyped(text, numberLocale(language))).toBe(number);
});

test.each([
  ["another language's writing with both signs", "de", "1,500.00", 1500],
  ["a decimal that cannot group", "en", "1,5", 1.5],
])("%s is read where it means one thing", (_what, language, text, number) => {
  expect(numberTyped(text, numberLocale(language))).toBe(number);
});

test.each([
  ["en", "about 40"],
  ["en", "1,50,0"],
  ["en", "1.2.3"],
  ["de", "1,2,3"],
  ["en", "(5)"],
  ["en", "1e3"],
  ["en", "--5"],
  ["en", ""],
  ["en", "$"],
])("in %s “%s” is not a number", (language, text) => {
  expect(numberTyped(text, numberLocale(language))).toBeUndefined();
});

test.each([
  ["en", "3", 0.03],
  ["en", "3%", 0.03],
  ["en", "3 %", 0.03],
  ["en", "2.9", 0.029],
  ["de", "2,5 %", 0.025],
  ["en", "-10", -0.1],
  ["en", "0.5", 0.005],
])("in a field of percents, in %s, “%s” is %d", (language, text, fraction) => {
  expect(percentTyped(text, numberLocale(language))).toBe(fraction);
});

test.each(["en-US", "de-DE", "fr-FR", "de-CH", "en-IN", "pl-PL", "es-ES", "pt-BR", "sv-SE", "ar-EG"])(
  "in %s what a field shows is read as what it was",
  (language) => {
    const locale = numberLocale(language);
    const numbers = fc
      .integer({ min: -1e12, max: 1e12 })
      .map((millionths) => millionths / 1e6 + 0)
      .filter((value) => !Object.is(value, -0));
    fc.assert(
      fc.property(numbers, (value) => {
        expect(valueTyped(textShown(value, "money", locale), "money", locale, "USD")).toBe(value);
        expect(valueTyped(textToChange(value, "count", locale), "count", locale, "USD")).toBe(value);
      }),
    );
    for (const fraction of [0.03, 0.029, 0.155, -0.1, 0.9999, 0.000001]) {
      expect(valueTyped(textShown(fraction, "percent", locale), "percent", locale, "USD")).toBe(fraction);
    }
  },
);

test("text that cannot be read stays as it was typed, words included", () => {
  const locale = numberLocale("en");
  expect(valueTyped(" unlimited ", "ceiling", locale, "USD")).toBe("unlimited");
  expect(valueTyped("about 40", "count", locale, "USD")).toBe("about 40");
  expect(valueTyped("007", "text", locale, "USD")).toBe("007");
  expect(valueTyped("  ", "money", locale, "USD")).toBe("");
});

test.each([
  ["en-US", "USD"],
  ["en", "USD"],
  ["de", "EUR"],
  ["de-CH", "CHF"],
  ["en-GB", "GBP"],
  ["pt-BR", "BRL"],
  ["ja-JP", "USD"],
])("a pane in %s starts with %s", (language, currency) => {
  expect(currencyOfLanguage(language)).toBe(currency);
});

test("amounts show their cents only where there are any, and no sign for a currency that is none", () => {
  const money = moneyWriter(numberLocale("en-US"), "USD");
  expect([money(1500), money(1500.5)]).toEqual(["$1,500", "$1,500.50"]);
  expect(moneyWriter(numberLocale("en-US"), "?")(1500)).toBe("1,500");
});

test.each(["money", "overage", "class rate", "count", "hours", "ceiling", "months"] as const)(
  "a percentage in a field of %s stays as it was typed, so that the field refuses it",
  (kind) => {
    const locale = numberLocale("en-US");
    expect(valueTyped("15%", kind, locale, "USD")).toBe("15%");
    expect(valueTyped("15", kind, locale, "USD")).toBe(15);
  },
);
