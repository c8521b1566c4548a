import type { ContractCase } from "./ContractCase";

export const chargeCases: readonly ContractCase[] = [
  {
    name: "a licence passed through takes neither uplift nor discount",
    quote: { "User rate": 100, Uplift: 0.05, Discount: 0.1 },
    scenario: { Users: 10, Licenses: 10, Months: 24 },
    charges: [{ Charge: "Licences", Per: "Licenses", Rate: 22, Uplift: "no", Discount: "no" }],
    invoices: {
      13: [
        ["Users", 10, 105, 1050],
        ["Licences", 10, 22, 220],
        ["Term discount", 1, -105, -105],
      ],
    },
    // 12 × (900 + 220) + 12 × (945 + 220)
    costs: { total: 27_420 },
  },
  {
    name: "a yearly fee is billed in advance, at the rate of its month",
    quote: { "Flat fee": 1000, Uplift: 0.1 },
    scenario: { Users: 5, Months: 26 },
    charges: [{ Charge: "Report", Per: "month", Rate: 600, Every: "yearly", "From month": 2 }],
    invoices: {
      1: [["Base fee", 1, 1000, 1000]],
      2: [
        ["Base fee", 1, 1000, 1000],
        ["Report", 1, 600, 600],
      ],
      14: [
        ["Base fee", 1, 1100, 1100],
        ["Report", 1, 660, 660],
      ],
    },
    // 12,000 + 13,200 + 2 × 1,210 + 600 + 660 + 726 (month 26)
    costs: { total: 29_606 },
  },
  {
    name: "a rental for a fixed number of months",
    quote: { "Flat fee": 1000 },
    scenario: { Users: 5, Months: 6 },
    charges: [{ Charge: "Firewall", Per: "piece", Quantity: 2, Rate: 45, "From month": 3, "To month": 5 }],
    recurring: [1000, 1000, 1090, 1090, 1090, 1000],
  },
  {
    name: "a percentage of the other lines, whatever the order of the rows",
    quote: { "Flat fee": 1000, Discount: 0.1 },
    scenario: { Users: 10, Months: 1 },
    charges: [
      { Charge: "Surcharge", Per: "percent", Rate: 0.05 },
      { Charge: "Backup", Per: "month", Rate: 200 },
      { Charge: "Rebate", Per: "percent", Rate: -0.02, Discount: "no" },
    ],
    invoices: {
      1: [
        ["Base fee", 1, 1000, 1000],
        ["Surcharge", 1, 60, 60],
        ["Backup", 1, 200, 200],
        ["Rebate", 1, -24, -24],
        // 10% of 1,260; the rebate takes no discount.
        ["Term discount", 1, -126, -126],
      ],
    },
  },
  {
    name: "a free month, in which the minimum is suspended",
    quote: { "User rate": 100, Minimum: 1500 },
    scenario: { Users: 10, Months: 3 },
    charges: [{ Charge: "Free month", Per: "percent", Rate: -1, "From month": 2, "To month": 2 }],
    recurring: [1500, 0, 1500],
  },
  {
    name: "a credit below 0, which no discount is taken off",
    quote: { "User rate": 100, Discount: 0.1 },
    scenario: { Users: 1, Months: 1 },
    charges: [{ Charge: "Credit", Per: "month", Rate: -250 }],
    invoices: {
      1: [
        ["Users", 1, 100, 100],
        ["Credit", 1, -250, -250],
      ],
    },
    costs: { total: -150 },
  },
  {
    name: "setup per seat stands outside the recurring total, in its month, at the count of that month",
    quote: { "User rate": 100, Onboarding: 500, Uplift: 0.5, "First uplift month": 2, Discount: 0.1 },
    scenario: { Users: 10, "Users added per month": 1, Months: 3 },
    charges: [
      { Charge: "Setup", Per: "user", Rate: 99, Every: "once" },
      { Charge: "Project", Per: "month", Rate: 1000, Every: "once", "From month": 3 },
      { Charge: "Never", Per: "month", Rate: 1000, Every: "once", "From month": 4 },
    ],
    invoices: {
      1: [
        ["Users", 10, 100, 1000],
        ["Term discount", 1, -100, -100],
        ["Onboarding", 1, 500, 500],
        ["Setup", 10, 99, 990],
      ],
      3: [
        ["Users", 12, 150, 1800],
        ["Term discount", 1, -180, -180],
        ["Project", 1, 1000, 1000],
      ],
    },
    costs: { monthly: 900, total: 900 + 1485 + 1620 + 500 + 990 + 1000 },
  },
  {
    name: "counts are those that the quote bills, without minimum users and without the included units",
    quote: { "User rate": 10, "Minimum users": 20, "Billing basis": "ratchet", "Audit months": 3 },
    scenario: { Users: 10, Servers: 3, Workstations: 4, "Users added per month": -1, Months: 4 },
    charges: [
      { Charge: "Mail", Per: "users", Included: 2, Rate: 1 },
      { Charge: "Watch", Per: "devices", Rate: 2 },
      { Charge: "Nothing", Per: "user", Included: 10, Rate: 5 },
    ],
    invoices: {
      4: [
        ["Users", 20, 10, 200],
        ["Mail", 8, 1, 8],
        ["Watch", 7, 2, 14],
      ],
    },
  },
  {
    name: "a charge in bands takes its quantity, each unit in its own band",
    quote: { "Flat fee": 100, Bands: "graduated" },
    scenario: { Users: 30, Mailboxes: 32, Months: 1 },
    charges: [{ Charge: "Mail", Per: "Mailboxes", Included: 2, Rate: "up to 10: 3; up to 25: 2; above: 1" }],
    invoices: {
      1: [
        ["Base fee", 1, 100, 100],
        ["Mail 1–10", 10, 3, 30],
        ["Mail 11–25", 15, 2, 30],
        ["Mail 26+", 5, 1, 5],
      ],
    },
  },
  {
    name: "a charge per hour takes the weighted hours",
    quote: { "Flat fee": 100, "After-hours factor": 1.5 },
    scenario: { Users: 5, "Support hours": 4, "After-hours": 2, Months: 1 },
    charges: [{ Charge: "Help desk", Per: "hour", Included: 1, Rate: 80 }],
    invoices: {
      1: [
        ["Base fee", 1, 100, 100],
        ["Help desk", 6, 80, 480],
      ],
    },
  },
  {
    name: "a rate that is still open leaves the cost without it, and the quote incomplete",
    quote: { "Flat fee": 100 },
    scenario: { Users: 5, Months: 2 },
    charges: [{ Charge: "Backup", Per: "month", Rate: "tbd" }],
    costs: { total: 200 },
    complete: false,
  },
  {
    name: "a charge of an amount that rounds to nothing leaves no line",
    quote: { "Flat fee": 100 },
    scenario: { Users: 1, Months: 1 },
    charges: [
      { Charge: "Crumb", Per: "user", Rate: 0.001 },
      { Charge: "Gift", Per: "user", Rate: "free" },
    ],
    invoices: { 1: [["Base fee", 1, 100, 100]] },
  },
];
