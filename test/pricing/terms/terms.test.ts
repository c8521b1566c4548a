import {
  comparisonOf,
  costMatrix,
  decimalOf,
  CHARGE_TERMS,
  MEASURES,
  notesOf,
  QUOTE_TERM_NAMES,
  QUOTE_TERMS,
  rerate,
  SCENARIO_TERM_NAMES,
  SCENARIO_TERMS,
  type ChargeTermName,
  type QuoteTermName,
  type TableCells,
  type TermKind,
} from "../../../src/pricing";

type Values = Readonly<Record<string, unknown>>;
const tableOf = (values: Values): TableCells => [Object.keys(values), Object.values(values)];

/** A scenario in which everything is used and everything changes. */
const OFFICE: Values = {
  Scenario: "Office",
  Users: 41,
  Workstations: 50,
  Servers: 4,
  Sites: 3,
  "Support hours": 30,
  "After-hours": 5,
  "Weekend hours": 3,
  Months: 30,
  "User growth": 0.1,
  "Device growth": 0.1,
  "Users added per month": 1,
  "Devices added per month": 1,
  "Index growth": "3%",
  "Leave at end": "yes",
};
/** Hours that differ from month to month. */
const HISTORY: TableCells = [
  ["Month", "Users", "Support hours"],
  [1, 41, 2],
  [2, 41, 90],
];
const QUOTES: readonly Values[] = [
  { "User rate": 100, "Workstation rate": 5, Uplift: 0.03, Term: 36, "Exit fee": "50%" },
  { "User rate": 100, "Devices per user": 1, "Device overage": 4, Uplift: 0.03, "Audit months": 3 },
  {
    ...{ "Flat fee": 3000, "Included users": 40, "User overage": 50, "Included devices": 60, Uplift: "CPI" },
    ...{ "Device overage": 10, "Included sites": 2, "Site overage": 30 },
  },
  { "Server rate": 90, "Device rate": 20, "Site fee": 10, "Hourly rate": 100, "Included hours": 50 },
  { "Flat fee": 500, "User rate": "up to 50: 20; above: 10", "Audit months": 3 },
  { "Hourly rate": 100, "Included hours": 10 },
  { Model: "per-user", Rate: 100 },
];

/** Values of each kind that differ from what a blank stands for. */
const SAMPLES: Partial<Record<TermKind, readonly unknown[]>> = {
  model: ["flat-rate"],
  ownRate: [37],
  price: [37],
  classRate: [37],
  deviceRate: [37],
  amount: [700, 50_000],
  ceiling: [5],
  overage: [37],
  count: [3, 99],
  coveredHours: [3],
  share: [0.02, 0.5],
  part: [0.9],
  factor: [3],
  steps: [0.11],
  taxes: ["7%"],
  interval: [12],
  months: [48],
  month: [20],
  bandsMode: ["graduated"],
  basis: ["peak"],
  arrears: ["arrears"],
  exitFee: ["90%"],
  classes: ["servers"],
};

/** Terms that are for the reader: what the paper says, and who says it. None is part of a cost. */
const FOR_THE_READER: readonly QuoteTermName[] = [
  ...(["name", "provider", "currency", "sources"] as const),
  ...(["statedMonthly", "statedYearly", "statedTotal"] as const),
];

/**
 * All that a quote answers: its measures, what is said of it, and what its months would have cost. A quote that is
 * refused answers nothing: that a value is refused does not make it part of a cost.
 */
function answers(quote: Values, scenario: Values, charge?: Values): string | undefined {
  const quotes = tableOf({ Quote: "A", ...quote });
  const comparison = comparisonOf(quotes, tableOf(scenario), charge === undefined ? [] : tableOf(charge));
  if (!comparison.ok || comparison.value.contracts.some(({ ok }) => !ok)) return undefined;
  const costs = MEASURES.map((measure) => costMatrix(comparison.value, measure, decimalOf(0.08)));
  const rerated = rerate(quotes, HISTORY);
  return JSON.stringify([
    costs,
    notesOf(comparison.value, costMatrix(comparison.value, "total", decimalOf(0))),
    // Where a quote says so is passed on, not calculated with.
    rerated.ok ? { ...rerated.value, sources: undefined } : rerated,
  ]);
}

test.each(QUOTE_TERM_NAMES.filter((name) => !FOR_THE_READER.includes(name)))(
  "%s of a quote changes some answer",
  (name) => {
    const { title, kind } = QUOTE_TERMS[name];
    const changed = QUOTES.filter((quote) =>
      (SAMPLES[kind] ?? []).some((value) => {
        const answered = answers({ ...quote, [title]: value }, OFFICE);
        return answered !== undefined && answered !== answers(quote, OFFICE);
      }),
    );
    expect(changed.length).toBeGreaterThan(0);
  },
);

test.each(FOR_THE_READER)("%s changes none", (name) => {
  const { title, kind } = QUOTE_TERMS[name];
  const value = SAMPLES[kind]?.[0] ?? "A";
  for (const quote of QUOTES) {
    expect(answers(quote, OFFICE)).toBeDefined();
    expect(answers({ ...quote, [title]: value }, OFFICE)).toBe(answers(quote, OFFICE));
  }
});

test.each(SCENARIO_TERM_NAMES.filter((name) => name !== "name"))(
  "%s of a scenario changes some answer",
  (name) => {
    const without = Object.fromEntries(
      Object.entries(OFFICE).filter(([heading]) => heading !== SCENARIO_TERMS[name].title),
    );
    expect(QUOTES.some((quote) => answers(quote, OFFICE) !== answers(quote, without))).toBe(true);
  },
);

/** A charge in which everything is said, and what each of its terms may say instead. */
const CHARGE: Readonly<Record<ChargeTermName, readonly [value: unknown, other: unknown]>> = {
  quote: ["A", "B"],
  label: ["Backup", "Antivirus"],
  per: ["user", "site"],
  quantity: ["", 7],
  included: [2, 5],
  rate: [9, 11],
  every: [1, 3],
  fromMonth: [2, 9],
  toMonth: [24, 20],
  uplifted: ["yes", "no"],
  discounted: ["yes", "no"],
  taxed: ["yes", "no"],
};
const CHARGE_NAMES = Object.keys(CHARGE_TERMS) as ChargeTermName[];

test.each(CHARGE_NAMES)("%s of a charge changes some answer", (changed) => {
  const quote = { "User rate": 100, Uplift: 0.03, Discount: 0.1, Tax: "7%" };
  const charge = (other?: ChargeTermName) =>
    Object.fromEntries(
      CHARGE_NAMES.map((name) => [CHARGE_TERMS[name].title, CHARGE[name][name === other ? 1 : 0]]),
    );
  const answered = answers(quote, OFFICE, charge(changed));
  expect(answered).toBeDefined();
  expect(answered).not.toBe(answers(quote, OFFICE, charge()));
});
