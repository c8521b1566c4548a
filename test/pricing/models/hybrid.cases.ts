import type { ModelCases } from "./ModelCases";

export const hybridCases: ModelCases = {
  model: "hybrid",
  bills: [
    {
      name: "base fee, users, classes and sites in their order",
      quote: { "Server rate": 185, "User rate": 145, "Flat fee": 550, "Site fee": 250 },
      scenario: { Users: 70, Servers: 5, Sites: 1 },
      lines: [
        ["Base fee", 1, 550, 550],
        ["Users", 70, 145, 10150],
        ["Server", 5, 185, 925],
        ["Sites", 1, 250, 250],
      ],
    },
    {
      name: "device overage only for classes without a rate",
      quote: {
        "Flat fee": 2000,
        "User rate": 45,
        "Server rate": 90,
        "Included devices": 10,
        "Device overage": 8,
        Discount: 0.05,
      },
      scenario: { Users: 30, Servers: 5, Workstations: 9, "Mobile devices": 3 },
      lines: [
        ["Base fee", 1, 2000, 2000],
        ["Users", 30, 45, 1350],
        ["Server", 5, 90, 450],
        ["Device overage", 2, 8, 16],
        ["Term discount", 1, -190.8, -190.8],
      ],
    },
    {
      name: "people and servers; workstations and phones go with their users, network devices do not",
      quote: { "User rate": 100, "Server rate": 90 },
      scenario: { Users: 10, Workstations: 10, "Mobile devices": 10, Servers: 1, "Network devices": 2 },
      lines: [
        ["Users", 10, 100, 1000],
        ["Server", 1, 90, 90],
      ],
      uncovered: ["Network"],
    },
    {
      name: "a fee and servers, which leaves nothing uncovered",
      quote: { "Flat fee": 1000, "Server rate": 90 },
      scenario: { Users: 10, Servers: 2, "Network devices": 2 },
      lines: [
        ["Base fee", 1, 1000, 1000],
        ["Server", 2, 90, 180],
      ],
    },
    {
      name: "user overage where users have no rate",
      quote: { "Flat fee": 1000, "Server rate": 90, "Included users": 8, "User overage": 40 },
      scenario: { Users: 10, Servers: 2 },
      lines: [
        ["Base fee", 1, 1000, 1000],
        ["Server", 2, 90, 180],
        ["User overage", 2, 40, 80],
      ],
    },
  ],
  needs: [
    {
      name: "a second rate beside the user rate",
      quote: { "User rate": 100 },
      message: "at least two of: a flat fee, a user rate, a class rate",
    },
    {
      name: "a second rate beside the fee",
      quote: { "Flat fee": 100, "Server rate": "included" },
      message: "at least two of: a flat fee, a user rate, a class rate",
    },
  ],
  refuses: [
    {
      name: "included users beside a user rate",
      quote: { "User rate": 100, "Flat fee": 500, "Included users": 5 },
      message: "Included users and a user rate are both given",
    },
    {
      name: "user overage beside a user rate",
      quote: { "User rate": 100, "Flat fee": 500, "User overage": 5 },
      message: "User overage and a user rate are both given",
    },
    {
      name: "included sites beside a site fee",
      quote: { "User rate": 100, "Flat fee": 500, "Site fee": 50, "Included sites": 1 },
      message: "Included sites and a site fee are both given",
    },
    {
      name: "minimum users where no user is billed",
      quote: { "Flat fee": 500, "Server rate": 90, "Minimum users": 5 },
      message: "Minimum users need a user rate",
    },
  ],
};
