import { cellSentence } from "../../src/pricing";
import "../support/customFunctions";
import { explainSelection } from "../../src/actions";
import { catalogue } from "../../src/functions/catalogue";
import {
  callsFrom,
  callsReaching,
  clearJournal,
  LARGEST_REMEMBERED_COMPARISON,
} from "../../src/functions/journal";
import { MemoryWorkbook, REFUSAL } from "../support/MemoryWorkbook";
import { shown } from "../support/customFunctions";

const journal = { functionNames: Object.keys(catalogue), callsFrom, callsReaching };
const from = (address: string, ...parameterAddresses: string[]) => ({ address, parameterAddresses });
beforeEach(clearJournal);

/** What is explained of a selected cell. */
function explained(address: string, formula: string, value: string | number = 1, remembered = journal) {
  const workbook = new MemoryWorkbook();
  workbook.select({ address, values: [[value]], formulas: [[formula === "" ? value : formula]] });
  return explainSelection(workbook, remembered);
}

test("an invoice is shown with its arguments, their addresses, its lines and its total", async () => {
  catalogue.PERUSER([[40], [5]], 150, null, from("Sheet1!D2", "Sheet1!B2:B3", "Sheet1!C2", ""));
  expect(await explained("Sheet1!D2", "=PERUSER(B2:B3,C2)", 6750)).toEqual({
    explanation: {
      address: "Sheet1!D2",
      calls: [
        {
          functionName: "PERUSER",
          arguments: [
            { name: "users", address: "Sheet1!B2:B3", shown: "40; 5" },
            { name: "rate", address: "Sheet1!C2", shown: "150" },
            { name: "minimum_users", shown: "blank" },
          ],
          lines: [{ kind: "users", label: "Users", quantity: 45, rate: 150, amount: 6750 }],
          total: 6750,
        },
      ],
    },
  });
});

test("a failing call is shown with what is wrong", async () => {
  shown(() => catalogue.PERUSER([[-1]], 150, null, from("'My sheet'!$A$1")));
  const { explanation } = await explained("'My sheet'!A1", "=PERUSER(-1,150)", "#VALUE!");
  const issue = explanation?.calls[0]?.issue;
  expect(issue && cellSentence(issue)).toContain("Users: a count must be 0 or more");
  expect(explanation?.calls[0]?.lines).toBeUndefined();
});

test("a function over tables is shown with the sizes of its tables, kept or not", async () => {
  const quotes = [["Quote", "User rate"], ...["A", "B", "C", "D", "E", "F"].map((name) => [name, 100])];
  const scenarios = Array.from({ length: LARGEST_REMEMBERED_COMPARISON }, (_, row) => [row || "Users"]);
  const call = (table: readonly (readonly unknown[])[]) =>
    shown(() =>
      catalogue.BESTQUOTE(
        quotes,
        table as unknown[][],
        "total" as never,
        null,
        null as never,
        from("S!A1", "Q!$A$1:$B$7", "T!Z1:AA5000", "S!B1"),
      ),
    );
  call(scenarios.slice(0, 3));
  expect((await explained("S!A1", "=BESTQUOTE(A,B)")).explanation?.calls[0]?.arguments).toMatchObject([
    { name: "quotes", shown: "7 × 2 cells" },
    { name: "scenarios", shown: "“Users”; 1; 2" },
    { name: "measure", shown: "“total”" },
    { name: "discount_rate", shown: "blank" },
    { name: "charges", shown: "blank" },
  ]);
  call(scenarios);
  expect((await explained("S!A1", "=BESTQUOTE(A,B)")).explanation?.calls[0]?.arguments).toMatchObject([
    { shown: "7 × 2 cells" },
    { shown: "5000 × 2 cells" },
    { shown: "the value of S!B1" },
    { shown: "not kept: the call has too many cells" },
    { shown: "not kept: the call has too many cells" },
  ]);
});

test("flags, errors and data types are shown as a reader knows them", async () => {
  const error = { type: "Error", basicValue: "#N/A" };
  shown(() => catalogue.PERUSER([[error]], { basicValue: 1234.5 }, true, from("S!A1")));
  expect((await explained("S!A1", "=PERUSER(A,B,TRUE)")).explanation?.calls[0]?.arguments).toMatchObject([
    { shown: "#N/A" },
    { shown: "1,234.5" },
    { shown: "TRUE" },
  ]);
});

test("every call of a formula is shown in its order, the same one once, those of an earlier formula not", async () => {
  const call = (users: number) => catalogue.PERUSER([[users]], 150, null, from("S!A1"));
  call(10);
  const calculate = () => {
    call(20);
    call(30);
    catalogue.DEVICESPERUSER([[20]], [[40]], from("S!A1"));
  };
  calculate();
  calculate();
  const usersOf = async (formula: string) =>
    (await explained("S!A1", formula)).explanation?.calls.map((each) => each.arguments[0]?.shown);
  expect(await usersOf("=PERUSER(20,150)+PERUSER(30,150)+DEVICESPERUSER(20,40)")).toEqual(["20", "30", "20"]);
  expect(await usersOf("=PERUSER(30,150)")).toEqual(["30"]);
  clearJournal();
  call(20);
  call(20);
  expect(await usersOf("=PERUSER(20,150)+PERUSER(20,150)")).toEqual(["20"]);
});

test("functions are found in a formula however they are written, and nowhere else", async () => {
  catalogue.PERUSER([[10]], 150, null, from("S!A1"));
  const isTold = async (formula: string) => (await explained("S!A1", formula)).explanation !== undefined;
  expect(await isTold("=peruser (10,150)")).toBe(true);
  expect(await isTold("=IF(B1,_xldudf_PERUSER(10,150),0)")).toBe(true);
  for (const formula of [
    '="PERUSER(10,150)"',
    "='PERUSER(1)'!A1",
    "=MYPERUSER(1)",
    "=MY.PERUSER(1)",
    "=PERUSER",
  ]) {
    expect([formula, await isTold(formula)]).toEqual([formula, false]);
  }
});

test("a cell inside a block of results is explained by the formula that fills it", async () => {
  const scenarios = [
    ["Scenario", "Users"],
    ["Now", 10],
  ];
  const quotes = [
    ["Quote", "User rate"],
    ["A", 100],
    ["B", 110],
  ];
  catalogue.QUOTECOSTS(quotes, scenarios, "total" as never, null, null, null as never, from("Comparison!D5"));
  const { explanation } = await explained("Comparison!E5", "", 1100);
  expect(explanation).toMatchObject({
    address: "Comparison!E5",
    spillsFrom: "Comparison!D5",
    calls: [{ functionName: "QUOTECOSTS" }],
  });
  const formula = "=QUOTECOSTS(Quotes[#All],Scenarios[#All])";
  expect((await explained("Comparison!E5", formula, 1100)).explanation?.spillsFrom).toBe("Comparison!D5");
  expect((await explained("Comparison!E5", "=BESTQUOTE(A,B)", 1100)).isHelpedByRepair).toBe(true);
  expect((await explained("Comparison!F5", "", 1100)).report?.message).toBe(
    "Comparison!F5 holds no formula, and no remembered result reaches it.",
  );
  expect((await explained("Comparison!E5", "", "")).report?.message).toBe("Comparison!E5 is empty.");
});

test("of a block its first cell is explained", async () => {
  catalogue.PERUSER([[10]], 150, null, from("S!B2"));
  expect((await explained("S!B2:D9", "=PERUSER(10,150)")).explanation?.address).toBe("S!B2");
});

test("a formula without a function of ours is said to have none", async () => {
  expect((await explained("S!A1", "=SUM(A2:A3)")).report).toMatchObject({
    done: false,
    message: "The formula in S!A1 calls none of the pricing functions.",
  });
});

test("a function that did not load is said to be not known, rather than none of ours", async () => {
  const loaded = { ...journal, functionNames: ["PERUSER"] };
  const { report } = await explained("S!A1", "=QUOTECOSTS(A2:B3,A5:B6)", "#NAME?", loaded);
  expect(report?.message).toBe("The formula in S!A1 has a name that is not known on this page.");
  expect(report?.remedy).toContain("open it again");
});

test("a call that is no longer remembered is said to be so, and that repairing helps", async () => {
  const told = await explained("S!A1", "=PERUSER(10,150)+PERUSER(5,1)+DEVICESPERUSER(1,2)");
  expect(told.report?.message).toMatch(
    /^S!A1 calls PERUSER and DEVICESPERUSER, but no result of it is remembered/,
  );
  expect(told.report?.remedy).toContain("Repair");
  expect(told.isHelpedByRepair).toBe(true);
});

test("what the workbook refuses is reported, and that the functions are not there", async () => {
  const workbook = new MemoryWorkbook();
  workbook.failNext();
  expect((await explainSelection(workbook, journal)).report?.message).toBe(REFUSAL.message);
  expect((await explainSelection(workbook, undefined)).report?.message).toContain("not loaded");
});

describe("a figure that compares quotes is shown with the invoices behind it", () => {
  const quotes = [
    ["Quote", "User rate", "Flat fee", "Included users"],
    ["Seats", 100, "", ""],
    ["Flat", "", 1150, 12],
  ];
  const scenarios = [
    ["Scenario", "Users", "Users added per month", "Months"],
    ["Now", 10, 0, 6],
    ["Growth", 10, 1, 6],
  ];
  const costs = (address: string, headers: unknown = null, measure = "total") =>
    catalogue.QUOTECOSTS(quotes, scenarios, measure as never, null, headers, null as never, from(address));
  /** What is shown of a cell: quote, scenario, month and the lines of that invoice. */
  const told = async (address: string, formula: string, value: string | number) => {
    const call = (await explained(address, formula, value)).explanation?.calls[0];
    if (call?.figures === undefined || call.place === undefined) return call?.figures && "to choose";
    const { figures, place } = call;
    const invoice = figures.invoiceOf(place);
    return [
      figures.quotes[place.quote],
      figures.scenarios[place.scenario],
      place.month,
      invoice.ok ? invoice.value.lines.map(({ label }) => label) : invoice.issue.code,
    ];
  };

  test("a cell inside a spill is the pair of its row and column", async () => {
    costs("S!B2");
    expect(await told("S!B2", "=QUOTECOSTS(A,B)", 6000)).toEqual(["Seats", "Now", 1, ["Users"]]);
    expect(await told("S!C2", "", 6900)).toEqual(["Flat", "Now", 1, ["Base fee"]]);
    expect(await told("S!B3", "", 7500)).toEqual(["Seats", "Growth", 1, ["Users"]]);
  });

  test("a formula beside the spill that makes one column of the same table of answers is not taken for it", async () => {
    costs("S!B2");
    costs("S!A2");
    const { explanation } = await explained("S!B3", "", 7500);
    expect(explanation?.spillsFrom).toBe("S!B2");
    expect(explanation?.calls[0]?.place).toMatchObject({ quote: 0, scenario: 1 });
  });

  test("with headings the pair stands one further, and a heading has no invoice", async () => {
    costs("S!B2", true);
    expect(await told("S!D3", "", 6900)).toEqual(["Flat", "Now", 1, ["Base fee"]]);
    expect(await told("S!C2", "", "Seats")).toBeUndefined();
  });

  test("an error says why, and the invoices that there are can be looked at", async () => {
    costs("S!B2");
    const call = (await explained("S!C3", "", "#N/A")).explanation?.calls[0];
    expect(call?.problem).toContain("Renegotiate in month 4: 13 users exceed the 12 included");
    const { figures, place } = call ?? {};
    expect(place).toEqual({ quote: 1, scenario: 1, month: 1 });
    expect(place && figures?.invoiceOf({ ...place, month: 3 })).toMatchObject({ value: { total: 1150 } });
    expect(place && figures?.invoiceOf({ ...place, month: 4 })).toMatchObject({ ok: false });
  });

  test.each([
    ["=IF(A1>0,QUOTECOSTS(A,B),0)", "S!C2", 6900, ["Flat", "Now", 1, ["Base fee"]]],
    ["=INDEX(QUOTECOSTS(A,B),2,1)", "S!B2", 7500, ["Seats", "Growth", 1, ["Users"]]],
    ["=VSTACK(1,QUOTECOSTS(A,B))", "S!B3", 6000, ["Seats", "Now", 1, ["Users"]]],
    ["=SUM(QUOTECOSTS(A,B))", "S!B2", 20400, "to choose"],
  ])("%s shows the figure that stands in the cell", async (formula, address, value, expected) => {
    costs("S!B2");
    expect(await told(address, formula, value)).toEqual(expected);
  });

  test("a value that several cells of the answer have is for the reader to choose", async () => {
    const twins = [
      ["Quote", "User rate"],
      ["Seats", 100],
      ["One", 110],
      ["Other", 110],
    ];
    const one = scenarios.slice(0, 2);
    catalogue.QUOTECOSTS(twins, one, "total" as never, null, null, null as never, from("S!B2"));
    expect(await told("S!B2", "=MAX(QUOTECOSTS(A,B))", 6600)).toBe("to choose");
  });

  test("BESTQUOTE is explained by the quote that it names", async () => {
    catalogue.BESTQUOTE(quotes, scenarios, "total" as never, null, null as never, from("S!B2"));
    expect(await told("S!B2", "=BESTQUOTE(A,B)", "Seats")).toEqual(["Seats", "Now", 1, ["Users"]]);
    catalogue.BESTQUOTE(quotes.slice(0, 3), scenarios, "total" as never, null, null as never, from("S!D2"));
    expect(await told("S!D3", "", "Seats")).toEqual(["Seats", "Growth", 1, ["Users"]]);
  });

  test("QUOTESCHEDULE is explained by the month of its row", async () => {
    catalogue.QUOTESCHEDULE(quotes, scenarios, "Seats", 2, null as never, from("S!B2"));
    expect(await told("S!F5", "", 1200)).toEqual(["Seats", "Growth", 3, ["Users"]]);
    expect(await told("S!F2", "", "Recurring")).toBeUndefined();
  });

  test("RERATE is explained by its month and quote, the total by the first month", async () => {
    const history = [
      ["Month", "Users"],
      ["May", 10],
      ["June", 12],
    ];
    const two = [quotes[0], quotes[1], ["Other", 90, "", ""]] as unknown[][];
    catalogue.RERATE(two, history, null as never, from("S!B2"));
    expect(await told("S!C4", "", 1200)).toEqual(["Seats", "History", 2, ["Users"]]);
    expect(await told("S!D3", "", 900)).toEqual(["Other", "History", 1, ["Users"]]);
    expect(await told("S!D5", "", 1980)).toEqual(["Other", "History", 1, ["Users"]]);
    expect(await told("S!B4", "", "June")).toBeUndefined();
  });

  test("the taxes that a quote states stand below its lines", async () => {
    const taxed = [
      ["Quote", "User rate", "Tax"],
      ["Taxed", 100, "13%"],
    ];
    catalogue.QUOTECOSTS(
      taxed,
      scenarios,
      "total-with-tax" as never,
      null,
      null,
      null as never,
      from("S!B2"),
    );
    const call = (await explained("S!B2", "=QUOTECOSTS(A,B)", 6780)).explanation?.calls[0];
    const invoice = call?.place && call.figures?.invoiceOf(call.place);
    expect(invoice).toMatchObject({
      value: { total: 1000, totalWithTax: 1130, taxLines: [{ amount: 130 }] },
    });
  });

  test("QUOTELINES is explained by its own month", async () => {
    catalogue.QUOTELINES(quotes, scenarios, 1, 2, 5, null as never, from("S!B2"));
    expect(await told("S!E3", "", 1400)).toEqual(["Seats", "Growth", 5, ["Users"]]);
  });

  test("tables that many calls pass are kept once", () => {
    costs("S!B2");
    catalogue.BESTQUOTE(
      structuredClone(quotes),
      structuredClone(scenarios),
      "total" as never,
      null,
      null as never,
      from("S!Z1"),
    );
    const [first] = callsFrom("S!B2");
    const [second] = callsFrom("S!Z1");
    expect(first?.values?.[0]).toBe(second?.values?.[0]);
    expect(first?.values?.[1]).toBe(second?.values?.[1]);
  });
});
