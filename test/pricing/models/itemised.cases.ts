import type { ModelCases } from "./ModelCases";

export const itemisedCases: ModelCases = {
  model: "itemised",
  bills: [
    {
      name: "what its charges count, in their order",
      quote: { Quote: "Items" },
      scenario: { Users: 10, Workstations: 12, Servers: 2, Sites: 2, "Support hours": 5, Mailboxes: 14 },
      charges: [
        { Charge: "Help desk", Per: "user", Rate: 30 },
        { Charge: "Patching", Per: "workstation", Rate: 4 },
        { Charge: "Monitoring", Per: "device", Rate: 2.5 },
        { Charge: "Mail security", Per: "Mailboxes", Rate: 3, Included: 4 },
        { Charge: "Circuit", Per: "site", Rate: 90 },
        { Charge: "Support", Per: "hour", Rate: 80, Included: 2 },
        { Charge: "Reporting", Per: "month", Rate: 50 },
      ],
      lines: [
        ["Help desk", 10, 30, 300],
        ["Patching", 12, 4, 48],
        ["Monitoring", 14, 2.5, 35],
        ["Mail security", 10, 3, 30],
        ["Circuit", 2, 90, 180],
        ["Support", 3, 80, 240],
        ["Reporting", 1, 50, 50],
      ],
    },
    {
      name: "a fixed quantity in place of the count, which covers nothing",
      quote: { Quote: "Items" },
      scenario: { Users: 10, Workstations: 12, Servers: 1 },
      charges: [
        { Charge: "Servers as counted", Per: "server", Rate: 40 },
        { Charge: "Licences", Per: "user", Quantity: 25, Rate: 8 },
      ],
      lines: [
        ["Servers as counted", 1, 40, 40],
        ["Licences", 25, 8, 200],
      ],
      uncovered: ["Workstation"],
    },
    {
      name: "users, with whom their workstations and phones go",
      quote: { Quote: "Items" },
      scenario: { Users: 10, Workstations: 12, "Mobile devices": 4, Servers: 1 },
      charges: [{ Charge: "Help desk", Per: "user", Rate: 30 }],
      lines: [["Help desk", 10, 30, 300]],
      uncovered: ["Server"],
    },
    {
      name: "one charge a month alone, which covers all",
      quote: { Quote: "Items" },
      scenario: { Users: 10, Workstations: 12, Servers: 1 },
      charges: [{ Charge: "Everything", Per: "month", Rate: 2000 }],
      lines: [["Everything", 1, 2000, 2000]],
    },
    {
      name: "a charge that begins after the horizon, which covers nothing",
      quote: { Quote: "Items" },
      scenario: { Users: 10, Workstations: 12, Servers: 1, Months: 12 },
      charges: [
        { Charge: "Help desk", Per: "user", Rate: 30 },
        { Charge: "Server care", Per: "server", Rate: 40, "From month": 13 },
      ],
      lines: [["Help desk", 10, 30, 300]],
      uncovered: ["Server"],
    },
    {
      name: "a charge that ends within the horizon, which covers nothing",
      quote: { Quote: "Items" },
      scenario: { Users: 10, Servers: 1, Months: 12 },
      charges: [
        { Charge: "Help desk", Per: "user", Rate: 30 },
        { Charge: "Watch", Per: "server", Rate: 40, "To month": 11 },
      ],
      lines: [
        ["Help desk", 10, 30, 300],
        ["Watch", 1, 40, 40],
      ],
      uncovered: ["Server"],
    },
    {
      name: "a discount and a minimum on the sum of its charges",
      quote: { Discount: 0.1, Minimum: 500 },
      scenario: { Users: 10 },
      charges: [
        { Charge: "Help desk", Per: "user", Rate: 30 },
        { Charge: "Licences", Per: "user", Rate: 22, Discount: "no" },
      ],
      lines: [
        ["Help desk", 10, 30, 300],
        ["Licences", 10, 22, 220],
        ["Term discount", 1, -30, -30],
        ["Minimum commitment", 1, 10, 10],
      ],
    },
  ],
  needs: [
    {
      name: "a recurring charge of its own",
      quote: { Minimum: 100 },
      charges: [{ Charge: "Setup", Per: "month", Rate: 500, Every: "once" }],
      message: "recurring charge of its own",
    },
  ],
  refuses: [
    {
      name: "a user rate",
      quote: { "User rate": 150 },
      charges: [{ Charge: "Help desk", Per: "month", Rate: 500 }],
      message: "Itemized takes no user rate",
    },
    {
      name: "a site fee",
      quote: { "Site fee": 150 },
      charges: [{ Charge: "Help desk", Per: "month", Rate: 500 }],
      message: "Itemized takes no site fee",
    },
  ],
  hasNoAnswer: [
    {
      name: "a scenario in which none of its charges counts anything",
      quote: { Quote: "Items" },
      scenario: { Users: 10, Servers: 0 },
      charges: [{ Charge: "Watch", Per: "server", Rate: 40 }],
      message: "Not comparable: no charge of this itemized quote counts anything",
    },
    {
      name: "scenarios without a column of what a charge counts",
      quote: { Quote: "Items" },
      scenario: { Servers: 2 },
      charges: [{ Charge: "Help desk", Per: "user", Rate: 40 }],
      message: "Not comparable: the scenarios have no column of users",
    },
  ],
};
