import type { Dice } from "./Dice";
import type { Triple } from "./drawTriple";

export const WHOLE_FAULTS = [
  "no rows",
  "no header matches",
  "duplicate header",
  "duplicate name",
  "near miss of a heading",
  "heading refused",
  "mixed currencies",
  "charge of a misspelt quote",
  "charge without a quote",
  "date in charges",
] as const;
export type WholeFault = (typeof WHOLE_FAULTS)[number];

/** Tables that are wrong as a whole. They stand in rows, with the headings on top. */
export function withWholeFault(dice: Dice, triple: Triple, fault: WholeFault): Triple {
  const { quotes } = triple;
  const plainQuotes: unknown[][] = [
    ["Quote", "User rate", "Currency", "Server rate"],
    ["North", 90, "", 40],
    ["Southern", dice.int(50, 80), "", 30],
  ];
  const plainScenarios: unknown[][] = [
    ["Scenario", "Users", "Servers", "Months"],
    ["Now", dice.int(5, 50), 3, 24],
  ];
  const plain = {
    ...triple,
    quotes: plainQuotes,
    scenarios: plainScenarios,
    charges: null,
    terms: [],
    cadences: [],
  };
  const withColumn = (header: string, cell: unknown) =>
    plainQuotes.map((row, at) => [...row, at === 0 ? header : cell]);
  switch (fault) {
    case "no rows":
      return { ...plain, scenarios: plainScenarios.slice(0, 1) };
    case "no header matches":
      return {
        ...plain,
        quotes,
        scenarios: [
          ["Name", "Role"],
          ["PC-01", "Desk"],
        ],
      };
    case "duplicate header":
      return { ...plain, quotes: withColumn(dice.pick(["Seat rate", "Per user", "SERVER RATES"]), 5) };
    case "duplicate name":
      return { ...plain, scenarios: [...plainScenarios, [" now", 4, 2, 12]] };
    case "near miss of a heading":
      return {
        ...plain,
        quotes: withColumn(
          dice.pick(["Sever rate", "Minimun", "Remote user rate", "Onboardng", "Site fee new", "Upliftt"]),
          5,
        ),
      };
    case "heading refused":
      return {
        ...plain,
        quotes: withColumn(
          dice.pick([
            "Flat fee ($/yr)",
            "Annual minimum",
            "Uplift per month",
            "Onboarding (monthly)",
            "Travel surcharge",
            "Per van",
            "After-hours rate",
            "Weekend hourly rate",
            "Out-of-hours rate",
          ]),
          5,
        ),
      };
    case "mixed currencies":
      return {
        ...plain,
        quotes: plainQuotes.map((row, at) =>
          at === 1
            ? ["North", "€90", "", 40]
            : at === 2
              ? ["Southern", dice.pick(["$70", "GBP 70"]), "", 30]
              : row,
        ),
      };
    case "charge of a misspelt quote":
      return {
        ...plain,
        charges: [
          ["Quote", "Charge", "Rate"],
          [dice.pick(["Nort", "Southernn", "Suthern", "Northh"]), "Setup", 9],
        ],
      };
    case "date in charges":
      return {
        ...plain,
        charges: [
          ["Quote", "Charge", "Rate", dice.pick(["Start date", "End date", "start dates"])],
          ["North", "Backup", 9, 46_000],
        ],
      };
    case "charge without a quote":
      return {
        ...plain,
        charges: [
          ["Quote", "Charge", "Rate"],
          ["", "Setup", 9],
        ],
      };
  }
}
