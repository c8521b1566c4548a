/** @jest-environment node */
import { emptyDraft, emptyQuote, type Draft, type FieldValue } from "../../../src/scenarios";
import { valueTyped } from "../../../src/taskpane/numbers/fieldText";
import { numberLocale } from "../../../src/taskpane/numbers/NumberLocale";
import { calculatedDraft } from "../../../src/taskpane/wizard/foreignAmounts";
import { draftIssues } from "../../../src/taskpane/wizard/issues";

const typed = (language: string, currency: string, text: string): FieldValue =>
  valueTyped(text, "money", numberLocale(language), currency);

test.each([
  ["en-US", "USD", "$150.00", 150],
  ["en-US", "USD", "-$150", -150],
  ["en-US", "USD", "$ 1,500.50", 1500.5],
  ["en-US", "USD", "US$150", 150],
  ["en-US", "USD", "150 USD", 150],
  ["en-US", "USD", "150 usd", 150],
  ["fr-CA", "USD", "150,50 $US", 150.5],
  ["en-CA", "CAD", "$150", 150],
  ["en-US", "CAD", "CA$150", 150],
  ["en-AU", "AUD", "$1,500", 1500],
  ["en-AU", "AUD", "A$1,500", 1500],
  ["es-MX", "MXN", "$150.50", 150.5],
  ["en-SG", "SGD", "S$150", 150],
  ["de-DE", "EUR", "1.500,00 €", 1500],
  ["de-DE", "EUR", "€1.500", 1500],
  ["de-DE", "EUR", "EUR 150,50", 150.5],
  ["fr-FR", "EUR", "1\u202f500,25\u00a0€", 1500.25],
  ["en-GB", "GBP", "£150", 150],
  ["de-CH", "CHF", "CHF 1’500.25", 1500.25],
  ["de-CH", "CHF", "Fr. 150", 150],
  ["sv-SE", "SEK", "1 500,50 kr", 1500.5],
  ["da-DK", "DKK", "1.500,50 kr.", 1500.5],
  ["pl-PL", "PLN", "150,50 zł", 150.5],
  ["cs-CZ", "CZK", "150 Kč", 150],
  ["en-IN", "INR", "₹12,34,567.5", 1234567.5],
  ["pt-BR", "BRL", "R$ 1.500,00", 1500],
  ["en-ZA", "ZAR", "R150", 150],
])("in %s, a draft in %s takes “%s” for %d", (language, currency, text, amount) => {
  expect(typed(language, currency, text)).toBe(amount);
});

test.each([
  ["en-IE", "EUR", "$150.00"],
  ["de-DE", "EUR", "150,00 $"],
  ["de-DE", "EUR", "USD 150"],
  ["de-DE", "EUR", "150 £"],
  ["en-US", "USD", "€150"],
  ["en-US", "USD", "CA$150"],
  ["en-AU", "AUD", "US$150"],
  ["en-US", "USD", "150 EUR"],
  ["en-US", "USD", "¥150"],
  ["en-US", "USD", "150 JPY"],
  ["sv-SE", "EUR", "150 kr"],
  ["en-US", "EUR", "€ 150 USD"],
])("in %s, a draft in %s keeps “%s” as it was typed, to be fixed", (language, currency, text) => {
  expect(typed(language, currency, text)).toBe(text);
});

test("what is not a currency beside a number is not an amount, and no matter of currencies", () => {
  expect(typed("en-US", "USD", "150 apples")).toBe("150 apples");
  expect(messagesOf("USD", "150 apples").join()).not.toContain("Environment");
});

function draftWith(currency: string, rate: FieldValue): Draft {
  const empty = emptyDraft(currency);
  const quote = emptyQuote([], "per-user");
  const values = { ...quote.values, Quote: "Acme", "User rate": rate };
  return {
    ...empty,
    environment: { ...empty.environment, counts: { ...empty.environment.counts, Users: 10 } },
    quotes: [{ ...quote, values }],
  };
}

const messagesOf = (currency: string, rate: FieldValue): readonly string[] =>
  draftIssues(draftWith(currency, rate)).map(({ header, message }) => `${header}: ${message}`);

test("an amount in another currency is an issue at its field that says what would be right", () => {
  expect(messagesOf("EUR", "$150.00")).toEqual([
    "User rate: The quotes are in EUR, but “$150.00” is not: leave the sign out, or choose the currency in the step Environment. Nothing is converted.",
  ]);
  expect(messagesOf("EUR", "150.00 USD")).toHaveLength(1);
});

test("once the draft is in that currency, the amount that was kept is right, and counted", () => {
  expect(messagesOf("USD", "$150.00")).toEqual([]);
  const draft = draftWith("USD", "$150.00");
  expect(calculatedDraft(draft)).toBe(draft);
});

test("what is calculated does not take it for an amount in the draft's own currency", () => {
  const [quote] = calculatedDraft(draftWith("EUR", "$150.00")).quotes;
  expect(quote?.values["User rate"]).toBe("$150.00 (not EUR)");
});
