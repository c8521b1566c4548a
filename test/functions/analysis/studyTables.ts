import fc from "fast-check";

/** The cells of one record by their headings. */
export type CellsByHeading = Readonly<Record<string, number | string>>;

/** Tables of which the test knows more than they say: each quote's model. */
export interface StudyTables {
  readonly quotes: readonly CellsByHeading[];
  readonly scenarios: readonly CellsByHeading[];
  readonly charges: readonly (readonly unknown[])[] | null;
}

const maybe = <T>(some: fc.Arbitrary<T>) => fc.oneof(fc.constant("" as const), some);
const cents = (least: number, most: number) =>
  fc.integer({ min: least * 100, max: most * 100 }).map((value) => value / 100);
const share = fc.integer({ min: 1, max: 300 }).map((value) => value / 1000);
const bands = fc.constant("up to 25: 120; up to 60: 105.5; above: 90");
const common = {
  Minimum: maybe(cents(500, 9000)),
  Onboarding: maybe(cents(100, 5000)),
  Uplift: fc.oneof(fc.constant("" as const), share, fc.constant("0%; 3%"), fc.constant("CPI + 1%")),
  Discount: maybe(share),
  "Billing basis": fc.constantFrom("", "prorated", "peak", "ratchet"),
};
const hours = {
  "Hourly rate": maybe(cents(80, 200)),
  "Included hours": maybe(fc.constantFrom(5, 20, "unlimited")),
};
const MODELS: Readonly<Record<string, fc.Arbitrary<CellsByHeading>>> = {
  "per-user": fc.record({
    "User rate": fc.oneof({ weight: 5, arbitrary: cents(40, 200) }, { weight: 1, arbitrary: bands }),
    "Minimum users": maybe(fc.integer({ min: 1, max: 40 })),
    ...hours,
    ...common,
  }),
  "per-device": fc.record({
    "Workstation rate": cents(20, 120),
    "Server rate": maybe(fc.oneof(cents(80, 300), fc.constant("included"))),
    ...hours,
    ...common,
  }),
  "flat-rate": fc.record({
    "Flat fee": cents(1000, 8000),
    "Included users": maybe(fc.integer({ min: 10, max: 60 })),
    "User overage": maybe(cents(50, 200)),
    ...common,
  }),
  hybrid: fc.record({
    "Flat fee": cents(500, 2000),
    "User rate": cents(20, 90),
    "Server rate": maybe(cents(80, 300)),
    ...common,
  }),
  "time-and-materials": fc.record({ "Hourly rate": cents(80, 250), ...common }),
};

/** Headings of quotes by the models that take them, as the contract terms say; the others go with any. */
export const TAKEN_BY: Readonly<Record<string, readonly string[]>> = {
  "User rate": ["per-user", "hybrid"],
  "Minimum users": ["per-user", "hybrid"],
  "Workstation rate": ["per-device", "hybrid"],
  "Server rate": ["per-device", "hybrid"],
  "Flat fee": ["flat-rate", "hybrid"],
  "Included users": ["flat-rate", "hybrid"],
  "User overage": ["flat-rate", "hybrid"],
  "Hourly rate": ["per-user", "per-device", "flat-rate", "hybrid", "time-and-materials"],
  "Included hours": ["per-user", "per-device", "flat-rate", "hybrid", "time-and-materials"],
};

const quote = fc
  .constantFrom(...Object.keys(MODELS))
  .chain((model) =>
    (MODELS[model] ?? fc.constant({})).map((cells): CellsByHeading => ({ Model: model, ...cells })),
  );
const count = fc.oneof(fc.integer({ min: 0, max: 80 }), fc.constant(20.5));
const growth = fc.oneof(
  fc.constant(0),
  fc.integer({ min: -200, max: 400 }).map((value) => value / 1000),
);
const scenario = fc.record({
  Users: count,
  Laptops: fc.integer({ min: 0, max: 60 }),
  Desktops: fc.integer({ min: 0, max: 20 }),
  Servers: fc.integer({ min: 0, max: 6 }),
  "Support hours": fc.integer({ min: 0, max: 40 }),
  "User growth": growth,
  "Device growth": growth,
  "Users added per month": fc.integer({ min: -1, max: 3 }),
  Mailboxes: fc.integer({ min: 0, max: 90 }),
  "Index growth": fc.oneof(share, fc.constant("2%; 4%")),
  Months: fc.integer({ min: 1, max: 40 }),
});

const charges = fc.oneof(
  fc.constant(null),
  fc.constant([
    ["Quote", "Charge", "Per", "Rate", "Every"],
    ["all", "Mail", "Mailboxes", 3.25, ""],
    ["Q1", "Report", "month", 400, "yearly"],
    ["Q2", "Surcharge", "percent", 0.02, ""],
  ]),
);

/** Two to four quotes of any model, of which some do not name theirs, and two scenarios. */
export const studyTables: fc.Arbitrary<StudyTables> = fc.record({
  quotes: fc
    .array(quote, { minLength: 2, maxLength: 4 })
    .map((quotes) => quotes.map((cells, index): CellsByHeading => ({ Quote: `Q${index + 1}`, ...cells }))),
  scenarios: fc
    .array(scenario, { minLength: 2, maxLength: 2 })
    .map((scenarios) =>
      scenarios.map((cells, index): CellsByHeading => ({ Scenario: `S${index + 1}`, ...cells })),
    ),
  charges,
});

const SMALL_MODELS: Readonly<Record<string, fc.Arbitrary<CellsByHeading>>> = {
  "per-user": fc.record({
    "User rate": fc.oneof({ weight: 6, arbitrary: cents(40, 200) }, { weight: 1, arbitrary: bands }),
    "Minimum users": maybe(fc.integer({ min: 1, max: 20 })),
  }),
  "per-device": fc.record({ "Workstation rate": cents(20, 120), Discount: maybe(share) }),
  "flat-rate": fc.record({
    "Flat fee": cents(500, 5000),
    "Included users": maybe(fc.integer({ min: 5, max: 30 })),
    "User overage": maybe(cents(50, 200)),
  }),
};

/** Two quotes of few terms and one scenario of a few months: priced in a moment, so that many are. */
export const smallTables: fc.Arbitrary<StudyTables> = fc.record({
  quotes: fc
    .array(
      fc.constantFrom(...Object.keys(SMALL_MODELS)).chain((model) =>
        (SMALL_MODELS[model] ?? fc.constant({})).map((cells): CellsByHeading => ({
          Model: model,
          ...cells,
        })),
      ),
      { minLength: 2, maxLength: 2 },
    )
    .map((quotes) => quotes.map((cells, index): CellsByHeading => ({ Quote: `Q${index + 1}`, ...cells }))),
  scenarios: fc
    .record({
      Users: fc.integer({ min: 0, max: 40 }),
      Laptops: fc.integer({ min: 0, max: 40 }),
      "User growth": growth,
      "Device growth": growth,
      Months: fc.integer({ min: 1, max: 5 }),
    })
    .map((cells) => [{ Scenario: "S1", ...cells }]),
  charges: fc.constant(null),
});

/** Each function is compared with a plain loop on as many tables. */
const TABLES = 1_000;
/**
 * Checks a law on a thousand random tables, of which some are large and the others small.
 *
 * @param law what has to hold of any tables
 */
export function onManyTables<Given>(
  law: (tables: fc.Arbitrary<StudyTables>) => fc.IProperty<Given>,
  large: number,
): void {
  fc.assert(law(studyTables), { numRuns: large, seed: 20261129 });
  fc.assert(law(smallTables), { numRuns: TABLES - large, seed: 20261130 });
}

/** Whether a field may be set: a count without a column is not a count. */
export const isFieldOf = ({ scenarios }: StudyTables, { text, isOfQuotes, kind }: TestField): boolean =>
  isOfQuotes ||
  kind === "growth" ||
  kind === "months" ||
  text === "Support hours" ||
  text in (scenarios[0] ?? {});

/** A table of records, headings first. */
export function tableOf(records: readonly CellsByHeading[]): unknown[][] {
  const headings = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return [headings, ...records.map((record) => headings.map((heading) => record[heading] ?? ""))];
}

/** The quotes as they are passed: without their models, which their rates say. */
export const asWritten = ({ quotes }: StudyTables): unknown[][] =>
  tableOf(
    quotes.map((cells) =>
      Object.fromEntries(Object.entries(cells).filter(([heading]) => heading !== "Model")),
    ),
  );

/** A field that a test sets, and in which unit. */
export interface TestField {
  readonly text: string;
  readonly kind: "count" | "rate" | "share" | "growth" | "months";
  readonly isOfQuotes: boolean;
  /** The tables with the field at a value. */
  readonly set: (tables: StudyTables, value: number) => StudyTables;
}

const ofScenario = (heading: string, kind: TestField["kind"]): TestField => ({
  text: heading,
  kind,
  isOfQuotes: false,
  set: (tables, value) => ({
    ...tables,
    scenarios: tables.scenarios.map((cells, row) => (row === 0 ? { ...cells, [heading]: value } : cells)),
  }),
});

/** Whether a cell holds one number, or nothing. */
const isNumber = (cell: number | string | undefined): boolean =>
  cell === undefined || cell === "" || typeof cell === "number";

const ofQuotes = (heading: string, kind: TestField["kind"], only?: string): TestField => ({
  text: only === undefined ? heading : `${only}: ${heading}`,
  kind,
  isOfQuotes: true,
  set: (tables, value) => ({
    ...tables,
    quotes: tables.quotes.map((cells) => {
      const takes = TAKEN_BY[heading]?.includes(String(cells["Model"])) ?? true;
      const isMeant = only === undefined || cells["Quote"] === only;
      return takes && isMeant && isNumber(cells[heading]) ? { ...cells, [heading]: value } : cells;
    }),
  }),
});

export const SCENARIO_FIELDS: readonly TestField[] = [
  ...["Users", "Laptops", "Desktops", "Servers", "Support hours", "Mailboxes"].map((each) =>
    ofScenario(each, "count"),
  ),
  ofScenario("User growth", "growth"),
  ofScenario("Device growth", "growth"),
  ofScenario("Months", "months"),
];
export const QUOTE_FIELDS: readonly TestField[] = [
  ...[
    "User rate",
    "Workstation rate",
    "Server rate",
    "Flat fee",
    "User overage",
    "Hourly rate",
    "Minimum",
    "Onboarding",
  ].map((each) => ofQuotes(each, "rate")),
  ...["Minimum users", "Included users", "Included hours"].map((each) => ofQuotes(each, "count")),
  ...["Discount", "Uplift", "Uplift cap"].map((each) => ofQuotes(each, "share")),
];
export const ofFirstQuote = ({ text, kind }: TestField): TestField => ofQuotes(text, kind, "Q1");

/** A value that the kind of field may take. */
export function valueOf(kind: TestField["kind"]): fc.Arbitrary<number> {
  switch (kind) {
    case "count":
      return fc.integer({ min: 0, max: 120 });
    case "rate":
      return fc.oneof(fc.constant(0), cents(1, 400));
    case "share":
      return fc.oneof(fc.constant(0), share);
    case "growth":
      return growth;
    case "months":
      return fc.integer({ min: 1, max: 60 });
  }
}
