import { cost, lines, months, type Row } from "./askOracle";
import { grownWhole } from "./counts";
import { Fraction } from "./Fraction";

describe("money", () => {
  test.each<[string, Row, Row, string]>([
    ["1 × 1.005 = 1.01, half a cent away from zero", { "User rate": 1.005 }, { Users: 1 }, "1.01"],
    ["3 × 0.1 = 0.3", { "User rate": 0.1 }, { Users: 3 }, "0.3"],
    ["1 × (0.1 + 0.2) is 1 × 0.3 at 15 digits", { "User rate": 0.1 + 0.2 }, { Users: 1 }, "0.3"],
    ["2.5 × 99.99 = 249.975 → 249.98", { "User rate": 99.99 }, { Users: 2.5 }, "249.98"],
    [
      "two lines round apart: 0.5 × 0.01 → 0.01 twice = 0.02",
      { "Device rate": 0.01 },
      { Servers: 0.5, Mobile: 0.5 },
      "0.02",
    ],
    [
      "a quantity rounds to 6 decimals: 0.0000005 → 0.000001 × 1,000,000 = 1",
      { "User rate": 1e6 },
      { Users: 5e-7 },
      "1",
    ],
    ["'1.500,00' is 1500, × 2 = 3000", { "User rate": "1.500,00" }, { Users: 2 }, "3000"],
    ["'1,500' is refused", { "User rate": "1,500" }, { Users: 2 }, "#VALUE!"],
    ["'(5)' is refused", { "User rate": "(5)" }, { Users: 2 }, "#VALUE!"],
    ["'150 €' × 2 = 300", { "User rate": "150 €" }, { Users: 2 }, "300"],
    ["'.500' × 2 = 1", { "User rate": ".500" }, { Users: 2 }, "1"],
  ])("%s", (_, quote, scenario, expected) => {
    expect(cost(quote, scenario, "monthly")).toBe(expected);
  });
});

describe("the lines of an invoice", () => {
  test("hybrid: 2000 + 30 × 45 + 5 × 90, 12 devices free of 10: 2 × 8, less 5 % of 3816 = 190.8", () => {
    const quote = {
      "Flat fee": 2000,
      "User rate": 45,
      "Server rate": 90,
      "Included devices": 10,
      "Device overage": 8,
      Discount: "5%",
    };
    expect(lines(quote, { Users: 30, Servers: 5, Workstations: 9, Mobile: 3 })).toEqual([
      "Base fee: 1 × 2000 = 2000",
      "Users: 30 × 45 = 1350",
      "Server: 5 × 90 = 450",
      "Device overage: 2 × 8 = 16",
      "Term discount: 1 × -190.8 = -190.8",
    ]);
  });

  test("cap: 10 × 20 + 5 × 8 = 240, capped at 150 by -90; a minimum of 1300 tops up 1000 + 150 by 150", () => {
    const quote = {
      "Flat fee": 1000,
      "Included users": 40,
      "User overage": 20,
      "Included devices": 45,
      "Device overage": 8,
      "Overage cap": 150,
      Minimum: 1300,
    };
    expect(lines(quote, { Users: 50, Workstations: 50 })).toEqual([
      "Base fee: 1 × 1000 = 1000",
      "User overage: 10 × 20 = 200",
      "Device overage: 5 × 8 = 40",
      "Overage cap: 1 × -90 = -90",
      "Minimum commitment: 1 × 150 = 150",
    ]);
  });

  test("minimum after discount: 10 × 100 - 10 % = 900, minimum 950 → 50; onboarding 500.005 → 500.01 outside both", () => {
    const quote = { "User rate": 100, Discount: 0.1, Minimum: 950, Onboarding: 500.005 };
    expect(lines(quote, { Users: 10 })).toEqual([
      "Users: 10 × 100 = 1000",
      "Term discount: 1 × -100 = -100",
      "Minimum commitment: 1 × 50 = 50",
      "Onboarding: 1 × 500.005 = 500.01",
    ]);
    expect(cost(quote, { Users: 10, Months: 2 })).toBe("2400.01"); // 500.01 + 2 × 950
  });

  test("classes in the order of the quote's columns; those of the device rate after them, as in Scenarios", () => {
    const quote = {
      "Server rate": 90,
      "Device rate": 20,
      "Kiosk rate": 5,
      "Workstation rate": null,
      Model: "per-device",
    };
    const scenario = { Kiosks: 2, "Printer devices": 3, Servers: 1, Mobile: 4 };
    expect(lines(quote, scenario)).toEqual([
      "Server: 1 × 90 = 90",
      "Kiosk: 2 × 5 = 10",
      "Printer: 3 × 20 = 60",
      "Mobile: 4 × 20 = 80",
    ]);
  });

  test("minimum users 20 above 12 users; sites 3 × 40; hours 10 - 4 = 6 × 95.5 = 573", () => {
    const quote = {
      "User rate": 80,
      "Minimum users": 20,
      "Site fee": 40,
      "Hourly rate": 95.5,
      "Included hours": 4,
    };
    expect(lines(quote, { Users: 12, Sites: 3, "Support hours": 10 })).toEqual([
      "Users: 20 × 80 = 1600",
      "Sites: 3 × 40 = 120",
      "Support hours: 6 × 95.5 = 573",
    ]);
  });

  test("included classes are in no ceiling: 5 servers included, 10 workstations of 10 allowed, no overage", () => {
    const quote = { "Flat fee": 700, "Server rate": "included", "Included devices": 10, "Device overage": 9 };
    expect(cost(quote, { Servers: 5, Workstations: 10 }, "monthly")).toBe("700");
  });
});

describe("uplift", () => {
  test("rounded to the cent: 10.05 × 1.05 = 10.5525 → 10.55; 10.05 × 1.05² = 11.080125 → 11.08", () => {
    expect(lines({ "User rate": 10.05, Uplift: 0.05 }, { Users: 1 }, 13)).toEqual([
      "Users: 1 × 10.55 = 10.55",
    ]);
    expect(lines({ "User rate": 10.05, Uplift: 0.05 }, { Users: 1 }, 25)).toEqual([
      "Users: 1 × 11.08 = 11.08",
    ]);
  });

  test("not from last year's rounded one: 0.1 × 1.04³ = 0.1124864 → 0.11; 9.9 × 1.03³ = 10.8179973 → 10.82, not 10.2 × 1.03 → 10.51 × 1.03 = 10.8253 → 10.83", () => {
    expect(lines({ "User rate": 0.1, Uplift: 0.04 }, { Users: 1, Months: 48 }, 37)).toEqual([
      "Users: 1 × 0.11 = 0.11",
    ]);
    expect(lines({ "User rate": 9.9, Uplift: 0.03 }, { Users: 1, Months: 48 }, 37)).toEqual([
      "Users: 1 × 10.82 = 10.82",
    ]);
  });

  test("as many decimals as quoted: 0.1255 × 1.03 = 0.129265 → 0.1293; 1000 × 0.1293 = 129.3", () => {
    expect(lines({ "User rate": 0.1255, Uplift: 0.03 }, { Users: 1000 }, 13)).toEqual([
      "Users: 1000 × 0.1293 = 129.3",
    ]);
  });

  test("minimum and cap rise, onboarding does not: 1000 × 1.1 = 1100 a month in year 2", () => {
    const quote = { "User rate": 1, Minimum: 1000, Uplift: 0.1, Onboarding: 50 };
    expect(cost(quote, { Users: 1, Months: 13 })).toBe("13150"); // 50 + 12 × 1000 + 1100
    const capped = { "Flat fee": 100, "User overage": 10, "Overage cap": 50, Uplift: 0.1 };
    expect(lines(capped, { Users: 20 }, 13)).toEqual([
      "Base fee: 1 × 110 = 110",
      "User overage: 20 × 11 = 220",
      "Overage cap: 1 × -165 = -165",
    ]);
  });
});

describe("counts over time", () => {
  const growing = { Users: 100, "Users added per month": 10, Months: 6 };
  test.each<[string, Row, string[]]>([
    ["snapshot each month: 100, 110, … 150", {}, ["100", "110", "120", "130", "140", "150"]],
    [
      "snapshot each quarter: counted at 1 and 4",
      { "Audit months": 3 },
      ["100", "100", "100", "130", "130", "130"],
    ],
    [
      "prorated: halfway to the next month",
      { "Billing basis": "prorated" },
      ["105", "115", "125", "135", "145", "155"],
    ],
    [
      "peak: the higher of this month and the next",
      { "Billing basis": "Peak" },
      ["110", "120", "130", "140", "150", "160"],
    ],
    [
      "true-up in arrears: 0 + 10 + 20 = 30 more in month 4; 0 + 10 + 20 settled in month 6",
      { "Audit months": 3, "True-up": "arrears" },
      ["100", "100", "100", "160", "130", "160"],
    ],
    [
      "true-up after minimum users 105: 5 + 15 = 20 in month 4",
      { "Audit months": 3, "True-up": "arrears", "Minimum users": 105 },
      ["105", "105", "105", "150", "130", "160"],
    ],
    [
      "an audit interval of 1 leaves nothing to true up",
      { "True-up": "arrears" },
      ["100", "110", "120", "130", "140", "150"],
    ],
  ])("%s", (_, terms, expected) => {
    expect(months({ "User rate": 1, ...terms }, growing)).toEqual(expected);
  });

  test("ratchet never falls: 100, 80, 60 bills 100; peak bills 100, 80, 60; prorated 90, 70, 50", () => {
    const leaving = { Users: 100, "Users added per month": -20, Months: 3 };
    expect(months({ "User rate": 1, "Billing basis": "ratchet" }, leaving)).toEqual(["100", "100", "100"]);
    expect(months({ "User rate": 1, "Billing basis": "peak" }, leaving)).toEqual(["100", "80", "60"]);
    expect(months({ "User rate": 1, "Billing basis": "prorated" }, leaving)).toEqual(["90", "70", "50"]);
    expect(months({ "User rate": 1 }, { ...leaving, Months: 7 })).toEqual([
      "100",
      "80",
      "60",
      "40",
      "20",
      "0",
      "0",
    ]);
  });

  test("true-up at the rate before the anniversary: Σ 1 … 11 = 66 users × 10 in month 13, 22 users × 11 after", () => {
    const quote = { "User rate": 10, Uplift: 0.1, "Audit months": 12, "True-up": "arrears" };
    const scenario = { Users: 10, "Users added per month": 1, Months: 14 };
    expect(lines(quote, scenario, 13)).toEqual(["Users: 22 × 11 = 242", "True-up users: 66 × 10 = 660"]);
    expect(lines(quote, scenario, 14)).toEqual(["Users: 22 × 11 = 242", "True-up users: 1 × 11 = 11"]);
    expect(cost(quote, scenario)).toBe("2355"); // 12 × 100 + 902 + 253
  });

  test("true-up lines follow the class lines and count towards the discount: (5 + 10 + 12 + 15 + 2) × 10 % = 4.4", () => {
    const quote = {
      "User rate": 1,
      "Server rate": 2,
      "Flat fee": 5,
      "Audit months": 3,
      "True-up": "arrears",
      Discount: 0.1,
    };
    const scenario = { Users: 10, Servers: 6, "Users added per month": 5, "Device growth": 1, Months: 3 };
    // Servers: 6 × 2^(1/12) = 6.36 → 6; 6 × 2^(2/12) = 6.73 → 7. Users 10, 15, 20: 5 + 10 = 15 unbilled.
    expect(lines(quote, scenario, 3)).toEqual([
      "Base fee: 1 × 5 = 5",
      "Users: 10 × 1 = 10",
      "Server: 6 × 2 = 12",
      "True-up users: 15 × 1 = 15",
      "True-up server: 1 × 2 = 2",
      "Term discount: 1 × -4.4 = -4.4",
    ]);
  });

  test.each<[string, string, string, number, number]>([
    ["5 × 1.21^(6/12) = 5.5 → 6: exactly half rises", "5", "0.21", 6, 6],
    ["100 × 1.1^(12/12) = 110", "100", "0.1", 12, 110],
    ["10 × 0.25^(6/12) = 5", "10", "-0.75", 6, 5],
    ["7 × 1.05^(1/12) = 7.0285 → 7", "7", "0.05", 1, 7],
    ["0.499999999 × 1: 0.499999999 + ½ + 1e-9 reaches 1", "0.499999999", "0", 12, 1],
    ["0.499999998 × 1 does not", "0.499999998", "0", 12, 0],
    ["1 × 2^(599/12) = 1062708000719464.464639…, exact in month 600", "1", "1", 599, 1062708000719464],
  ])("%s", (_, start, growth, elapsed, expected) => {
    expect(grownWhole(Fraction.parse(start), Fraction.parse(growth), elapsed)).toBe(BigInt(expected));
  });

  test("without growth half a user stays half; with growth it is rounded from month 2 on: 2.5 × 1.21^(1/12) = 2.54 → 3", () => {
    expect(months({ "User rate": 2 }, { Users: 2.5, Months: 2 })).toEqual(["5", "5"]);
    expect(months({ "User rate": 2 }, { Users: 2.5, "User growth": 0.21, Months: 2 })).toEqual(["5", "6"]);
  });

  test("devices added are workstations, also without such a column: 0, 2, 4 × 10", () => {
    expect(months({ "Workstation rate": 10 }, { Users: 1, "Devices added per month": 2, Months: 3 })).toEqual(
      ["0", "20", "40"],
    );
  });
});
