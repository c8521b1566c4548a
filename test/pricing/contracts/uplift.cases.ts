import type { ContractCase } from "./ContractCase";

export const upliftCases: readonly ContractCase[] = [
  {
    name: "firm for three years, then a step",
    quote: { "Flat fee": 10_000, Uplift: 0.05, "First uplift month": 37 },
    scenario: { Users: 40, Months: 60 },
    costs: { total: 618_300 },
  },
  {
    name: "steps of a list, the last repeating, each from the quoted rate",
    quote: { "Flat fee": 100, Uplift: "0%; 10%; 5%" },
    scenario: { Users: 1, Months: 61 },
    invoices: {
      13: [["Base fee", 1, 100, 100]],
      25: [["Base fee", 1, 110, 110]],
      37: [["Base fee", 1, 115.5, 115.5]],
      // 100 × 1.1 × 1.05 × 1.05 = 121.275
      49: [["Base fee", 1, 121.28, 121.28]],
      // 100 × 1.1 × 1.05³ = 127.33875
      61: [["Base fee", 1, 127.34, 127.34]],
    },
  },
  {
    name: "an increase at the start of the calendar year of a contract from October",
    quote: { "User rate": 100, Uplift: 0.04, "First uplift month": 4 },
    scenario: { Users: 30, Months: 16 },
    costs: { "first-year": 37_080 },
    // 100 × 1.04² = 108.16
    invoices: { 16: [["Users", 30, 108.16, 3244.8]] },
  },
  {
    name: "an index with a cap",
    quote: { "User rate": 100, Uplift: "CPI", "Uplift cap": "3%" },
    scenario: { Users: 10, Months: 36, "Index growth": "2.4%; 3.6%" },
    costs: { total: 36_944.4 },
  },
  {
    name: "an index with a spread and a floor",
    quote: { "User rate": 100, Uplift: "CPI + 2%", "Uplift floor": "3%" },
    scenario: { Users: 10, Months: 37, "Index growth": "0.5%; -1%; 4%" },
    invoices: {
      13: [["Users", 10, 103, 1030]],
      // 100 × 1.03 × 1.03 = 106.09
      25: [["Users", 10, 106.09, 1060.9]],
      // × 1.06 = 112.4554
      37: [["Users", 10, 112.46, 1124.6]],
    },
  },
  {
    name: "rates never fall with the index",
    quote: { "User rate": 100, Uplift: "HICP" },
    scenario: { Users: 10, Months: 13, "Index growth": "-2%" },
    invoices: { 13: [["Users", 10, 100, 1000]] },
  },
  {
    name: "no growth of the index: the months before the first step have an answer",
    quote: { "User rate": 100, Uplift: "CPI" },
    scenario: { Users: 10, Months: 24 },
    costs: { monthly: 1000, "first-year": 12_000 },
    noAnswer: "rises with the index (CPI) from month 13 on: give Index growth",
  },
  {
    name: "a blank growth is none where the table has the column",
    quote: { "User rate": 100, Uplift: "CPI" },
    scenario: { Users: 10, Months: 24, "Index growth": "" },
    costs: { total: 24_000 },
  },
];
