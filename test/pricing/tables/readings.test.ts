import { comparisonOf, inOneCurrency } from "../../../src/pricing";
import { charge, noted, OFFICE, PER_USER, quote, table, total } from "./smallTables";

/** What is read, though it is written in an unusual way; the amounts are worked out beside each. */
test.each<[string, Parameters<typeof total>, number]>([
  // 10 users × 1 × 12
  ["TRUE is 1", [quote({ "User rate": true })], 120],
  [
    "an exit fee of nothing in a band",
    [
      quote({ "Flat fee": 1000, Term: 36, "Exit fee": "1-18: 100%; 19-36: free" }),
      table({ Scenario: "Now", Users: 1, Months: 12, "Leave at end": "yes" }),
    ],
    12_000 + 6000,
  ],
  [
    "a share of the remaining months in a band",
    [
      quote({ "Flat fee": 1000, Term: 24, "Exit fee": "1-24: 50% of the remaining months" }),
      table({ Scenario: "Now", Users: 1, Months: 12, "Leave at end": "yes" }),
    ],
    12_000 + 6000,
  ],
  [
    "an exit fee of nothing at all",
    [
      quote({ "Flat fee": 1000, Term: 24, "Exit fee": "waived" }),
      table({ Scenario: "Now", Users: 1, Months: 12, "Leave at end": "yes" }),
    ],
    12_000,
  ],
  [
    "the rate of a charge before its amount",
    [
      PER_USER,
      OFFICE,
      [
        ["Quote", "Charge", "Rate", "Amount"],
        ["Acme", "X", 3, 99],
      ],
    ],
    12_000 + 36,
  ],
  [
    "the rate of a charge behind its amount",
    [
      PER_USER,
      OFFICE,
      [
        ["Quote", "Charge", "Amount", "Rate"],
        ["Acme", "X", 99, 3],
      ],
    ],
    12_000 + 36,
  ],
  [
    "a ceiling without a limit",
    [quote({ "Flat fee": 1000, "Included users": "unlimited", "User overage": 50 })],
    12_000,
  ],
  // 15 hours above 5 at 100 for 12 months
  [
    "a number with the unit of its own term",
    [
      quote({ "Flat fee": 1000, "Hourly rate": 100, "Included hours": "5 hours" }),
      table({ Scenario: "Now", Users: 1, "Support hours": "20 hrs", Months: "1 year" }),
    ],
    12_000 + 18_000,
  ],
  [
    "the average of a column that is a number of Excel's own kind",
    [
      PER_USER,
      [
        ["Scenario", "Users", "Months"],
        ["Now", { type: "Double", basicValue: 10 }, 12],
        ["Later", 20, 24],
        ["Average", { type: "Double", basicValue: 15 }, "18"],
      ],
    ],
    12_000,
  ],
  [
    "charges without a quote, of the only one",
    [PER_USER, OFFICE, table({ Charge: "X", Rate: 3 })],
    12_000 + 36,
  ],
  ["a charge of all", [PER_USER, OFFICE, table({ Quote: "all", Charge: "X", Rate: 3 })], 12_000 + 36],
  [
    "a charge of a stranger of four letters",
    [PER_USER, OFFICE, table({ Quote: "Acmo", Charge: "X", Rate: 3 })],
    12_000,
  ],
  [
    "a charge of a word that the quantity makes needless",
    [PER_USER, OFFICE, charge({ Per: "cow", Quantity: 2, Rate: 3 })],
    12_000 + 72,
  ],
  ["a charge that is included", [PER_USER, OFFICE, charge({ Per: "user", Rate: "included" })], 12_000],
  [
    "an uplift that is waived",
    [quote({ "User rate": 100, Uplift: "waived" }), table({ Scenario: "Now", Users: 10, Months: 24 })],
    24_000,
  ],
  [
    "a data type with a number",
    [quote({ "User rate": { type: "FormattedNumber", basicValue: 100 } })],
    12_000,
  ],
  ["a user rate by the slash", [table({ Quote: "Acme", "$/user/month": 100 })], 12_000],
  [
    "a rate by the slash beside its model",
    [table({ Quote: "Acme", "Flat fee": 500, "Price / seat (USD)": 100 })],
    12_000 + 6000,
  ],
  [
    "devices by the slash",
    [quote({ "User rate": 100, "Devices/user": 1, "Device overage": 5 })],
    12_000 + 2 * 5 * 12,
  ],
  [
    "an itemized quote",
    [quote({ Model: "Itemized" }), OFFICE, charge({ Per: "user", Rate: 3 })],
    10 * 3 * 12,
  ],
  ...["Time & materials", "T&M", "time and materials"].map(
    (Model): [string, Parameters<typeof total>, number] => [
      `the model ${Model}`,
      [quote({ Model, Rate: 100 }), table({ Scenario: "Now", "Support hours": 2, Months: 12 })],
      2400,
    ],
  ),
  [
    "a charge whose words say nothing",
    [PER_USER, OFFICE, table({ Quote: "–", Charge: "n/a", Per: "-", Rate: 3, Every: "none" })],
    12_000 + 36,
  ],
  ["FALSE is 0", [quote({ "User rate": 100, "Minimum users": false })], 12_000],
  ["hours without a limit", [quote({ "Flat fee": 1000, "Included hours": "unlimited" })], 12_000],
])("%s is read", (_name, tables, cost) => {
  expect(total(...tables)).toBe(cost);
});

test("charges of a quote that is not there are named once", () => {
  const strangers = table(
    { Quote: "Somebody", Charge: "X", Rate: 3 },
    { Quote: "Somebody", Charge: "Y", Rate: 4 },
  );
  const words = noted(PER_USER, OFFICE, strangers);
  expect(words.match(/Somebody/g)).toHaveLength(1);
});

test("a word that a quote covers and nobody counts is named", () => {
  expect(noted(quote({ "User rate": 100, Covers: "workstations, printers" }))).toContain("printers");
});

test("an interval that is still open is named, and 1 month until then", () => {
  const open = quote({ "User rate": 100, "Audit months": "tbd" });
  expect(total(open)).toBe(12_000);
  expect(noted(open)).toContain("Audit months is still open");
});

test("hours within the included ones leave nothing to say", () => {
  const quotes = quote({ "Flat fee": 1000, "Included hours": 10 });
  const client = (hours: number) => table({ Scenario: "Now", Users: 10, "Support hours": hours, Months: 12 });
  expect(noted(quotes, client(10))).not.toContain("hours");
  expect(noted(quotes, client(40))).toContain("40 hours against 10 included: no price for 30");
});

test("an exit fee of months that are all over spells out no sum", () => {
  const over = quote({ "Flat fee": 1000, Term: 36, "Exit fee": "1-6: 100%" });
  const words = noted(over, table({ Scenario: "Now", Users: 1, Months: 12, "Leave at end": "yes" }));
  expect(words).toContain("runs 36 months");
  expect(words).not.toContain("×");
});

test("of several quotes some state a tax and some do not", () => {
  const rate = { "User rate": 1 };
  const four = table(
    { Quote: "A", ...rate, Tax: "5%" },
    { Quote: "B", ...rate, Tax: "5%" },
    { Quote: "C", ...rate },
    { Quote: "D", ...rate },
  );
  const words = noted(four);
  expect(words).toContain("state a tax");
  expect(words).toContain("do not");
});

test("an exit fee that is still open is named where the client leaves", () => {
  const open = quote({ "Flat fee": 1000, Term: 24, "Exit fee": "tbd" });
  const leaving = table({ Scenario: "Now", Users: 1, Months: 12, "Leave at end": "yes" });
  expect(noted(open, leaving)).toContain("Exit fee is still open");
  expect(noted(open)).not.toContain("Exit fee is still open");
});

test("a currency that says nothing goes with any", () => {
  const rate = { "User rate": 1 };
  const three = table(
    { Quote: "A", ...rate, Currency: "USD" },
    { Quote: "B", ...rate, Currency: "n/a" },
    { Quote: "C", ...rate, Currency: "–" },
  );
  const comparison = comparisonOf(three, OFFICE);
  expect(comparison.ok && inOneCurrency(comparison.value).ok).toBe(true);
});

test.each(["", 0, "–", "n/a"])("a charge called %j is called by its position", (label) => {
  const charges = charge({ Charge: label, Per: "user", Rate: "tbd" });
  expect(noted(PER_USER, OFFICE, charges)).toContain("Charge 1");
});
