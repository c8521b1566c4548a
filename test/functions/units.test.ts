import "../support/customFunctions";
import { shown } from "../support/customFunctions";
import { catalogue } from "../../src/functions/catalogue";

type Call = (...values: unknown[]) => unknown;
const called = (name: keyof typeof catalogue, ...values: unknown[]) =>
  shown(() => (catalogue[name] as unknown as Call)(...values, undefined));

test.each<[keyof typeof catalogue, unknown[], number]>([
  ["PERUSER", ["25 seats", 150], 3750],
  ["PERUSER", [[["10 users", "5 seats"]], 10], 150],
  ["BREAKFIX", ["10 hrs", 150, "12 hours", "0.5 h"], 1800],
  ["PERDEVICE", [[["50 devices", 5]], [[10, 20]]], 600],
  ["HYBRID", ["70 users", 10, [["5 endpoints"]], [[20]], "2 offices", 100, ""], 1000],
  ["OVERAGE", ["60 seats", "50 seats", 10], 100],
  ["TRUEUP", [[["40 users"]], [["42 users"]], 150], 300],
])("%s reads a number with the unit of its argument behind it: %j", (name, values, answer) => {
  expect(called(name, ...values)).toBe(answer);
});

test.each<[keyof typeof catalogue, unknown[]]>([
  ["PERUSER", ["25 hrs", 150]],
  ["PERUSER", ["25 sites", 150]],
  ["PERUSER", ["1,500 seats", 150]],
  ["PERUSER", [25, "150 seats"]],
  ["BREAKFIX", ["10 users", 150]],
  ["PERDEVICE", [[["50 users", 5]], [[10, 20]]]],
])("%s refuses another unit: %j", (name, values) => {
  expect(called(name, ...values)).toContain("#VALUE! ");
  expect(called(name, ...values)).toContain("type it as a number");
});

test("a count with its unit is held to the bounds of a count", () => {
  expect(called("PERUSER", "-5 users", 150)).toContain("must be 0 or more");
});
