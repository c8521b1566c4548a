import { cost, months, shown, table, type Row } from "./askOracle";
import { presentValue } from "./contract";
import { Fraction } from "./Fraction";
import { independentBest, independentCosts, independentIncomplete } from "./oracle";

describe("scope", () => {
  test("passing a ceiling without overage in month 3 (10, 12, 14 above 12): months 3 on are #N/A, and so is the total", () => {
    const quote = { "Flat fee": 500, "Included users": 12 };
    const scenario = { Users: 10, "Users added per month": 2, Months: 4 };
    expect(months(quote, scenario)).toEqual(["500", "500", "#N/A", "#N/A"]);
    expect(cost(quote, scenario)).toBe("#N/A");
    expect(cost(quote, scenario, "monthly")).toBe("500");
    expect(cost(quote, { ...scenario, Months: 2 })).toBe("1000");
    expect(cost({ ...quote, "User overage": "free" }, scenario)).toBe("2000");
    expect(cost({ ...quote, "Included users": "n/a" }, scenario)).toBe("2000");
    expect(cost({ ...quote, "User overage": 7 }, scenario)).toBe("2042"); // 4 × 500 + (2 + 4) × 7
  });

  test("a blank ceiling with an overage rate includes nothing: 500 + 10 × 7", () => {
    expect(cost({ "Flat fee": 500, "User overage": 7, "Included users": 0 }, { Users: 10 }, "monthly")).toBe(
      "570",
    );
  });

  test("time and materials without hours is not comparable; with 3 hours, 2 included, 1 × 120", () => {
    expect(cost({ "Hourly rate": 120, "Included hours": 2 }, { Users: 10 })).toBe("#N/A");
    expect(cost({ "Hourly rate": 120, "Included hours": 2 }, { "Support hours": 3 }, "monthly")).toBe("120");
  });

  test("what is not covered: per-device every class without a rate, hybrid without fee all but workstation and mobile", () => {
    const quotes = table(
      { Quote: "a", "Workstation rate": 40, Model: "per-device" },
      { Quote: "b", "User rate": 90, "Server rate": 100 },
      { Quote: "c", "User rate": 90, "Flat fee": 100 },
    );
    const scenarios = table({ Users: 9, Workstations: 9, Servers: 2, Mobile: 12, Network: 1, Months: 3 });
    const result = independentIncomplete(quotes, scenarios);
    const said =
      result.kind === "matrix"
        ? result.cells[0]?.map((pair) => pair?.classes.map((each) => `${each.count} ${each.label}`))
        : [];
    expect(said).toEqual([["2 Server", "12 Mobile", "1 Network"], ["1 Network"], []]);
  });

  test("an incomplete quote is best only where no complete one answers: 36 × 9 × 40 leaves out 2 servers, 36 × 5000 does not", () => {
    const quotes = table(
      { Quote: "cheap", "Workstation rate": 40, Model: "per-device" },
      { Quote: "whole", "Flat fee": 5000, "Included users": 10 },
      { Quote: "hours", "Hourly rate": 100 },
    );
    const scenarios = table(
      { Users: 9, Workstations: 9, Servers: 2 },
      { Users: 11, Workstations: 9, Servers: 2 },
      { Users: 9, Workstations: 9 },
      { Users: -1 },
    );
    const best = independentBest(quotes, scenarios);
    expect(best.kind === "names" ? best.names.map(shown) : []).toEqual([
      "whole",
      "cheap",
      "cheap",
      "#VALUE!",
    ]);
  });
});

describe("measures", () => {
  const quote = { "User rate": 10, Onboarding: 100, Uplift: 0.1 };
  const scenario = { Users: 3, Months: 14 };
  test.each<[string, string, string]>([
    ["monthly: 3 × 10", "monthly", "30"],
    ["first year: 100 + 12 × 30", "First Year", "460"],
    ["total: 460 + 2 × 33", "total", "526"],
    ["average: 526 ÷ 14 = 37.571…", "average", "37.57"],
    ["per user: 30 ÷ 3", "per-user", "10"],
    ["npv at 0 is the total", "NPV", "526"],
  ])("%s", (_, measure, expected) => {
    expect(cost(quote, scenario, measure)).toBe(expected);
  });

  test("per user without users is #DIV/0!", () => {
    expect(cost({ "Flat fee": 900 }, { Servers: 2 }, "per-user")).toBe("#DIV/0!");
  });

  test("npv at 1.01¹² - 1 a year, 1 % a month: 1000 + 990.0990 + 980.2960 = 2970.40", () => {
    expect(cost({ "User rate": 1000 }, { Users: 1, Months: 3 }, "npv", 0.12682503013197)).toBe("2970.4");
  });

  test("npv at 21 %: 100 in month 1, 110 in month 7 ÷ 1.1 = 100, 121 in month 13 ÷ 1.21 = 100", () => {
    const amounts = Array.from({ length: 13 }, () => Fraction.zero);
    [100, 110, 121].forEach((amount, index) => (amounts[index * 6] = Fraction.whole(amount)));
    expect(presentValue(amounts, Fraction.parse("0.21")).toString()).toBe("300");
  });

  test("npv of half a cent: 0.01 + 0.0055 ÷ 1.1 = 0.015 → 0.02, a tie away from zero", () => {
    const amounts = ["0.01", "0", "0", "0", "0", "0", "0.0055"].map((text) => Fraction.parse(text));
    expect(presentValue(amounts, Fraction.parse("0.21")).toString()).toBe("0.02");
  });
});

describe("rows and tables that are wrong", () => {
  const users = { Users: 5 };
  test.each<[string, Row, Row]>([
    ["an uplift of 3", { "User rate": 5, Uplift: 3 }, users],
    ["a negative fee", { "User rate": 5, Onboarding: -1 }, users],
    ["growth of -100 %", { "User rate": 5 }, { ...users, "User growth": -1 }],
    ["601 months", { "User rate": 5 }, { ...users, Months: 601 }],
    [
      "prorated with an audit each quarter",
      { "User rate": 5, "Billing basis": "prorated", "Audit months": 3 },
      users,
    ],
    ["the high-water mark", { "User rate": 5, "Billing basis": "high-water mark" }, users],
    ["user overage beside a user rate", { "User rate": 5, "Flat fee": 9, "User overage": 2 }, users],
    ["minimum users of a flat rate", { "Flat fee": 9, "Minimum users": 2 }, users],
    ["a ceiling in a per-user quote", { "User rate": 5, "Included devices": 9 }, users],
    ["renegotiate without a ceiling", { "Flat fee": 5, "User overage": "renegotiate" }, users],
    ["no rate", { "Site fee": 5 }, users],
    ["an amount beyond 1e12 from 1e6 users at 1.1e6", { "User rate": 1.1e6 }, { Users: 1e6 }],
  ])("%s is #VALUE!", (_, quote, scenario) => {
    expect(cost(quote, scenario)).toBe("#VALUE!");
  });

  test.each<[string, Row, Row]>([
    ["without a rate", { Onboarding: 500 }, users],
    ["with a custom rate alone that no scenario has a column for", { "Kiosk rate": 5 }, users],
    ["for a scenario without a number", { "User rate": 5 }, { Scenario: "Later", Users: "" }],
  ])("a quote %s is #N/A", (_, quote, scenario) => {
    expect(cost(quote, scenario)).toBe("#N/A");
  });

  test.each<[string, unknown[][], unknown[][]]>([
    ["no scenarios", table({ "User rate": 5 }), [["Users"], [0], [""]]],
    ["no header that matches", [["x"], [5]], table(users)],
    [
      "two columns for one term",
      [
        ["User rate", "Seat rates"],
        [5, null],
      ],
      table(users),
    ],
    [
      "two quotes of one name",
      table({ Quote: "A", "User rate": 5 }, { Quote: " a", "User rate": 6 }),
      table(users),
    ],
    [
      "two currencies",
      table({ Currency: "EUR", "User rate": 5 }, { Currency: "usd", "User rate": 6 }),
      table(users),
    ],
  ])("%s is an error of the whole", (_, quotes, scenarios) => {
    expect(independentCosts(quotes, scenarios)).toMatchObject({ kind: "error", code: "#VALUE!" });
  });

  test("a wrong row is its own error and the rest of the matrix stands: 5 × 10 × 36 = 1800", () => {
    const quotes = table({ "User rate": 10 }, { "User rate": "ten" });
    const result = independentCosts(quotes, table(users, { Users: -1 }));
    const cells = result.kind === "matrix" ? result.cells.map((row) => row.map(shown)) : [];
    expect(cells).toEqual([
      ["1800", "#VALUE!"],
      ["#VALUE!", "#VALUE!"],
    ]);
  });
});
