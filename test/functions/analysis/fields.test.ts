import { called, said } from "./slowly";
import { QUOTES, SCENARIOS } from "./acmeAndBolt";

const call = (...passed: Parameters<typeof called>) => called(...passed) as unknown[][];

test("values and bounds are read as the cells of their field are", () => {
  const sensitivity = (field: string, values: unknown[][]) =>
    call("SENSITIVITY", QUOTES, SCENARIOS, 1, field, values, "monthly", null, null);
  const values = (rows: unknown[][]) => rows.slice(1).map(([value]) => value);
  expect(values(sensitivity("Months", [["1 year"], ["18 months"]]))).toEqual([12, 18]);
  expect(values(sensitivity("Users", [["25 seats"], [""], [null], [0], [true]]))).toEqual([25, 0, 0, 0, 1]);
  expect(values(sensitivity("User rate", [["$80.50"]]))).toEqual([80.5]);
  expect(values(sensitivity("Uplift", [["4%"]]))).toEqual([0.04]);
  for (const [field, value, due] of [
    ["Users", "140%", "a count"],
    ["User rate", "50%", "a rate or fee"],
    ["Months", "50%", "a number of months"],
  ] as const) {
    const refused = `that is a percentage, and ${due} is due here.`;
    expect(said("SENSITIVITY", QUOTES, SCENARIOS, 1, field, [[value]], null, null, null)).toContain(refused);
    expect(
      said("BREAKEVEN", QUOTES, SCENARIOS, 1, "Acme", "Bolt", field, value, null, null, null, null),
    ).toBe(`#VALUE! Low: the value holds “${value}”: ${refused}`);
  }
  expect(said("SENSITIVITY", QUOTES, SCENARIOS, 1, "User rate", [["25 seats"]], null, null, null)).toMatch(
    /“25 seats”: type it as a number/,
  );
});

test("a field may have blanks around it, the position of its quote in front, and the heading Rate", () => {
  const quotes = [
    ["Quote", "Model", "Rate"],
    ["Acme", "per-user", 95],
    ["Bolt", "flat-rate", 3000],
  ];
  const at100 = (field: string) =>
    call("SENSITIVITY", quotes, SCENARIOS, 1, field, [[100]], "monthly", null, null);
  expect(at100("  Acme : User rate ")).toEqual([
    ["Acme: User rate", "Acme", "Bolt"],
    [100, 3400, 3000],
  ]);
  expect(at100("2: Flat fee")[1]).toEqual([100, 3230, 100]);
  expect(at100("Bolt: Rate")[1]).toEqual([100, 3230, 100]);
  expect(at100("Price")).toEqual([
    ["Rate", "Acme", "Bolt"],
    [100, 3400, 100],
  ]);
});

test("a number under Tax, Audit months or Billed every is a field too", () => {
  const quotes = [
    ["Quote", "User rate", "Tax", "Audit months"],
    ["Acme", 100, 0.1, ""],
  ];
  const scenarios = [
    ["Scenario", "Users", "Users added", "Months"],
    ["Base", 10, 1, 3],
  ];
  const rows = (field: string, values: unknown[][], measure: string) =>
    call("SENSITIVITY", quotes, scenarios, 1, field, values, measure, 0.1, null).slice(1);
  expect(rows("VAT", [[0.2], ["5%"]], "total-with-tax")).toEqual([
    [0.2, 3960],
    [0.05, 3465],
  ]);
  expect(rows("Audit interval", [[1], [3]], "total")).toEqual([
    [1, 3300],
    [3, 3000],
  ]);
  const [monthly = [], quarterly = []] = rows("Billed every", [[1], [3]], "npv");
  expect(quarterly[1]).toBe(3300);
  expect(monthly[1]).toBeLessThan(3300);
});

test("What cannot be read is the answer, not that quotes do not change places or that a quote never wins", () => {
  const faulty = [...QUOTES, ["Dull", "", "abc", "", ""]];
  const reason = "#VALUE! Quote “Dull” (row 4): User rate holds “abc”: type it as a number.";
  const breakEven = (...passed: unknown[]) =>
    said("BREAKEVEN", faulty, SCENARIOS, 1, ...passed, null, null, null, null, null);
  expect(breakEven("Acme", "Dull", "Users")).toBe(reason);
  expect(breakEven("Dull", "Acme", "Users")).toBe(reason);
  expect(breakEven("Dull", "Acme", "User rate")).toBe(reason);
  const shares = call("SIMULATE", faulty, SCENARIOS, 1, 0.1, 10, 1, null).map((row) => row[5]);
  expect(shares.slice(1)).toMatchObject(faulty.slice(1).map(() => ({ code: "#VALUE!" })));
  const gone = [SCENARIOS[0], ["Base", "#N/A", 40, 6, 0.05, 36]];
  for (const field of ["Users", "Acme: User rate"])
    expect(said("BREAKEVEN", QUOTES, gone, 1, "Acme", "Bolt", field, null, null, null, null, null)).toMatch(
      /^#N\/A .*the error #N\/A/,
    );
  expect(said("SENSITIVITY", QUOTES, gone, 1, "Users", [[1]], null, null, null)).toMatch(/^#N\/A/);
});

test("a bound beyond the field's own end is reported with where the search would end", () => {
  const search = (low: number | null, high: number | null) =>
    said("BREAKEVEN", QUOTES, SCENARIOS, 1, "Acme", "Bolt", "Users", low, high, null, null, null);
  expect(search(500, null)).toBe("#VALUE! Low: the search begins at 500 and ends at 340: give high too.");
  expect(search(null, -5)).toBe("#VALUE! High: the search begins at 0 and ends at -5: give low too.");
});

test("a field that is blank is asked for", () => {
  expect(said("SENSITIVITY", QUOTES, SCENARIOS, 1, "", [[1]], null, null, null)).toBe(
    "#VALUE! Field: give a column of the scenarios, or a term of the quotes, such as “User rate” or “Acme: User rate”.",
  );
});

test("the ends of SWINGS hold nothing that floating point adds, and leavers may be more", () => {
  const quotes = [
    ["Quote", "User rate"],
    ["Acme", 145.5],
  ];
  const scenarios = [
    ["Scenario", "Users", "User growth", "Users added", "Months"],
    ["Base", 200, 0.1, -2, 24],
  ];
  const ends = (field: string, change: number) =>
    call("SWINGS", quotes, scenarios, 1, 1, change, null, null, null)
      .find(([name]) => name === field)
      ?.slice(2, 4);
  expect(ends("User rate", 0.9999)).toEqual([0.01455, 290.98545]);
  expect(ends("User growth", 0.09999)).toEqual([0.00001, 0.19999]);
  expect(ends("Users added per month", 0.1)).toEqual([-3, -1]);
});

test("Overage, one's own classes and the columns of a class together are fields, as far as each flips the answer", () => {
  // Acme costs 1,000 + 4 × 50 = 1,200 a month, Bolt 25 × 40 + 10 × 30 = 1,300.
  const quotes = [
    ["Quote", "Flat fee", "Included users", "User overage", "Workstation rate", "Kiosk rate"],
    ["Acme", 1000, 10, 50, "", ""],
    ["Bolt", "", "", "", 40, 30],
  ];
  const scenarios = [
    ["Scenario", "Users", "Laptops", "Desktops", "Kiosks"],
    ["Base", 14, 20, 5, 10],
  ];
  // Without its fee Acme has no rate, and without a price for more users it ends above its ceiling.
  expect(call("FLIPS", quotes, scenarios, 1, "monthly", null, null).slice(1)).toEqual([
    ["Acme: Flat fee", 1000, 0, "Bolt", 1100.01, "Bolt"],
    ["Bolt: Workstation rate", 40, 35.99, "Bolt", "", ""],
    ["Workstations", 25, 22, "Bolt", "", ""],
    ["Users", 14, "", "", 17, "Bolt"],
    ["Bolt: Kiosk rate", 30, 19.99, "Bolt", "", ""],
    ["Kiosks", 10, 6, "Bolt", "", ""],
    ["Acme: User overage", 50, 0, "Bolt", 75.01, "Bolt"],
  ]);
  expect(call("SWINGS", quotes, scenarios, 1, "Bolt", 0.1, "monthly", null, null).slice(1)).toEqual([
    ["Workstations", 25, 23, 28, 1220, 1420, 200],
    ["Workstation rate", 40, 36, 44, 1200, 1400, 200],
    ["Kiosks", 10, 9, 11, 1270, 1330, 60],
    ["Kiosk rate", 30, 27, 33, 1270, 1330, 60],
  ]);
  // Each of the columns is a field by its name.
  expect(call("SENSITIVITY", quotes, scenarios, 1, "Desktops", [[2]], "monthly", null, null)).toEqual([
    ["Desktops", "Acme", "Bolt"],
    [2, 1200, 1180],
  ]);
});
