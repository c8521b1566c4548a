import {
  bestQuotes,
  comparisonOf,
  costMatrix,
  isComplete,
  ZERO,
  type TableCells,
} from "../../../src/pricing";
import { contractInvoice, consumptionAt, leftOutWords } from "../../../src/pricing";
import { noted, OFFICE, PER_USER, quote, table, total } from "./smallTables";

function compared(quotes: TableCells, scenarios: TableCells) {
  const comparison = comparisonOf(quotes, scenarios);
  if (!comparison.ok) throw new Error(comparison.issue.code);
  return comparison.value;
}

describe("what a scenario leaves open", () => {
  const scenarios = table(
    { Scenario: "Soon", Users: 10, Sites: "tbd", Months: 12 },
    { Scenario: "Later", Users: 10, Sites: 2, Months: 12 },
  );
  test("makes every quote incomplete for it, and for no other", () => {
    const comparison = compared(PER_USER, scenarios);
    const [contract] = comparison.contracts;
    const complete = [0, 1].map((row) => {
      const consumption = consumptionAt(comparison, row);
      return contract?.ok === true && consumption.ok && isComplete(contract.value, consumption.value);
    });
    expect(complete).toEqual([false, true]);
    expect(total(PER_USER, scenarios)).toBe(12_000);
    expect(noted(PER_USER, scenarios)).toBe("“Acme” is incomplete: Sites of the scenario is still open. ");
  });
  test("is not a number: a scenario of nothing else has no counts yet", () => {
    expect(total(PER_USER, table({ Scenario: "Soon", Users: "tbd", Months: "?" }))).toBe(
      "Scenario “Soon” (row 2): no counts yet.",
    );
  });
});

test("a class written together with rate is priced where the scenarios count it, and left out elsewhere", () => {
  const kiosks = table({ Scenario: "Now", Kiosks: 3, Months: 1 });
  const comparison = compared(quote({ Kioskrate: 12 }), kiosks);
  const [contract] = comparison.contracts;
  const consumption = consumptionAt(comparison, 0);
  if (contract?.ok !== true || !consumption.ok) throw new Error("The tables are not understood.");
  const invoice = contractInvoice(contract.value, consumption.value, 1);
  expect(invoice.ok && invoice.value.lines).toEqual([
    { kind: "devices", label: "Kiosk", quantity: 3, rate: 12, amount: 36 },
  ]);
  // Other words end like this too.
  expect(leftOutWords(compared(quote({ "User rate": 100, Corporate: 14 }), OFFICE))).toEqual([
    "Left out of the quotes: “Corporate”.",
  ]);
});

test("devices that nobody manages are counted in no spelling", () => {
  for (const heading of ["BYODdevices", "Byod-devices", "UnmanagedDevices", "Personal_phones"]) {
    const scenarios = table({ Scenario: "Now", Workstations: 3, [heading]: 5, Months: 1 });
    expect(noted(quote({ "Workstation rate": 12 }), scenarios)).toBe(
      `Left out of the scenarios: “${heading}”.`,
    );
  }
});

test("an average is one whether those who made it counted a blank as 0 or not", () => {
  const quotes = (average: number, blank: unknown) =>
    table(
      { Quote: "A", "User rate": 100, Onboarding: 500 },
      { Quote: "B", "User rate": 120, Onboarding: blank },
      { Quote: "Average", "User rate": 110, Onboarding: average },
    );
  for (const blank of ["", 0, null]) {
    expect(compared(quotes(500, blank), OFFICE).quotes.rows).toHaveLength(2);
    expect(compared(quotes(250, blank), OFFICE).quotes.rows).toHaveLength(2);
    expect(compared(quotes(400, blank), OFFICE).quotes.rows).toHaveLength(3);
  }
  const nothing = table(
    { Quote: "A", "User rate": 100, Minimum: 0 },
    { Quote: "Mean", "User rate": 100, Minimum: 0 },
  );
  expect(compared(nothing, OFFICE).quotes.rows).toHaveLength(1);
});

test("dates of charges are refused in the plural as well", () => {
  const charges = table({ Quote: "Acme", Charge: "Backup", Rate: 5, "Start dates": 46_000 });
  expect(total(PER_USER, OFFICE, charges)).toContain(
    "“Start dates” holds dates: give From month and To month",
  );
});

test("a class that cannot be read beside Devices is refused, not passed over", () => {
  const scenarios = table({ Scenario: "Now", Users: 10, Devices: 7, Workstations: "some", Months: 1 });
  expect(total(PER_USER, scenarios)).toContain("Workstations holds “some”");
  const blank = table({ Scenario: "Now", Users: 10, Devices: 7, Workstations: "-", Months: 1 });
  expect(total(PER_USER, blank)).toBe(1000);
  const comparison = compared(quote({ "Device rate": 10 }), blank);
  expect(bestQuotes(comparison, costMatrix(comparison, "total", ZERO))).toEqual([
    { ok: true, value: "Acme" },
  ]);
});
