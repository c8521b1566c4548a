import type { ContractCase } from "./ContractCase";

const USERS = "up to 25: 140; up to 50: 120; above: 100";

export const bandCases: readonly ContractCase[] = [
  {
    name: "volume: all users at the rate of the band that their number falls in, bounds included",
    quote: { "User rate": USERS },
    scenario: { Users: 24, "Users added per month": 1, Months: 3 },
    // 24 × 140, 25 × 140, 26 × 120
    recurring: [3360, 3500, 3120],
  },
  {
    name: "graduated: each user at the rate of its own band, one line a band",
    quote: { "User rate": USERS, Bands: "graduated" },
    scenario: { Users: 60, Months: 1 },
    invoices: {
      1: [
        ["Users 1–25", 25, 140, 3500],
        ["Users 26–50", 25, 120, 3000],
        ["Users 51+", 10, 100, 1000],
      ],
    },
  },
  {
    name: "a fractional count fills a band up to its bound",
    quote: { "User rate": USERS, Bands: "graduated" },
    scenario: { Users: 25.5, Months: 1 },
    invoices: {
      1: [
        ["Users 1–25", 25, 140, 3500],
        ["Users 26–50", 0.5, 120, 60],
      ],
    },
  },
  {
    name: "minimum users decide the band",
    quote: { "User rate": USERS, "Minimum users": 30 },
    scenario: { Users: 10, Months: 1 },
    invoices: { 1: [["Users", 30, 120, 3600]] },
  },
  {
    name: "each rate rises on its own, bounds never",
    quote: { "User rate": USERS, Uplift: 0.05 },
    scenario: { Users: 26, Months: 13 },
    invoices: { 13: [["Users", 26, 126, 3276]] },
  },
  {
    name: "no price above the last bound, in the month that passes it",
    quote: { "User rate": "up to 25: 140; up to 30: 120" },
    scenario: { Users: 28, "Users added per month": 1, Months: 6 },
    noAnswer: "No price above 30 users in month 4",
  },
  {
    name: "a device rate in bands prices its classes together, behind those with rates of their own",
    quote: { "Device rate": "up to 10: 50; above: 40", "Server rate": 90 },
    scenario: { Workstations: 8, Servers: 2, "Mobile devices": 4, Months: 1 },
    invoices: {
      1: [
        ["Server", 2, 90, 180],
        ["Devices", 12, 40, 480],
      ],
    },
  },
  {
    name: "true-ups of a banded rate bill at what the last unit cost that was billed",
    quote: { "Device rate": "up to 10: 50; above: 40", "Audit months": 3, "True-up": "arrears" },
    scenario: { Workstations: 9, "Devices added per month": 1, Months: 4 },
    invoices: {
      // Month 2 used 1 and month 3 used 2 above the 9 billed; the 9th cost 50.
      4: [
        ["Devices", 12, 40, 480],
        ["True-up devices", 3, 50, 150],
      ],
    },
  },
  {
    name: "a class rate in bands takes the devices of its class",
    quote: { "Workstation rate": "1-10: 30; 11-20: 25; 21+: 20", "Server rate": 100 },
    scenario: { Workstations: 11, Servers: 1, Months: 1 },
    invoices: {
      1: [
        ["Workstation", 11, 25, 275],
        ["Server", 1, 100, 100],
      ],
    },
  },
  {
    name: "a site fee in bands takes the sites",
    quote: { "Flat fee": 500, "Site fee": "up to 2: 100; above: 80" },
    scenario: { Users: 5, Sites: 3, Months: 1 },
    invoices: {
      1: [
        ["Base fee", 1, 500, 500],
        ["Sites", 3, 80, 240],
      ],
    },
  },
  {
    name: "a flat fee by the size of the fleet",
    quote: { "Flat fee": "up to 10 devices: 300; up to 25: 550; up to 50: 900; above: 1400" },
    scenario: { Users: 5, Workstations: 8, "Devices added per month": 3, Months: 12 },
    costs: { total: 8450 },
    invoices: { 1: [["Base fee", 1, 300, 300]] },
  },
  {
    name: "a flat fee in bands is one for all, also where the bands of the quote are graduated",
    quote: { "Flat fee": "up to 10 users: 300; above: 500", Bands: "graduated" },
    scenario: { Users: 12, Months: 1 },
    invoices: { 1: [["Base fee", 1, 500, 500]] },
  },
  {
    name: "nobody falls in the first band of a fee",
    quote: { "Flat fee": "up to 10 users: 300; above: 500" },
    scenario: { Users: 0, Months: 1 },
    invoices: { 1: [["Base fee", 1, 300, 300]] },
  },
];
