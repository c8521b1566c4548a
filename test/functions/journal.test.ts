import "../support/customFunctions";
import { shown } from "../support/customFunctions";
import { catalogue } from "../../src/functions/catalogue";
import {
  callsFrom,
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

test("the invoice lines are told on demand", () => {
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

test("a failing call is remembered with what is wrong", () => {
  shown(() => catalogue.PERUSER([[-1]], 150, null, from("'My sheet'!A1")));
  expect(callsFrom("My sheet!A1")[0]?.issue?.message).toContain("Users: a count must be 0 or more");
  expect(callsFrom("My sheet!A1")[0]?.invoice).toBeUndefined();
});

test("a verdict has no invoice", () => {
  catalogue.DEVICESPERUSER([[30]], [[60]], from("Sheet1!A1"));
  expect(callsFrom("Sheet1!A1")[0]?.invoice).toBeUndefined();
});

test("two calls in one cell are both told, the same call once, the newest first", () => {
  catalogue.PERUSER([[1]], 150, null, from("Sheet1!A1", "Sheet1!B1"));
  catalogue.PERUSER([[2]], 150, null, from("Sheet1!A1", "Sheet1!B1"));
  catalogue.PERUSER([[3]], 150, null, from("Sheet1!A1", "Sheet1!B2"));
  catalogue.PERUSER([[3]], 150, null, from("Sheet1!A2", "Sheet1!B2"));
  expect(callsFrom("Sheet1!A1").map((entry) => entry.values?.[0])).toEqual([[[3]], [[2]]]);
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
