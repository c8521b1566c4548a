import "../support/customFunctions";
import { shown } from "../support/customFunctions";
import { catalogue, type FunctionName } from "../../src/functions/catalogue";

const call = (name: FunctionName, ...values: unknown[]): unknown =>
  shown(() => (catalogue[name] as unknown as (...passed: unknown[]) => unknown)(...values));

const quotes = [
  ["Quote", "User rate"],
  ["Northwind", 100],
  ["Best", 110],
];
const scenarios = [
  ["Scenario", "Users", "Months"],
  ["Office", 10, 12],
];
/** 15 a month for each user of Northwind, which makes Best the cheaper one. */
const charges = [
  ["Quote", "Charge", "Per", "Rate"],
  ["Northwind", "Licenses", "user", 15],
];
/** A column of a misspelt quote, which is an error of all. */
const misspelt = [charges[0], ["Northwnd", "Licenses", "user", 15]];

describe("charges are the last argument of every function over whole tables", () => {
  test.each<[FunctionName, unknown[]]>([
    ["QUOTECOSTS", [quotes, scenarios, "total", 0, false]],
    ["BESTQUOTE", [quotes, scenarios, "total", 0]],
    ["QUOTENOTES", [quotes, scenarios]],
    ["QUOTELINES", [quotes, scenarios, "Northwind", 1, 1]],
    ["QUOTESCHEDULE", [quotes, scenarios, "Northwind", 1]],
    [
      "RERATE",
      [
        quotes,
        [
          ["Month", "Users"],
          [1, 10],
        ],
      ],
    ],
  ])("%s reads them, and does without", (name, values) => {
    expect(JSON.stringify(call(name, ...values, misspelt))).toContain("#VALUE!");
    const without = call(name, ...values);
    expect(without).not.toContain("#VALUE!");
    for (const blank of [null, undefined, [[""]], [[0]], [[null], [null]]]) {
      expect(call(name, ...values, blank)).toEqual(without);
    }
  });

  test("tables that differ in their charges alone are not taken for the same", () => {
    const first = call("QUOTECOSTS", quotes, scenarios, "monthly", 0, false);
    call("QUOTECOSTS", quotes, scenarios, "monthly", 0, false, misspelt);
    expect(call("QUOTECOSTS", quotes, scenarios, "monthly", 0, false)).toEqual(first);
  });
});

describe("quotes of different currencies", () => {
  const mixed = [
    ["Quote", "Currency", "User rate"],
    ["Northwind", "USD", 100],
    ["Best", "EUR", 110],
  ];
  test("are not compared", () => {
    for (const name of ["QUOTECOSTS", "BESTQUOTE"] as const) {
      expect(call(name, mixed, scenarios)).toContain("#VALUE! ");
    }
    expect(
      call("RERATE", mixed, [
        ["Month", "Users"],
        [1, 10],
      ]),
    ).toContain("#VALUE! ");
  });
  test("are each shown, line by line, month by month and in words", () => {
    expect(call("QUOTELINES", mixed, scenarios, "Best", 1)).toContainEqual(["Users", 10, 110, 1100]);
    expect(call("QUOTESCHEDULE", mixed, scenarios, "Northwind", 1)).toHaveLength(13);
    expect(call("QUOTENOTES", mixed, scenarios)).toEqual([[""]]);
  });
});
