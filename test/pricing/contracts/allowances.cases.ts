import type { ContractCase } from "./ContractCase";

export const allowanceCases: readonly ContractCase[] = [
  {
    name: "devices per user are included for each user that the line bills, those above are overage",
    quote: { "User rate": 120, "Devices per user": 3, "Device overage": 15 },
    scenario: { Users: 20, Workstations: 75, Months: 1 },
    invoices: {
      1: [
        ["Users", 20, 120, 2400],
        ["Device overage", 15, 15, 225],
      ],
    },
  },
  {
    name: "minimum users bring devices, too, and half a device each is a number",
    quote: { "User rate": 120, "Minimum users": 25, "Devices per user": 1.5, "Device overage": 15 },
    scenario: { Users: 20, Workstations: 40, Months: 1 },
    invoices: {
      1: [
        ["Users", 25, 120, 3000],
        ["Device overage", 2.5, 15, 37.5],
      ],
    },
  },
  {
    name: "they grow with the users, month by month, under the overage cap",
    quote: { "User rate": 10, "Devices per user": 1, "Device overage": 5, "Overage cap": 12 },
    scenario: { Users: 10, Workstations: 14, "Users added per month": 1, Months: 5 },
    recurring: [112, 122, 130, 135, 140],
  },
  {
    name: "without an overage rate the contract must be renegotiated when they are passed",
    quote: { "User rate": 10, "Devices per user": 1 },
    scenario: { Users: 10, Workstations: 10, "Devices added per month": 1, Months: 5 },
    noAnswer: "Renegotiate in month 2: 11 devices exceed the 10 included",
  },
  {
    name: "classes with a rate of their own do not count",
    quote: { "User rate": 10, "Devices per user": 1, "Device overage": 5, "Server rate": 100 },
    scenario: { Users: 10, Workstations: 11, Servers: 3, Months: 1 },
    invoices: {
      1: [
        ["Users", 10, 10, 100],
        ["Server", 3, 100, 300],
        ["Device overage", 1, 5, 5],
      ],
    },
  },
];
