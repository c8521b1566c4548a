import type { ContractCase } from "./ContractCase";

export const completenessCases: readonly ContractCase[] = [
  {
    name: "per-user covers all, unless it lists classes",
    quote: { "User rate": 100 },
    scenario: { Users: 10, Servers: 2, Months: 1 },
    costs: { total: 1000 },
  },
  {
    name: "what a list of classes leaves out is not covered",
    quote: { "User rate": 100, Covers: "workstations, mobiles" },
    scenario: { Users: 10, Workstations: 10, Servers: 2, Months: 1 },
    complete: false,
  },
  {
    name: "a class with a rate is covered beside the listed ones",
    quote: { "Flat fee": 1000, "Server rate": 50, Covers: "workstations" },
    scenario: { Users: 10, Workstations: 10, Servers: 2, Months: 1 },
    costs: { total: 1100 },
  },
  {
    name: "a flat fee that lists classes leaves out the others",
    quote: { "Flat fee": 1000, Covers: "workstations" },
    scenario: { Users: 10, Workstations: 10, "Mobile devices": 1, Months: 1 },
    complete: false,
  },
  {
    name: "a class that comes later is left out as well",
    quote: { "Server rate": 50, "User rate": 10, Covers: "servers" },
    scenario: { Users: 10, Servers: 1, Workstations: 0, "Devices added per month": 1, Months: 12 },
    complete: false,
  },
  {
    name: "an open term",
    quote: { "Flat fee": 1000, Onboarding: "on request" },
    scenario: { Users: 10, Months: 1 },
    costs: { total: 1000 },
    complete: false,
  },
  {
    name: "no column of what a quote bills: not comparable",
    quote: { "User rate": 100 },
    scenario: { Servers: 2, Months: 1 },
    noAnswer: "the scenarios have no column of users",
  },
  {
    name: "no column of sites",
    quote: { "User rate": 100, "Site fee": 10 },
    scenario: { Users: 2, Months: 1 },
    noAnswer: "the scenarios have no column of sites",
  },
  {
    name: "no column of any class that a per-device quote prices",
    quote: { "Server rate": 100 },
    scenario: { Users: 2, Workstations: 5, Months: 1 },
    noAnswer: "no column of a device class that this quote prices",
    complete: false,
  },
];
