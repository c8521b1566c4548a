import "../support/customFunctions";
import { HostError, shown } from "../support/customFunctions";
import { catalogue, type FunctionName } from "../../src/functions/catalogue";
import { REMEMBERED_COMPARISONS } from "../../src/functions/sharedTables";
import examples from "../data/worked-examples.json";
import { headed } from "../support/recordTables";

/** What a call shows; errors inside a spill as their values. */
function call(name: FunctionName, ...values: unknown[]): unknown {
  const result = shown(() => (catalogue[name] as (...passed: unknown[]) => unknown)(...values, undefined));
  if (!Array.isArray(result)) return result;
  return (result as unknown[][]).map((row) =>
    row.map((cell) => (cell instanceof HostError ? cell.code : cell)),
  );
}
const message = (name: FunctionName, ...values: unknown[]) => {
  const result = (catalogue[name] as (...passed: unknown[]) => unknown[][])(...values, undefined);
  const error = result.flat().find((cell) => cell instanceof HostError);
  return error instanceof HostError ? error.message : "";
};

/** A table from records: the headers are all keys, missing cells are blank. */
const table = (...records: Record<string, unknown>[]): unknown[][] => headed(records);
const perUser = { Quote: "Per user", "User rate": 150, Onboarding: 500 };
const perDevice = { Quote: "Per device", "Workstation rate": 75, "Server rate": 185 };
const flat = { Quote: "Flat", "Flat fee": 3000, "Included users": 22 };
const office = { Scenario: "Office", Users: 20, Workstations: 24, Servers: 2, Months: 24 };
const growing = { ...office, Scenario: "Growing", "Users added per month": 1 };

describe("QUOTECOSTS", () => {
  test("is one row per scenario, one column per quote; a pair without an answer is its own error", () => {
    expect(call("QUOTECOSTS", table(perUser, perDevice, flat), table(office, growing))).toEqual([
      [72500, 52080, 72000],
      [113900, 52080, "#N/A"],
    ]);
    expect(message("QUOTECOSTS", table(flat), table(growing))).toContain(
      "Renegotiate in month 4: 23 users exceed the 22 included",
    );
  });
  test("with headers it names both sides", () => {
    expect(call("QUOTECOSTS", table(perUser, perDevice), table(office), "monthly", 0, true)).toEqual([
      ["", "Per user", "Per device"],
      ["Office", 3000, 2170],
    ]);
  });
  test.each([
    ["monthly", 3000],
    ["First Year", 36500],
    ["total", 72500],
    ["average", 3020.83],
    ["per-user", 150],
    ["npv", 70081.73],
  ])("measures by %s", (measure, cost) => {
    const costs = call("QUOTECOSTS", table(perUser), table(office), measure, 0.08) as number[][];
    // The present value is checked against its own sum, written out.
    const value =
      500 +
      Array.from({ length: 24 }, (_, month) => 3000 / 1.08 ** (month / 12)).reduce(
        (sum, each) => sum + each,
        0,
      );
    expect(costs[0]?.[0]).toBe(measure === "npv" ? Math.round(value * 100) / 100 : cost);
  });
  test("without users there is no cost per user", () => {
    expect(call("QUOTECOSTS", table(perDevice), table({ ...office, Users: 0 }), "per-user")).toEqual([
      ["#DIV/0!"],
    ]);
  });
  test("an error of one row stays with its row", () => {
    const quotes = table(perUser, { ...perDevice, Uplift: 3 });
    expect(call("QUOTECOSTS", quotes, table(office, { ...growing, Users: -1 }))).toEqual([
      [72500, "#VALUE!"],
      ["#VALUE!", "#VALUE!"],
    ]);
    expect(message("QUOTECOSTS", quotes, table(office))).toContain("3 means 300%: write 3% or 0.03");
  });
  test("an error value in a cell comes back for its pairs", () => {
    expect(
      call("QUOTECOSTS", table({ ...perUser, "User rate": new HostError("#NUM!") }), table(office)),
    ).toEqual([["#NUM!"]]);
    expect(call("QUOTECOSTS", table(perUser), table({ ...office, Users: new HostError("#N/A") }))).toEqual([
      ["#N/A"],
    ]);
  });
  test("the published law firm's agreement is 11,875 a month, the other one is not what was published", () => {
    const [firm, property] = examples.invoices;
    const quote = (each: typeof firm) =>
      table({
        "User rate": each?.userRate,
        "Server rate": each?.serverRate,
        "Site fee": each?.siteFee,
        "Flat fee": each?.flatFee,
      });
    const scenario = (each: typeof firm) =>
      table({ Users: each?.users, Servers: each?.servers, Sites: each?.sites });
    expect(call("QUOTECOSTS", quote(firm), scenario(firm), "monthly")).toEqual([[firm?.total]]);
    expect(call("QUOTECOSTS", quote(property), scenario(property), "monthly")).toEqual([[property?.total]]);
    expect(call("QUOTELINES", quote(firm), scenario(firm), 1, 1)).toEqual([
      ["Line", "Quantity", "Rate", "Amount"],
      ["Base fee", 1, 550, 550],
      ["Users", 70, 145, 10150],
      ["Server", 5, 185, 925],
      ["Sites", 1, 250, 250],
      ["Total", "", "", 11875],
    ]);
  });
});

describe("published contracts", () => {
  test("the property manager's quote is wrong in its users line, and in that line alone", () => {
    const [, property] = examples.invoices;
    if (property?.wrongLine === undefined) throw new Error("The example has lost its line.");
    const { users, userRate, servers, serverRate, sites, siteFee, wrongLine, wrong, lines } = property;
    const quote = table({ "User rate": userRate, "Server rate": serverRate, "Site fee": siteFee });
    const spill = call("QUOTELINES", quote, table({ Users: users, Servers: servers, Sites: sites }), 1, 1);
    const billed = (spill as unknown[][]).slice(1, -1).map(([label, , , amount]) => [label, amount]);
    expect(billed.map(([, amount]) => amount)).toEqual(lines);
    const published = billed.map(([label, amount]) =>
      label === wrongLine.label ? wrongLine.amount : amount,
    );
    // Only with that one line as published do the lines come to the published total.
    expect(published.reduce<number>((sum, amount) => sum + Number(amount), 0)).toBe(wrong);
    expect(billed[0]).toEqual(["Users", users * userRate]);
  });
  test("a minimum of users is billed, and so is a minimum of money", () => {
    const { minimumUsers, rate, users, total } = examples.minimumUsers;
    const seats = table({ "User rate": rate, "Minimum users": minimumUsers });
    expect(call("QUOTECOSTS", seats, table({ Users: users }), "monthly")).toEqual([[total]]);
    const { usage, minimum, line } = examples.minimumSpend;
    expect(
      call("QUOTELINES", table({ "User rate": usage, Minimum: minimum }), table({ Users: 1 }), 1, 1),
    ).toEqual([
      ["Line", "Quantity", "Rate", "Amount"],
      ["Users", 1, usage, usage],
      ["Minimum commitment", 1, line, line],
      ["Total", "", "", minimum],
    ]);
  });
  test("a ramp of discounts is one contract for each step", () => {
    const { monthly, discount, months, oneTime, totals, termTotal } = examples.ramp;
    const [first, rest] = [{ Discount: discount }, { Onboarding: oneTime }].map((terms, step) => {
      const quote = table({ "User rate": monthly, ...terms });
      const costs = call("QUOTECOSTS", quote, table({ Users: 1, Months: months[step] })) as number[][];
      return costs[0]?.[0] ?? 0;
    });
    expect([first, (rest ?? 0) - oneTime]).toEqual(totals);
    expect((first ?? 0) + (rest ?? 0)).toBe(termTotal);
  });
});

describe("BESTQUOTE", () => {
  test("is the cheapest that covers everything, ties go to the first", () => {
    const twin = { ...perUser, Quote: "Twin" };
    expect(
      call(
        "BESTQUOTE",
        table(perUser, twin, perDevice),
        table(office, { ...office, Scenario: "Phones", "Mobile devices": 5 }),
      ),
    ).toEqual([["Per device"], ["Per user"]]);
  });
  test("a cheaper quote that leaves something out is passed over, wherever it stands", () => {
    const phones = table({ ...office, "Mobile devices": 5 });
    expect(call("BESTQUOTE", table(perDevice, perUser), phones)).toEqual([["Per user"]]);
    expect(call("BESTQUOTE", table(perUser, perDevice), phones)).toEqual([["Per user"]]);
  });
  test("is of all quotes where none covers everything", () => {
    expect(call("BESTQUOTE", table(perDevice), table({ ...office, "Mobile devices": 5 }))).toEqual([
      ["Per device"],
    ]);
  });
  test("passes over what has no answer, and has none where no quote has", () => {
    expect(call("BESTQUOTE", table(flat, perUser), table(growing))).toEqual([["Per user"]]);
    expect(call("BESTQUOTE", table(flat), table(growing))).toEqual([["#N/A"]]);
  });
  test("any other error is the row's", () => {
    expect(call("BESTQUOTE", table(perUser, { ...perDevice, Discount: 2 }), table(office))).toEqual([
      ["#VALUE!"],
    ]);
  });
});

describe("QUOTENOTES", () => {
  const notes = (quotes: unknown[][], scenarios: unknown[][]) =>
    (call("QUOTENOTES", quotes, scenarios) as string[][]).map(([note]) => note);
  test("says nothing where there is nothing to say", () => {
    expect(notes(table(perUser), table(office))).toEqual([""]);
  });
  test.each([
    [
      "what is not covered",
      perDevice,
      { ...office, "Mobile devices": 12 },
      "“Per device” is incomplete: 12 mobile not covered.",
    ],
    [
      "from when on",
      { ...perUser, Quote: "H", "Server rate": 5, "User rate": 100 },
      { Users: 1, "Network devices": 0, "Kiosk devices": 2 },
      "2 kiosk not covered",
    ],
    ["what is to be renegotiated", flat, growing, "“Flat”: Renegotiate in month 4"],
    [
      "a shorter term",
      { ...perUser, Term: 12 },
      office,
      "ends after 12 of 24 months and is assumed to renew",
    ],
    ["a longer term", { ...perUser, Term: 36 }, office, "12 remain as a commitment"],
    ["a true-up that never happens", { ...perUser, "True-up": "arrears" }, office, "has nothing to true up"],
    [
      "support taken as included",
      perUser,
      { ...office, "Support hours": 5 },
      "its 5 support hours per month are taken as included",
    ],
    [
      "what cannot be compared",
      { Quote: "T&M", "Hourly rate": 150 },
      office,
      "Not comparable: time and materials",
    ],
    ["a faulty quote", { ...perUser, Uplift: 3 }, office, "Uplift is 3"],
    ["a faulty scenario", perUser, { ...office, Months: 601 }, "Months is 601"],
    [
      "counts that grow too large",
      perUser,
      { ...office, Users: 1e9, "User growth": 1 },
      "grow beyond 1,000,000,000",
    ],
    [
      "a rate that no scenario needs",
      { ...perUser, "Kiosk rate": 5 },
      office,
      "Left out of the quotes: “Kiosk rate”.",
    ],
    [
      "a column that means nothing",
      { ...perUser, Bonus: 5 },
      { ...office, "Total devices": 26, Tickets: 9 },
      "Left out of the quotes: “Bonus”. Left out of the scenarios: “Tickets”.",
    ],
  ])("says %s", (_what, quote, scenario, sentence) => {
    expect(notes(table(quote), table(scenario))[0]).toContain(sentence);
  });
  test("names the month from which devices are not covered", () => {
    const quote = { Quote: "Servers only", Model: "per-device", "Server rate": 185 };
    expect(notes(table(quote), table({ Users: 5, Servers: 1, "Devices added per month": 1 }))[0]).toContain(
      "1 workstation not covered from month 2",
    );
  });
});

describe("QUOTELINES and QUOTESCHEDULE", () => {
  const terms = {
    Quote: "All",
    "User rate": 100,
    "Server rate": 185.5,
    "Minimum users": 12,
    Discount: "10%",
    Minimum: 3000,
    Onboarding: 750,
    Uplift: "3%",
    "Hourly rate": 120,
    "Included hours": 2,
  };
  const client = { Scenario: "Client", Users: 10, Servers: 2, "Support hours": 3.5, Months: 14 };
  test("the lines stand in their order, and add up", () => {
    expect(call("QUOTELINES", table(terms), table(client), "all", "CLIENT ", 1)).toEqual([
      ["Line", "Quantity", "Rate", "Amount"],
      ["Users", 12, 100, 1200],
      ["Server", 2, 185.5, 371],
      ["Support hours", 1.5, 120, 180],
      ["Term discount", 1, -175.1, -175.1],
      ["Minimum commitment", 1, 1424.1, 1424.1],
      ["Onboarding", 1, 750, 750],
      ["Total", "", "", 3750],
    ]);
  });
  test("after a year the rates are uplifted and rounded", () => {
    expect(call("QUOTELINES", table(terms), table(client), 1, 1, 13)).toEqual([
      ["Line", "Quantity", "Rate", "Amount"],
      ["Users", 12, 103, 1236],
      ["Server", 2, 191.07, 382.14],
      ["Support hours", 1.5, 123.6, 185.4],
      ["Term discount", 1, -180.35, -180.35],
      ["Minimum commitment", 1, 1466.81, 1466.81],
      ["Total", "", "", 3090],
    ]);
  });
  test("overage is capped: 3 × 50 + 5 × 10 above a cap of 120", () => {
    const quote = table({
      "Flat fee": 1000,
      "Included users": 10,
      "User overage": 50,
      "Included devices": 10,
      "Device overage": 10,
      "Overage cap": 120,
    });
    expect(call("QUOTELINES", quote, table({ Users: 13, Workstations: 10, Servers: 5 }), 1, 1)).toEqual([
      ["Line", "Quantity", "Rate", "Amount"],
      ["Base fee", 1, 1000, 1000],
      ["User overage", 3, 50, 150],
      ["Device overage", 5, 10, 50],
      ["Overage cap", 1, -80, -80],
      ["Total", "", "", 1120],
    ]);
  });
  test("a schedule shows the actual counts and has no amounts from the renegotiation on", () => {
    const rows = call("QUOTESCHEDULE", table(flat), table(growing), "Flat", "Growing") as unknown[][];
    expect(rows).toHaveLength(25);
    expect(rows[1]).toEqual([1, 20, 26, 0, 3000, 0, 3000, 3000, 3000]);
    expect(rows[4]).toEqual([4, 23, 26, 0, "#N/A", "#N/A", "#N/A", "#N/A", "#N/A"]);
    expect(rows[24]?.slice(4)).toEqual(["#N/A", "#N/A", "#N/A", "#N/A", "#N/A"]);
  });
  test.each([
    [
      "an unknown quote",
      call("QUOTELINES", table(perUser), table(office), "Nobody", 1),
      "#N/A Quote: there is no “Nobody”; give one of “Per user”",
    ],
    [
      "an unknown scenario",
      call("QUOTESCHEDULE", table(perUser), table(office), 1, 2),
      "#N/A Scenario: there is no “2”",
    ],
    [
      "no quote at all",
      call("QUOTELINES", table(perUser), table(office), "", 1),
      "#VALUE! Quote: give a name",
    ],
    [
      "a range of quotes",
      call("QUOTELINES", table(perUser), table(office), [["a", "b"]], 1),
      "#VALUE! Quote: give one cell",
    ],
    [
      "an error for a quote",
      call("QUOTELINES", table(perUser), table(office), new HostError("#NUM!"), 1),
      "#NUM! Quote: ",
    ],
    [
      "a month beyond the horizon",
      call("QUOTELINES", table(perUser), table(office), 1, 1, 25),
      "#VALUE! Month: 25 is beyond the horizon of 24",
    ],
    [
      "half a month",
      call("QUOTELINES", table(perUser), table(office), 1, 1, 1.5),
      "#VALUE! Month: give a whole number",
    ],
    ["a month in words", call("QUOTELINES", table(perUser), table(office), 1, 1, "May"), "#VALUE! Month: "],
    [
      "a faulty quote",
      call("QUOTELINES", table({ ...perUser, Uplift: 3 }), table(office), 1, 1),
      "#VALUE! Quote “Per user” (row 2): Uplift is 3",
    ],
    [
      "a faulty scenario",
      call("QUOTESCHEDULE", table(perUser), table({ ...office, Users: -1 }), 1, 1),
      "#VALUE! Scenario “Office” (row 2): Users is -1",
    ],
    [
      "growth without end",
      call("QUOTESCHEDULE", table(perUser), table({ ...office, Users: 1e9, "User growth": 1 }), 1, 1),
      "#VALUE! The users of scenario “Office” grow beyond",
    ],
    [
      "a month to be renegotiated",
      call("QUOTELINES", table(flat), table(growing), 1, 1, 4),
      "#N/A Renegotiate in month 4",
    ],
    ["no hours", call("QUOTELINES", table({ "Hourly rate": 1 }), table(office), 1, 1), "#N/A Not comparable"],
    ["a bad table", call("QUOTELINES", [], table(office), 1, 1), "#VALUE! Quotes: pass the whole table"],
    [
      "a discount rate of 8",
      call("QUOTECOSTS", table(perUser), table(office), "npv", 8),
      "#VALUE! Discount rate: ",
    ],
    ["TRUE for a position is 1", call("QUOTELINES", table(perUser), table(office), true, 5), "#N/A Scenario"],
  ])("%s", (_what, result, words) => {
    expect(result).toContain(words);
  });
});

describe("RERATE", () => {
  const history = table(
    ...Array.from({ length: 12 }, (_, index) => ({
      Month: 46023 + index * 30,
      Users: 18 + index,
      Workstations: 24,
      Servers: 2,
      Hours: index === 5 ? 4 : 0,
    })),
  );
  test("prices what was used under every quote, month by month", () => {
    const rows = call("RERATE", table(perUser, perDevice, flat), history) as unknown[][];
    expect(rows).toHaveLength(14);
    expect(rows[0]).toEqual(["Month", "Per user", "Per device", "Flat"]);
    expect(rows[1]).toEqual([46023, 2700, 2170, 3000]);
    expect(rows[6]).toEqual([46173, 3450, 2170, "#N/A"]);
    const users = Array.from({ length: 12 }, (_, index) => 18 + index).reduce((sum, count) => sum + count, 0);
    expect(rows[13]).toEqual(["Total", users * 150, 2170 * 12, "#N/A"]);
  });
  test("a class may be included by a data-type value", () => {
    const included = { type: "String", basicValue: "Included" };
    const quote = { ...perUser, "Network rate": included, "Server rate": 5 };
    expect(call("QUOTENOTES", table(quote), table({ Users: 1, Servers: 1, Network: 3 }))).toEqual([[""]]);
  });
  test("a price that rises with an index takes the growth of the row in which the step falls due", () => {
    const indexed = { Quote: "Indexed", "User rate": 100, Uplift: "CPI + 1%", "First uplift month": 3 };
    const rates = (...growth: (number | string)[]) =>
      (
        call(
          "RERATE",
          table(indexed),
          table(...growth.map((each) => ({ Users: 1, "Index growth": each }))),
        ) as unknown[][]
      )
        .slice(1, -1)
        .map((row) => row[1]);
    expect(rates(0.09, 0.08, 0.02, 0.07)).toEqual([100, 100, 103, 103]);
    expect(rates(0.09, 0.08, "", 0.07)).toEqual([100, 100, 101, 101]);
  });
  test("without a column of the index there is no answer from the step on", () => {
    const indexed = { Quote: "Indexed", "User rate": 100, Uplift: "CPI", "First uplift month": 2 };
    const rows = call("RERATE", table(indexed), table({ Users: 1 }, { Users: 1 })) as unknown[][];
    expect(rows.slice(1).map((row) => row[1])).toEqual([100, "#N/A", "#N/A"]);
  });
  test("counts parts of a unit", () => {
    const rows = call("RERATE", table(perUser), table({ Users: 1.5 }, { Users: 2.25 }));
    expect((rows as unknown[][]).slice(1).map((row) => row[1])).toEqual([225, 337.5, 562.5]);
  });
  test("looks at the month after, and at the last month again", () => {
    const rows = call(
      "RERATE",
      table({ ...perUser, "Billing basis": "peak" }),
      table({ Users: 1 }, { Users: 3 }, { Users: 2 }),
    ) as unknown[][];
    expect(rows.slice(1).map((row) => row[1])).toEqual([450, 450, 300, 1200]);
    expect(rows.slice(1).map((row) => row[0])).toEqual([1, 2, 3, "Total"]);
  });
  test.each([
    [
      "a faulty month",
      call("RERATE", table(perUser), table({ Month: "May", Users: -1 })),
      "#VALUE! History, row 2: Users is -1",
    ],
    [
      "an error for a month",
      call("RERATE", table(perUser), table({ Month: new HostError("#N/A"), Users: 1 })),
      "#N/A History, row 2: Month holds the error",
    ],
    [
      "no history",
      call("RERATE", table(perUser), [["Month", "Users"]]),
      "#VALUE! History: the table has no rows",
    ],
    [
      "unknown headers",
      call("RERATE", table(perUser), table({ What: 1 })),
      "#VALUE! History: none of the headings “What” counts anything",
    ],
    [
      "bad quotes",
      call("RERATE", [["What"], [1]], table({ Users: 1 })),
      "#VALUE! Quotes: no header is known",
    ],
    [
      "601 months",
      call("RERATE", table(perUser), [["Users"], ...Array.from({ length: 601 }, () => [1])]),
      "#VALUE! History: 601 months are more than 600",
    ],
  ])("%s", (_what, result, words) => {
    expect(result).toContain(words);
  });
  test("a faulty quote is an error in its column", () => {
    expect(call("RERATE", table({ ...perUser, Uplift: 3 }), table({ Users: 1 }))).toEqual([
      ["Month", "Per user"],
      [1, "#VALUE!"],
      ["Total", "#VALUE!"],
    ]);
  });
  test("a month named in words keeps its name", () => {
    expect(call("RERATE", table(perUser), table({ Month: "May", Users: 1 }))).toEqual([
      ["Month", "Per user"],
      ["May", 150],
      ["Total", 150],
    ]);
  });
});

describe("bad tables", () => {
  const wide = [
    ["Quote", "User rate", ...Array.from({ length: 998 }, (_, index) => `Note ${index}`)],
    ["A", 150, ...Array.from({ length: 998 }, () => "x")],
  ];
  const trailing = [...table(office), ...Array.from({ length: 1_000_000 }, () => ["", 0, null, "", 0])];
  /** The answer, which may take no longer than a reader waits. */
  function inBoundedTime<T>(answer: () => T): T {
    const start = process.hrtime.bigint();
    const result = answer();
    expect(Number(process.hrtime.bigint() - start) / 1e9).toBeLessThan(10);
    return result;
  }
  test("1,000 columns and a million blank rows are read", () => {
    expect(inBoundedTime(() => call("QUOTECOSTS", wide, table(office)))).toEqual([[72000]]);
    expect(inBoundedTime(() => call("QUOTECOSTS", table(perUser), trailing))).toEqual([[72500]]);
    const blank = Array.from({ length: 1_000_000 }, () => ["", null, 0]);
    const quotes = [...table(perUser), ...blank];
    expect(inBoundedTime(() => call("QUOTECOSTS", quotes, table(office)))).toEqual([[72500]]);
    expect(inBoundedTime(() => call("RERATE", table(perUser), [["Users"], [2], ...blank]))).toEqual([
      ["Month", "Per user"],
      [1, 300],
      ["Total", 300],
    ]);
  });
  test("1,000 device classes, each with its rate, are priced: 1 + 2 + … + 1,000 devices at 2 for 36 months", () => {
    const names = Array.from({ length: 1000 }, (_, index) => `Machine${index}x`);
    const quotes = [names.map((name) => `${name} rate`), names.map(() => 2)];
    const scenarios = [names.map((name) => `${name} devices`), names.map((_, index) => index + 1)];
    expect(inBoundedTime(() => call("QUOTECOSTS", quotes, scenarios))).toEqual([[500_500 * 2 * 36]]);
    expect(inBoundedTime(() => call("QUOTENOTES", table(perDevice), scenarios))).toEqual([
      [expect.stringContaining("1 machine0x not covered, 2 machine1x not covered")],
    ]);
  });
  test.each<[string, unknown[][], unknown[][], string]>([
    ["no header row", [["A", 150]].slice(1), table(office), "pass the whole table"],
    [
      "numbers for headers",
      [
        [1, 2],
        ["A", 150],
      ],
      table(office),
      "the first row holds no headers",
    ],
    [
      "an error in the header row",
      [
        [new HostError("#REF!"), "User rate"],
        ["A", 1],
      ],
      table(office),
      "the header row holds the error #REF!",
    ],
    ["no quotes", [["Quote", "User rate"]], table(office), "Quotes: the table has no rows"],
    [
      "no scenarios",
      table(perUser),
      [
        ["Scenario", "Users"],
        [0, ""],
      ],
      "Scenarios: the table has no rows",
    ],
    [
      "two columns of one term",
      table({ "User rate": 1, "Seat rate": 2 }),
      table(office),
      "the columns “User rate” and “Seat rate” both mean User rate",
    ],
    [
      "two columns of one class",
      table({ "Kiosk rate": 1, "Kiosk device rate": 2 }),
      table({ ...office, Kiosks: 1 }),
      "both mean Kiosk rate",
    ],
    [
      "two counts of one class",
      table({ ...perUser, "Kiosk rate": 1 }),
      table({ ...office, Kiosk: 1, "Kiosk devices": 2 }),
      "both mean",
    ],
    ["two scenario terms", table(perUser), table({ Users: 1, Headcount: 2 }), "both mean Users"],
    [
      "two counts of a standard class",
      table(perUser),
      table({ Network: 1, "Network devices": 2 }),
      "both mean the class Network",
    ],
    [
      "two quotes of one name",
      table(perUser, { ...perDevice, Quote: " per USER " }),
      table(office),
      "two rows are named “per USER”",
    ],
    ["two scenarios of one name", table(perUser), table(office, office), "two rows are named “Office”"],
    [
      "two currencies",
      table({ ...perUser, Currency: "USD" }, { ...perDevice, Currency: "EUR" }),
      table(office),
      "compared in one currency only",
    ],
    [
      "unknown scenario headers",
      table(perUser),
      table({ What: 1 }),
      "Scenarios: none of the headings “What” counts anything",
    ],
  ])("%s", (_what, quotes, scenarios, words) => {
    expect(call("QUOTECOSTS", quotes, scenarios)).toMatch(/^#/);
    expect(call("QUOTECOSTS", quotes, scenarios)).toContain(words);
  });

  test.each<[string, Record<string, unknown>, Record<string, unknown>, string]>([
    [
      "text in a number",
      { ...perUser, "User rate": "lots" },
      office,
      "User rate holds “lots”: type it as a number",
    ],
    [
      "nothing readable",
      { ...perUser, "User rate": Number.NaN },
      office,
      "User rate holds nothing that can be read",
    ],
    ["a negative count", perUser, { ...office, Users: -4 }, "Users is -4: it must be 0 or more"],
    [
      "growth below −100 %",
      perUser,
      { ...office, "User growth": -1.5 },
      "User growth is -150% a year: it must be above -100%",
    ],
    ["growth of 15", perUser, { ...office, "User growth": 15 }, "For 15 percent write 15%"],
    ["an uplift of 3", { ...perUser, Uplift: 3 }, office, "3 means 300%: write 3% or 0.03"],
    ["an uplift of 300", { ...perUser, Uplift: 300 }, office, "write a percentage below 100%"],
    ["a negative uplift", { ...perUser, Uplift: -0.1 }, office, "Uplift is -10%: it must be 0% or more"],
    [
      "an unknown basis",
      { ...perUser, "Billing basis": "weekly" },
      office,
      "choose one of “snapshot”, “prorated”, “peak”, “ratchet”",
    ],
    [
      "a high-water mark",
      { ...perUser, "Billing basis": "High-water mark" },
      office,
      "means two things: write “peak”",
    ],
    [
      "an error for a basis",
      { ...perUser, "Billing basis": new HostError("#N/A") },
      office,
      "Billing basis holds the error #N/A",
    ],
    ["an audit of 4 months", { ...perUser, "Audit months": 4 }, office, "it must be 1, 3, 6 or 12"],
    ["a true-up of maybe", { ...perUser, "True-up": "maybe" }, office, "choose “none” or “arrears”"],
    [
      "an error for a true-up",
      { ...perUser, "True-up": new HostError("#N/A") },
      office,
      "True-up holds the error",
    ],
    [
      "peak with quarterly audits",
      { ...perUser, "Billing basis": "peak", "Audit months": 3 },
      office,
      "Audit months must be 1, not 3",
    ],
    ["half a month of horizon", perUser, { ...office, Months: 1.5 }, "Months is 1.5"],
    ["half a month of term", { ...perUser, Term: 1.5 }, office, "Term is 1.5"],
    [
      "an unknown model",
      { ...perUser, Model: "magic" },
      office,
      "Model is “magic”: choose one of “per-user”",
    ],
    ["no rates at all", { Quote: "Empty", Provider: "X" }, office, "no rates yet: give a user rate"],
    [
      "a per-user quote with a flat fee",
      { ...perUser, Model: "per-user", "Flat fee": 1 },
      office,
      "Per-user takes no flat fee: clear it, or make the model flat-rate or hybrid",
    ],
    [
      "a per-device quote without a rate",
      { Quote: "Named", Model: "per-device" },
      office,
      "no rates yet: give a device rate",
    ],
    ["a hybrid with one rate", { Model: "hybrid", "User rate": 1 }, office, "at least two of"],
    [
      "a flat rate without a fee",
      { Model: "flat rate", "Included users": 5 },
      office,
      "no rates yet: give a flat fee",
    ],
    [
      "time and materials without a rate",
      { Quote: "Named", Model: "time and materials" },
      office,
      "no rates yet: give an hourly rate",
    ],
    [
      "a per-user model without a rate",
      { Quote: "Named", Model: "per user" },
      office,
      "no rates yet: give a user rate",
    ],
    [
      "minimum users without users",
      { "Flat fee": 1, "Server rate": 2, "Minimum users": 3 },
      office,
      "Minimum users need a user rate",
    ],
    [
      "user overage beside a user rate",
      { "Flat fee": 1, "User rate": 2, "User overage": 3 },
      office,
      "User overage and a user rate are both given",
    ],
    [
      "site overage beside a site fee",
      { "Flat fee": 1, "Site fee": 2, "Included sites": 3 },
      office,
      "Included sites and a site fee are both given",
    ],
    [
      "renegotiate without a ceiling",
      { "Flat fee": 1, "User overage": "renegotiate" },
      office,
      "needs a ceiling: give Included users",
    ],
    [
      "an error for a name",
      { ...perUser, Quote: new HostError("#N/A") },
      office,
      "Quote holds the error #N/A",
    ],
    [
      "an error for a scenario's name",
      perUser,
      { ...office, Scenario: new HostError("#N/A") },
      "Scenario holds the error #N/A",
    ],
    [
      "an error for the currency",
      { ...perUser, Currency: new HostError("#N/A") },
      office,
      "Currency holds the error",
    ],
    [
      "an error in a custom class",
      { ...perUser, "Kiosk rate": -1 },
      { ...office, Kiosks: 1 },
      "Kiosk rate is -1",
    ],
    [
      "more than 1e12",
      { ...perUser, "User rate": 1e12 },
      office,
      "The invoice of month 1 is above 1,000,000,000,000",
    ],
    [
      "more than 1e12 in all",
      { ...perUser, "User rate": 4e10 },
      office,
      "The cost is above 1,000,000,000,000",
    ],
  ])("%s is an error of its pair", (_what, quote, scenario, words) => {
    expect(message("QUOTECOSTS", table(quote), table(scenario))).toContain(words);
  });

  test("the headers' spelling does not matter", () => {
    const quotes = table({ offer: "A", "PER-USER": "$150.00", setup_fee: 500 });
    expect(call("QUOTECOSTS", quotes, table({ name: "S", Employees: 20, horizon: 24 }))).toEqual([[72500]]);
  });
  test("a class of the workbook's own is priced by its rate, else by the device rate", () => {
    const scenario = table({ Users: 1, Kiosks: 10, "Printer devices": 3, Workstations: 2, Months: 1 });
    expect(
      call(
        "QUOTELINES",
        table({ "Kiosk rate": 20, "Device rate": 5, "Workstation rate": "included" }),
        scenario,
        1,
        1,
      ),
    ).toEqual([
      ["Line", "Quantity", "Rate", "Amount"],
      ["Kiosk", 10, 20, 200],
      ["Printer", 3, 5, 15],
      ["Total", "", "", 215],
    ]);
  });
});

describe("cases at the edges", () => {
  test("a bad table is said by every comparing function", () => {
    const bad = [["What"], [1]];
    for (const name of ["BESTQUOTE", "QUOTENOTES"] as const) {
      expect(call(name, bad, table(office))).toContain("#VALUE! Quotes: no header is known");
    }
    for (const name of ["QUOTELINES", "QUOTESCHEDULE"] as const) {
      expect(call(name, bad, table(office), 1, 1)).toContain("#VALUE! Quotes: no header is known");
    }
  });
  test("of many names the first five are offered", () => {
    const quotes = table(
      ...Array.from({ length: 7 }, (_, index) => ({ Quote: `Q${index + 1}`, "User rate": 1 })),
    );
    expect(call("QUOTELINES", quotes, table(office), "Q9", 1)).toContain(
      "“Q5”, …, or a position from 1 to 7",
    );
  });
  test("prorated and peak have nothing to true up either", () => {
    const note = (basis: string) =>
      call("QUOTENOTES", table({ ...perUser, "Billing basis": basis, "True-up": "arrears" }), table(office));
    expect(note("peak")).toEqual([[expect.stringContaining("nothing to true up")]]);
    expect(note("prorated")).toEqual([[expect.stringContaining("nothing to true up")]]);
  });
  test("a column without a header is passed over", () => {
    expect(
      call(
        "QUOTECOSTS",
        [
          ["Quote", "", "User rate"],
          ["A", 7, 150],
        ],
        [
          ["Users", "", "Months"],
          [20, 7, 24],
        ],
      ),
    ).toEqual([[72000]]);
  });
  test("a rerated total beyond 1e12 is an error, its months are not", () => {
    const rows = call(
      "RERATE",
      table({ "User rate": 9e11 }),
      table({ Users: 1 }, { Users: 1 }),
    ) as unknown[][];
    expect(rows.map((row) => row[1])).toEqual(["Quote 1", 9e11, 9e11, "#VALUE!"]);
  });
  test("a rate far below a cent is exact all the same", () => {
    expect(call("QUOTECOSTS", table({ "User rate": 1e-25 }), table({ Users: 1e9, Months: 1 }))).toEqual([
      [0],
    ]);
    expect(call("QUOTELINES", table({ "User rate": 1e-25 }), table({ Users: 2, Months: 1 }), 1, 1)).toEqual([
      ["Line", "Quantity", "Rate", "Amount"],
      ["Users", 2, 1e-25, 0],
      ["Total", "", "", 0],
    ]);
  });
  test("two tables of which one has a faulty and one a blank row", () => {
    expect(
      call(
        "QUOTECOSTS",
        table({ Quote: "", "User rate": 1 }, { Quote: "B", Model: "x", "User rate": 2 }),
        table(office),
        "monthly",
      ),
    ).toEqual([[20, "#VALUE!"]]);
  });
});

describe("what is remembered between calls", () => {
  test("an edit is seen, and the host may use its arrays again", () => {
    const quotes = table(perUser);
    const scenarios = table(office);
    expect(call("QUOTECOSTS", quotes, scenarios, "monthly")).toEqual([[3000]]);
    const row = quotes[1];
    if (row !== undefined) row[1] = 100;
    expect(call("QUOTECOSTS", quotes, scenarios, "monthly")).toEqual([[2000]]);
    if (row !== undefined) row[1] = 150;
    expect(call("QUOTECOSTS", quotes, scenarios, "monthly")).toEqual([[3000]]);
    expect(call("QUOTECOSTS", quotes, [...scenarios, ["Second", 1]], "monthly")).toEqual([[3000], [150]]);
    expect(
      call(
        "QUOTECOSTS",
        quotes.map((cells) => [...cells, ""]),
        scenarios,
        "monthly",
      ),
    ).toEqual([[3000]]);
  });
  test("more comparisons than are held still answer, and so do tables too large to hold", () => {
    for (let rate = 1; rate <= REMEMBERED_COMPARISONS + 2; rate++) {
      expect(call("QUOTECOSTS", table({ "User rate": rate }), table(office), "monthly")).toEqual([
        [rate * 20],
      ]);
    }
    const many = [["Users", "Months"], ...Array.from({ length: 100_001 }, () => [1, 1])];
    expect(call("QUOTECOSTS", table(perUser), many, "monthly")).toHaveLength(100_001);
  });
  test("two discount rates are two questions", () => {
    const at = (rate: number) => call("QUOTECOSTS", table(perUser), table(office), "npv", rate);
    expect(at(0.05)).not.toEqual(at(0.1));
    expect(at(0.05)).toEqual(at(0.05));
  });
});

test("an anniversary raises the rates of a contract whose counts never change: 12 × 100 + 110", () => {
  const quote = table({ "User rate": 100, Uplift: 0.1 });
  expect(call("QUOTECOSTS", quote, table({ Users: 1, Months: 13 }))).toEqual([[1310]]);
  const quarterly = table({ "User rate": 100, Uplift: 0.1, "Audit months": 3 });
  expect(call("QUOTECOSTS", quarterly, table({ Users: 1, Months: 13 }))).toEqual([[1310]]);
});
