import type { ModelCases } from "./ModelCases";

export const flatRateCases: ModelCases = {
  model: "flat-rate",
  bills: [
    {
      name: "the fee alone where nothing is a ceiling",
      quote: { "Flat fee": 2500 },
      scenario: { Users: 18, Workstations: 40, Sites: 2 },
      lines: [["Base fee", 1, 2500, 2500]],
    },
    {
      name: "overage above each ceiling, devices of all classes together",
      quote: {
        "Flat fee": 2500,
        "Included users": 15,
        "User overage": 100,
        "Included devices": 20,
        "Device overage": 50,
        "Included sites": 1,
        "Site overage": 250,
      },
      scenario: { Users: 18, Workstations: 22, Servers: 3, Sites: 1 },
      lines: [
        ["Base fee", 1, 2500, 2500],
        ["User overage", 3, 100, 300],
        ["Device overage", 5, 50, 250],
      ],
    },
    {
      name: "no more overage than the cap",
      quote: { "Flat fee": 2500, "Included users": 15, "User overage": 100, "Overage cap": 120 },
      scenario: { Users: 18 },
      lines: [
        ["Base fee", 1, 2500, 2500],
        ["User overage", 3, 100, 300],
        ["Overage cap", 1, -180, -180],
      ],
    },
    {
      name: "all units where an overage rate stands without a ceiling",
      quote: { "Flat fee": 100, "User overage": 10 },
      scenario: { Users: 3 },
      lines: [
        ["Base fee", 1, 100, 100],
        ["User overage", 3, 10, 30],
      ],
    },
    {
      name: "nothing above a ceiling where overage is free",
      quote: { "Flat fee": 100, "Included users": 2, "User overage": "free" },
      scenario: { Users: 3 },
      lines: [["Base fee", 1, 100, 100]],
    },
    {
      name: "the fee at the very ceiling",
      quote: { "Flat fee": 100, "Included users": 3, "User overage": "renegotiate" },
      scenario: { Users: 3 },
      lines: [["Base fee", 1, 100, 100]],
    },
  ],
  needs: [{ name: "a flat fee", quote: { "Included users": 5 }, message: "no rates yet: give a flat fee" }],
  refuses: [
    {
      name: "a user rate",
      quote: { "Flat fee": 500, "User rate": 150 },
      message: "Flat-rate takes no user rate: clear it, or make the model per-user or hybrid",
    },
    {
      name: "a class rate",
      quote: { "Flat fee": 500, "Server rate": 185 },
      message: "Flat-rate takes no class rates",
    },
    {
      name: "minimum users",
      quote: { "Flat fee": 500, "Minimum users": 5 },
      message: "Flat-rate takes no minimum users",
    },
    {
      name: "site overage beside a site fee",
      quote: { "Flat fee": 500, "Site fee": 50, "Site overage": 60 },
      message: "Site overage and a site fee are both given",
    },
    {
      name: "to renegotiate above no ceiling",
      quote: { "Flat fee": 500, "User overage": "renegotiate" },
      message: "needs a ceiling: give Included users",
    },
  ],
  hasNoAnswer: [
    {
      name: "a ceiling passed without an overage rate",
      quote: { "Flat fee": 2500, "Included devices": 20 },
      scenario: { Workstations: 18, Servers: 3 },
      message: "Renegotiate in month 1: 21 devices exceed the 20 included",
    },
  ],
};
