import type { ContractCase } from "./ContractCase";

export const hourCases: readonly ContractCase[] = [
  {
    name: "hours after hours and at weekends count more than once",
    quote: { "Hourly rate": 80, "After-hours factor": 1.5, "Weekend factor": 2 },
    scenario: { Users: 5, "Support hours": 10, "After-hours": 3, "Weekend hours": 2, Months: 1 },
    invoices: { 1: [["Support hours", 18.5, 80, 1480]] },
  },
  {
    name: "a blank factor is 1",
    quote: { "Hourly rate": 80 },
    scenario: { Users: 5, "After-hours": 3, "Weekend hours": 2, Months: 1 },
    invoices: { 1: [["Support hours", 5, 80, 400]] },
  },
  {
    name: "weighted hours are rounded to six decimals",
    quote: { "Hourly rate": 1000, "After-hours factor": 1.3333333 },
    scenario: { Users: 5, "After-hours": 1, Months: 1 },
    invoices: { 1: [["Support hours", 1.333333, 1000, 1333.33]] },
  },
  {
    name: "they use up the included hours faster",
    quote: { "Flat fee": 2000, "Included hours": 20, "Hourly rate": 150, "After-hours factor": 2 },
    scenario: { Users: 5, "Support hours": 12, "After-hours": 6, Months: 1 },
    invoices: {
      1: [
        ["Base fee", 1, 2000, 2000],
        ["Support hours", 4, 150, 600],
      ],
    },
  },
  {
    name: "a pool bills nothing until it is empty, and starts over",
    quote: { "Flat fee": 1000, "Included hours": 10, "Hours pool": "quarterly", "Hourly rate": 100 },
    scenario: { Users: 5, "Support hours": 14, Months: 7 },
    // 30 hours a quarter: 14, 28, then 12 beyond.
    recurring: [1000, 1000, 2200, 1000, 1000, 2200, 1000],
  },
  {
    name: "a pool has all its hours from its first month on, also where the horizon cuts it short",
    quote: { "Flat fee": 1000, "Included hours": 10, "Hours pool": 12, "Hourly rate": 100 },
    scenario: { Users: 5, "Support hours": 50, Months: 2 },
    recurring: [1000, 1000],
  },
  {
    name: "what rolled over is used first and expires at the end of its period",
    quote: { "Flat fee": 1000, "Included hours": 10, Rollover: 0.5, "Hourly rate": 100 },
    scenario: { Users: 5, "Support hours": 12, Months: 3 },
    recurring: [1200, 1200, 1200],
  },
  {
    name: "unlimited hours bill none",
    quote: { "Flat fee": 1000, "Included hours": "unlimited", "Hourly rate": 100 },
    scenario: { Users: 5, "Support hours": 500, Months: 1 },
    invoices: { 1: [["Base fee", 1, 1000, 1000]] },
  },
  {
    name: "time and materials without any hours is not comparable",
    quote: { "Hourly rate": 100 },
    scenario: { Users: 5, "Support hours": 0, "After-hours": 0, Months: 1 },
    noAnswer: "Not comparable: time and materials is billed by the hour",
  },
];
