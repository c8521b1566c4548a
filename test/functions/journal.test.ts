import { cellSentence } from "../../src/pricing";
import "../support/customFunctions";
import { shown } from "../support/customFunctions";
import { catalogue } from "../../src/functions/catalogue";
import {
  callsFrom,
  callsReaching,
  clearJournal,
  journal,
  JOURNAL_LENGTH,
  LARGEST_REMEMBERED_CALL,
} from "../../src/functions/journal";

const from = (address: string, ...parameterAddresses: string[]) => ({ address, parameterAddresses });
beforeEach(clearJournal);

test("a call is remembered with its cell, its arguments and their addresses", () => {
  catalogue.PERUSER([[40]], 150, null, from("Sheet1!D2", "Sheet1!B2", "Sheet1!C2", ""));
  expect(callsFrom("Sheet1!D2")).toMatchObject([
    {
      functionName: "PERUSER",
      address: "Sheet1!D2",
      places: [
        { name: "users", address: "Sheet1!B2" },
        { name: "rate", address: "Sheet1!C2" },
        { name: "minimum_users", address: undefined },
      ],
      values: [[[40]], 150, null],
      issue: undefined,
    },
  ]);
});

test("the invoice lines are given on demand", () => {
  catalogue.HYBRID([[70]], 145, [[5]], [[185]], 1, 250, 550, from("Sheet1!A1"));
  const invoice = callsFrom("sheet1!$A$1")[0]?.invoice?.();
  expect(invoice?.ok && invoice.value.lines).toEqual([
    { kind: "base-fee", label: "Base fee", quantity: 1, rate: 550, amount: 550 },
    { kind: "users", label: "Users", quantity: 70, rate: 145, amount: 10150 },
    { kind: "devices", label: "Class 1", quantity: 5, rate: 185, amount: 925 },
    { kind: "sites", label: "Sites", quantity: 1, rate: 250, amount: 250 },
  ]);
  expect(invoice?.ok && invoice.value.total).toBe(11875);
});

test("an answer is given on demand as cells, be it one or many", () => {
  catalogue.PERUSER([[40]], 150, null, from("Sheet1!A1"));
  const { QUOTECOSTS } = catalogue as unknown as Record<string, (...values: unknown[]) => unknown[][]>;
  const quotes = [
    ["Quote", "User rate"],
    ["Acme", 95],
  ];
  const scenarios = [
    ["Scenario", "Users"],
    ["Now", 10],
  ];
  QUOTECOSTS?.(quotes, scenarios, "monthly", null, true, null, from("Sheet1!A3", "Q!A1", "S!A1"));
  expect(callsFrom("Sheet1!A1")[0]?.answer?.()).toEqual([[6000]]);
  expect(callsFrom("Sheet1!A3")[0]?.answer?.()).toEqual([
    ["", "Acme"],
    ["Now", 950],
  ]);
});

test("a failing call is remembered with what is wrong", () => {
  shown(() => catalogue.PERUSER([[-1]], 150, null, from("'My sheet'!A1")));
  const issue = callsFrom("My sheet!A1")[0]?.issue;
  expect(issue && cellSentence(issue)).toContain("Users: a count must be 0 or more");
  expect(callsFrom("My sheet!A1")[0]?.invoice).toBeUndefined();
});

test("a verdict has no invoice", () => {
  catalogue.DEVICESPERUSER([[30]], [[60]], from("Sheet1!A1"));
  expect(callsFrom("Sheet1!A1")[0]?.invoice).toBeUndefined();
});

test("the calls of a cell are given, the newest first, and those of no other cell", () => {
  catalogue.PERUSER([[1]], 150, null, from("Sheet1!A1", "Sheet1!B1"));
  catalogue.PERUSER([[2]], 150, null, from("Sheet1!A1", "Sheet1!B1"));
  catalogue.DEVICESPERUSER([[3]], [[6]], from("Sheet1!A1"));
  catalogue.PERUSER([[3]], 150, null, from("Sheet1!A2", "Sheet1!B2"));
  catalogue.PERUSER([[3]], 150, null, from("Sheet2!A1", "Sheet1!B2"));
  expect(callsFrom("Sheet1!A1").map(({ functionName, values }) => [functionName, values?.[0]])).toEqual([
    ["DEVICESPERUSER", [[3]]],
    ["PERUSER", [[2]]],
    ["PERUSER", [[1]]],
  ]);
});

describe("an answer that spills", () => {
  const quotes = (...names: string[]) => [["Quote", "User rate"], ...names.map((name) => [name, 100])];
  const scenarios = [
    ["Scenario", "Users"],
    ["Now", 10],
    ["Later", 20],
  ];
  const spill = (address: string, ...names: string[]) =>
    catalogue.QUOTECOSTS(
      quotes(...names),
      scenarios,
      "total" as never,
      null,
      null,
      null as never,
      from(address),
    );
  const anchors = (address: string) => callsReaching(address).map((entry) => entry.address);

  test("reaches the cells that it covers, but for its own", () => {
    spill("'My costs'!C5", "A", "B", "C");
    expect(["C6", "D5", "E6"].map((cell) => anchors(`My costs!${cell}`))).toEqual(
      Array(3).fill(["'My costs'!C5"]),
    );
    for (const cell of ["C5", "B5", "C4", "F5", "C7"]) expect(anchors(`My costs!${cell}`)).toEqual([]);
    expect(anchors("Other!D5")).toEqual([]);
    expect(anchors("My costs!C:C")).toEqual([]);
  });

  test("reaches no further than the latest answer of its cell", () => {
    spill("Costs!C5", "A", "B", "C");
    spill("Costs!C5", "A", "B");
    expect([anchors("Costs!D5"), anchors("Costs!E5")]).toEqual([["Costs!C5"], []]);
    shown(() => spill("Costs!C5", "A", "A"));
    expect(anchors("Costs!D5")).toEqual([]);
  });

  test("of a single cell reaches none", () => {
    catalogue.PERUSER([[1]], 150, null, from("Costs!C5"));
    expect(anchors("Costs!C6")).toEqual([]);
  });
});

test("it holds so many calls and forgets the oldest", () => {
  for (let users = 0; users < JOURNAL_LENGTH + 5; users++)
    catalogue.PERUSER([[users]], 1, null, from("Sheet1!A1"));
  const remembered = journal();
  expect(remembered).toHaveLength(JOURNAL_LENGTH);
  expect(remembered[0]?.values?.[0]).toEqual([[JOURNAL_LENGTH + 4]]);
  expect(remembered.at(-1)?.values?.[0]).toEqual([[5]]);
});

test("the values of a large call are not held", () => {
  const counts = Array.from({ length: LARGEST_REMEMBERED_CALL }, () => [1]);
  catalogue.PERDEVICE(counts, counts, from("Sheet1!A1"));
  expect(journal()[0]).toMatchObject({ functionName: "PERDEVICE", values: undefined, invoice: undefined });
});

test("a host that tells no addresses is served all the same", () => {
  const silent = undefined as unknown as CustomFunctions.Invocation;
  expect(catalogue.PERUSER([[40]], 150, null, silent)).toBe(6000);
  expect(journal()[0]).toMatchObject({
    address: undefined,
    places: [{ name: "users" }, { name: "rate" }, { name: "minimum_users" }],
  });
});
