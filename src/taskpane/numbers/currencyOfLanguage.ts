const BY_REGION: Readonly<Record<string, string>> = {
  US: "USD",
  GB: "GBP",
  CA: "CAD",
  AU: "AUD",
  NZ: "NZD",
  CH: "CHF",
  SE: "SEK",
  NO: "NOK",
  DK: "DKK",
  PL: "PLN",
  CZ: "CZK",
  IN: "INR",
  SG: "SGD",
  ZA: "ZAR",
  BR: "BRL",
  MX: "MXN",
};
const EURO = "AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK".split(" ");

/** The currency to start with where the language says the region; US dollars where it does not. */
export function currencyOfLanguage(language: string): string {
  const region = new Intl.Locale(language).maximize().region ?? "US";
  return EURO.includes(region) ? "EUR" : (BY_REGION[region] ?? "USD");
}
