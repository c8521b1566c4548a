import type { ContractCase } from "./ContractCase";

const LEAVING = { Users: 10, Workstations: 5, Months: 18, "Leave at end": "yes" };

export const exitFeeCases: readonly ContractCase[] = [
  {
    name: "a share of what remains",
    quote: { "User rate": 100, Term: 36, "Exit fee": "50%" },
    scenario: LEAVING,
    costs: { total: 18_000 + 9000, monthly: 1000 },
    invoices: {
      18: [
        ["Users", 10, 100, 1000],
        ["Early termination", 1, 9000, 9000],
      ],
    },
  },
  {
    name: "all that remains",
    quote: { "User rate": 100, Term: 20, "Exit fee": "remaining" },
    scenario: LEAVING,
    costs: { total: 20_000 },
  },
  {
    name: "so many months, at most the remaining ones",
    quote: { "User rate": 100, Term: 20, "Exit fee": "6 months" },
    scenario: LEAVING,
    costs: { total: 20_000 },
  },
  {
    name: "an amount, whatever remains",
    quote: { "User rate": 100, Term: 19, "Exit fee": 2500 },
    scenario: LEAVING,
    costs: { total: 20_500 },
  },
  {
    name: "shares by contract month, each month at its own",
    quote: { "Flat fee": 1000, Term: 60, "Exit fee": "1-12: 100%; 13-36: 50%; 37-60: 25%" },
    scenario: { ...LEAVING, Months: 8 },
    // 8,000 + 4 × 1,000 + 24 × 500 + 24 × 250
    costs: { total: 30_000 },
  },
  {
    name: "months beyond the last bound cost nothing",
    quote: { "Flat fee": 1000, Term: 60, "Exit fee": "1-12: 100%; 13-24: 50%" },
    scenario: { ...LEAVING, Months: 12 },
    costs: { total: 12_000 + 6000 },
  },
  {
    name: "none is no fee",
    quote: { "Flat fee": 1000, Term: 60, "Exit fee": "none" },
    scenario: LEAVING,
    costs: { total: 18_000 },
  },
  {
    name: "a blank says nothing, so the quote is incomplete where the client leaves",
    quote: { "Flat fee": 1000, Term: 60 },
    scenario: LEAVING,
    costs: { total: 18_000 },
    complete: false,
  },
  {
    name: "an open fee leaves the quote incomplete only where the client leaves",
    quote: { "Flat fee": 1000, Term: 60, "Exit fee": "tbd" },
    scenario: { ...LEAVING, "Leave at end": "no" },
    costs: { total: 18_000 },
  },
  {
    name: "a term that ends with the horizon costs nothing to leave",
    quote: { "Flat fee": 1000, Term: 18, "Exit fee": "100%" },
    scenario: LEAVING,
    costs: { total: 18_000 },
  },
  {
    name: "its base is the last month at its rates, without what a month would not bring again",
    quote: {
      "Flat fee": 1000,
      "Hourly rate": 100,
      Uplift: 0.1,
      Discount: 0.1,
      Term: 36,
      "Exit fee": "100%",
    },
    scenario: { ...LEAVING, "Support hours": 3, Months: 13 },
    charges: [
      { Charge: "Backup", Per: "month", Rate: 200 },
      { Charge: "Ends early", Per: "month", Rate: 50, "To month": 35 },
      { Charge: "Yearly", Per: "month", Rate: 600, Every: 12 },
      { Charge: "Hotline", Per: "month", Quantity: 1, Rate: 10, Discount: "no", Uplift: "no" },
      { Charge: "Surcharge", Per: "percent", Rate: 0.1 },
    ],
    invoices: {
      13: [
        ["Base fee", 1, 1100, 1100],
        ["Support hours", 3, 110, 330],
        ["Backup", 1, 220, 220],
        ["Ends early", 1, 55, 55],
        ["Yearly", 1, 660, 660],
        ["Hotline", 1, 10, 10],
        ["Surcharge", 1, 237.5, 237.5],
        ["Term discount", 1, -260.25, -260.25],
        // 23 × (1,100 + 220 + 10 − 132)
        ["Early termination", 1, 27_554, 27_554],
      ],
    },
  },
  {
    name: "the minimum is part of the base",
    quote: { "User rate": 10, Minimum: 500, Term: 20, "Exit fee": "100%" },
    scenario: LEAVING,
    costs: { total: 18 * 500 + 2 * 500 },
  },
  {
    name: "a last month that a charge makes free leaves the minimum of the months that remain",
    quote: { "User rate": 10, Minimum: 500, Term: 20, "Exit fee": "100%" },
    scenario: LEAVING,
    charges: [{ Charge: "Free month", Per: "percent", Rate: -1, "From month": 18, "To month": 18 }],
    costs: { total: 17 * 500 + 2 * 500 },
  },
];
