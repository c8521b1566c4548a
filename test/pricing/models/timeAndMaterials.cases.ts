import type { ModelCases } from "./ModelCases";

export const timeAndMaterialsCases: ModelCases = {
  model: "time-and-materials",
  bills: [
    {
      name: "the hours above the included ones",
      quote: { "Hourly rate": 150, "Included hours": 2 },
      scenario: { Users: 30, Workstations: 60, "Support hours": 10.25 },
      lines: [["Support hours", 8.25, 150, 1237.5]],
    },
    {
      name: "sites before hours, and what is missing to the minimum",
      quote: { "Hourly rate": 100, "Site fee": 50, Minimum: 500 },
      scenario: { Users: 5, Sites: 1, "Support hours": 2 },
      lines: [
        ["Sites", 1, 50, 50],
        ["Support hours", 2, 100, 200],
        ["Minimum commitment", 1, 250, 250],
      ],
    },
  ],
  needs: [
    {
      name: "an hourly rate",
      quote: { "Site fee": 50 },
      message: "Time and materials pricing needs an hourly rate",
    },
  ],
  refuses: [
    {
      name: "a user rate",
      quote: { "Hourly rate": 150, "User rate": 100 },
      message: "Time and materials takes no user rate: clear it, or make the model per-user or hybrid",
    },
    {
      name: "a class rate",
      quote: { "Hourly rate": 150, "Device rate": 20 },
      message: "Time and materials takes no class rates",
    },
    {
      name: "a flat fee",
      quote: { "Hourly rate": 150, "Flat fee": 100 },
      message: "Time and materials takes no flat fee",
    },
    {
      name: "a ceiling",
      quote: { "Hourly rate": 150, "Included sites": 1 },
      message: "Time and materials takes no included sites",
    },
    {
      name: "overage",
      quote: { "Hourly rate": 150, "Device overage": 5 },
      message: "Time and materials takes no device overage",
    },
  ],
  hasNoAnswer: [
    {
      name: "a client whose hours nobody knows",
      quote: { "Hourly rate": 150 },
      scenario: { Users: 30 },
      message: "support hours",
    },
  ],
};
