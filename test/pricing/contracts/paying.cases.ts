import type { ContractCase } from "./ContractCase";

export const payingCases: readonly ContractCase[] = [
  {
    name: "every month by default",
    quote: { "Flat fee": 100, Onboarding: 50 },
    scenario: { Users: 1, Months: 3 },
    paid: [150, 100, 100],
  },
  {
    name: "in advance for each quarter, the last one as long as the horizon",
    quote: { "Flat fee": 100, Onboarding: 50, "Billed every": "quarterly" },
    scenario: { Users: 1, Months: 5 },
    charges: [{ Charge: "Project", Per: "month", Rate: 70, Every: "once", "From month": 2 }],
    paid: [350, 70, 0, 200, 0],
  },
  {
    name: "a period that holds a month without an answer has none",
    quote: { "Flat fee": 100, "Included users": 11, "Billed every": 3 },
    scenario: { Users: 10, "Users added per month": 1, Months: 4 },
    noAnswer: "Renegotiate in month 3",
    paid: ["none", 0, "none", "none"],
  },
  {
    name: "so has one with a charge that falls due once and has no price for the count",
    quote: { "User rate": 10, "Billed every": 3 },
    scenario: { Users: 10, Months: 4 },
    charges: [{ Charge: "Setup", Per: "user", Rate: "up to 5: 20", Every: "once", "From month": 4 }],
    noAnswer: "No price above 5 users in month 4",
    paid: [300, 0, 0, "none"],
  },
];
