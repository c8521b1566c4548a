import { comparisonOf } from "../../../src/pricing";
import { charge, OFFICE, quote } from "./smallTables";

const FEE = charge({ Rate: 300 });

/** What is said of a quote, as the terms that it is said of. */
function refusedTerms(values: Parameters<typeof quote>[0]): readonly string[] {
  const read = comparisonOf(quote(values), OFFICE, FEE);
  if (!read.ok) throw new Error(read.issue.code);
  return read.value.quotes.rows.flatMap(({ issues }) => issues.map(({ field }) => field));
}

test.each<[string, Parameters<typeof quote>[0], readonly string[]]>([
  [
    "bands half filled, and minimum users",
    { Model: "per-user", "User rate": "up to 25: 140; above: ", "Minimum users": 20 },
    ["User rate"],
  ],
  ["the same without a model", { "User rate": "up to 25: 140; above: ", "Minimum users": 20 }, ["User rate"]],
  [
    "a user rate of words, and devices per user",
    { Model: "per-user", "User rate": "abc", "Devices per user": 2, "Device overage": 5 },
    ["User rate"],
  ],
  [
    "an allowance of words, and device overage",
    { "User rate": 90, "Devices per user": "abc", "Device overage": 5 },
    ["Devices per user"],
  ],
  [
    "a ceiling of words that is renegotiated",
    { "Flat fee": 900, "Included users": "abc", "User overage": "renegotiate" },
    ["Included users"],
  ],
  ["one of two rates of a hybrid", { Model: "hybrid", "Flat fee": 900, "User rate": "abc" }, ["User rate"]],
  ["a class rate of words", { Model: "per-device", "Workstation rate": "abc" }, ["Workstation rate"]],
])("one problem makes one message: %s", (_name, values, terms) => {
  expect(refusedTerms(values)).toEqual(terms);
});

test.each<[string, Parameters<typeof quote>[0], readonly string[]]>([
  [
    "minimum users without a user rate",
    { Model: "per-user", "Minimum users": 20 },
    ["Model", "Minimum users"],
  ],
  [
    "two cells that cannot be read",
    { "User rate": "abc", "Minimum users": "def" },
    ["User rate", "Minimum users"],
  ],
])("each of two problems is said: %s", (_name, values, terms) => {
  expect([...refusedTerms(values)].sort()).toEqual([...terms].sort());
});
