import type { ContractCase } from "./ContractCase";

export const taxCases: readonly ContractCase[] = [
  {
    name: "each tax is a line of its own, rounded on its own, and no part of a cost",
    quote: { "User rate": 33.33, Tax: "5%; 9.975%", Onboarding: 100 },
    scenario: { Users: 1, Months: 2 },
    invoices: {
      1: [
        ["Users", 1, 33.33, 33.33],
        ["Onboarding", 1, 100, 100],
        // 133.33 × 5% = 6.6665, × 9.975% = 13.2996675
        ["Tax 5%", 1, 6.67, 6.67],
        ["Tax 9.975%", 1, 13.3, 13.3],
      ],
    },
    // 2 × 33.33 + 100 + 19.97 + 1.67 + 3.32
    costs: { total: 166.66, "total-with-tax": 191.62, monthly: 33.33 },
  },
  {
    name: "what bears no tax is left out after its discount, unrounded",
    quote: { "User rate": 100, Discount: 0.1, Tax: 0.13 },
    scenario: { Users: 10, Months: 1 },
    charges: [
      { Charge: "Licences", Per: "user", Rate: 0.33, Tax: "no" },
      { Charge: "Fees", Per: "month", Rate: 50, Tax: "no", Discount: "no" },
      { Charge: "Hardware", Per: "month", Rate: 400, Tax: "no", Every: "once" },
    ],
    invoices: {
      1: [
        ["Users", 10, 100, 1000],
        ["Licences", 10, 0.33, 3.3],
        ["Fees", 1, 50, 50],
        ["Term discount", 1, -100.33, -100.33],
        ["Hardware", 1, 400, 400],
        // 952.97 + 400 − 400 − 50 − 3.30 × 0.9 = 900.00
        ["Tax 13%", 1, 117, 117],
      ],
    },
  },
  {
    name: "exempt states a tax and leaves no line",
    quote: { "User rate": 100, Tax: "exempt" },
    scenario: { Users: 10, Months: 1 },
    invoices: { 1: [["Users", 10, 100, 1000]] },
    costs: { "total-with-tax": 1000 },
  },
  {
    name: "an exit fee and the onboarding are taxed",
    quote: { "Flat fee": 1000, Tax: 0.1, Onboarding: 200, Term: 12, "Exit fee": "50%" },
    scenario: { Users: 10, Months: 10, "Leave at end": "yes" },
    // 10,000 + 200 + 1,000 exit fee, and a tenth of all
    costs: { total: 11_200, "total-with-tax": 12_320 },
  },
];
