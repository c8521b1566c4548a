/** Two quotes of two models, for an office whose workstations stand in two columns. */
export const QUOTES = [
  ["Quote", "Model", "User rate", "Workstation rate", "Uplift"],
  ["Acme", "", 95, "", 0.03],
  ["Bolt", "", "", 70, ""],
];
export const SCENARIOS = [
  ["Scenario", "Users", "Laptops", "Desktops", "User growth", "Months"],
  ["Base", 34, 40, 6, 0.05, 36],
];
