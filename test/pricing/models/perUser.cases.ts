import type { ModelCases } from "./ModelCases";

export const perUserCases: ModelCases = {
  model: "per-user",
  bills: [
    {
      name: "users at their rate, whatever devices they have",
      quote: { "User rate": 150 },
      scenario: { Users: 30, Workstations: 60, Servers: 4 },
      lines: [["Users", 30, 150, 4500]],
    },
    {
      name: "half a frontline user",
      quote: { "User rate": 99.99 },
      scenario: { Users: 2.5 },
      lines: [["Users", 2.5, 99.99, 249.98]],
    },
    {
      name: "at least the minimum users",
      quote: { "User rate": 200, "Minimum users": 10 },
      scenario: { Users: 5 },
      lines: [["Users", 10, 200, 2000]],
    },
    {
      name: "sites, hours, discount and minimum in their order",
      quote: {
        "User rate": 100,
        "Site fee": 50,
        "Hourly rate": 120,
        "Included hours": 2,
        Discount: 0.1,
        Minimum: 2000,
      },
      scenario: { Users: 10, Sites: 2, "Support hours": 3.5 },
      lines: [
        ["Users", 10, 100, 1000],
        ["Sites", 2, 50, 100],
        ["Support hours", 1.5, 120, 180],
        ["Term discount", 1, -128, -128],
        ["Minimum commitment", 1, 848, 848],
      ],
    },
    {
      name: "nothing for nobody",
      quote: { "User rate": 150 },
      scenario: { Users: 0, Workstations: 3 },
      lines: [],
    },
  ],
  needs: [{ name: "a user rate", quote: { "Site fee": 50 }, message: "Per-user pricing needs a user rate" }],
  refuses: [
    {
      name: "a class rate",
      quote: { "User rate": 150, "Server rate": 185 },
      message: "Per-user takes no class rates: clear them, or make the model per-device or hybrid",
    },
    {
      name: "a flat fee",
      quote: { "User rate": 150, "Flat fee": 500 },
      message: "Per-user takes no flat fee: clear it, or make the model flat-rate or hybrid",
    },
    {
      name: "a ceiling",
      quote: { "User rate": 150, "Included devices": 40 },
      message: "Per-user takes no included devices",
    },
    {
      name: "overage",
      quote: { "User rate": 150, "User overage": 100 },
      message: "Per-user takes no user overage",
    },
    {
      name: "a cap on overage",
      quote: { "User rate": 150, "Overage cap": 100 },
      message: "Overage cap needs Devices per user in a per-user quote",
    },
  ],
};
