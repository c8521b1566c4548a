import type { ModelCases } from "./ModelCases";

export const perDeviceCases: ModelCases = {
  model: "per-device",
  bills: [
    {
      name: "each class at its rate, in the order of the quote's columns",
      quote: { "Server rate": 185, "Kiosk rate": 25.5, "Workstation rate": 75 },
      scenario: { Users: 30, Workstations: 60, Servers: 4, Kiosks: 12 },
      lines: [
        ["Server", 4, 185, 740],
        ["Kiosk", 12, 25.5, 306],
        ["Workstation", 60, 75, 4500],
      ],
    },
    {
      name: "every class at the device rate but those with a rate of their own",
      quote: { "Device rate": 20, "Server rate": 100 },
      scenario: { Workstations: 10, Servers: 2, "Network devices": 3 },
      lines: [
        ["Server", 2, 100, 200],
        ["Workstation", 10, 20, 200],
        ["Network", 3, 20, 60],
      ],
    },
    {
      name: "no line for an included class, which is covered",
      quote: { "Workstation rate": 75, "Mobile rate": "included" },
      scenario: { Workstations: 10, "Mobile devices": 8 },
      lines: [["Workstation", 10, 75, 750]],
    },
    {
      name: "nothing for a class without a rate, which is not covered",
      quote: { "Workstation rate": 75 },
      scenario: { Workstations: 10, "Mobile devices": 8 },
      lines: [["Workstation", 10, 75, 750]],
      uncovered: ["Mobile"],
    },
    {
      name: "each class rounded on its own",
      quote: { "Workstation rate": 0.005, "Server rate": 0.005 },
      scenario: { Workstations: 1, Servers: 1 },
      lines: [
        ["Workstation", 1, 0.005, 0.01],
        ["Server", 1, 0.005, 0.01],
      ],
    },
  ],
  needs: [
    {
      name: "a rate",
      quote: { "Site fee": 50 },
      message: "Per-device pricing needs a device rate or the rate",
    },
    {
      name: "more than cover at no charge",
      quote: { "Server rate": "included" },
      message: "no rates yet: give a device rate or the rate",
    },
  ],
  refuses: [
    {
      name: "a user rate",
      quote: { "Server rate": 185, "User rate": 150 },
      message: "Per-device takes no user rate: clear it, or make the model per-user or hybrid",
    },
    {
      name: "a flat fee",
      quote: { "Server rate": 185, "Flat fee": 500 },
      message: "Per-device takes no flat fee",
    },
    {
      name: "minimum users",
      quote: { "Server rate": 185, "Minimum users": 10 },
      message: "Per-device takes no minimum users: clear it, or make the model per-user or hybrid",
    },
    {
      name: "a ceiling",
      quote: { "Server rate": 185, "Included users": 10 },
      message: "Per-device takes no included users",
    },
    {
      name: "overage",
      quote: { "Server rate": 185, "Site overage": 10 },
      message: "Per-device takes no site overage",
    },
  ],
};
