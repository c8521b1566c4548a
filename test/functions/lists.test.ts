import "../support/customFunctions";
import { shown } from "../support/customFunctions";
import { catalogue } from "../../src/functions/catalogue";

const call = (name: "COUNTDEVICES" | "COUNTUSERS" | "LISTCHANGES", ...values: unknown[]) =>
  shown(() => (catalogue[name] as (...passed: unknown[]) => unknown)(...values, undefined));

const DEVICES = [
  ["Device name", "Type", "Serial", "Last seen", "Client"],
  ["PC1", "Laptop", "S1", 46_300, "Acme"],
  ["PC2", "Laptop", "S2", 46_000, "Beta"],
];
const ACCOUNTS = [
  ["Email", "Licenses", "Last login"],
  ["a@x.y", "Microsoft 365 E3", 46_300],
  ["b@x.y", "Microsoft 365 E3", 46_000],
];
const counted = (answer: unknown, row: number, column: number): unknown =>
  Array.isArray(answer) ? (answer as unknown[][])[row]?.[column] : answer;

test.each<[string, unknown, unknown]>([
  ["blanks mean nothing", counted(call("COUNTDEVICES", DEVICES, "", 0, null, [[""]]), 1, 1), 2],
  ["a date and days", counted(call("COUNTDEVICES", DEVICES, 46_310, 30), 1, 1), 1],
  [
    "a date inside a data type",
    counted(call("COUNTDEVICES", DEVICES, { type: "Double", basicValue: 46_310 }, [[30]]), 1, 1),
    1,
  ],
  ["a heading", counted(call("COUNTDEVICES", DEVICES, null, null, [["Client"]]), 2, 0), "Beta"],
  ["a map", counted(call("COUNTDEVICES", DEVICES, null, null, null, [["Laptop", "Kiosk"]]), 5, 0), "Kiosk"],
  ["a basis", counted(call("COUNTUSERS", ACCOUNTS, "Active", 46_310, 30), 13, 2), 1],
  ["no basis", counted(call("COUNTUSERS", ACCOUNTS), 13, 2), 2],
  ["accounts", counted(call("LISTCHANGES", ACCOUNTS, ACCOUNTS.slice(0, 2), "Accounts"), 1, 1), "b@x.y"],
])("%s", (_what, answer, expected) => {
  expect(answer).toBe(expected);
});

test.each<[string, unknown, RegExp]>([
  ["a date that is text", call("COUNTDEVICES", DEVICES, "today", 30), /^#VALUE! As of: /],
  ["days without a date", call("COUNTDEVICES", DEVICES, null, 30), /^#VALUE! Stale days: .*as_of/],
  ["days below 0", call("COUNTDEVICES", DEVICES, 46_310, -1), /^#VALUE! Stale days: /],
  ["two cells for one", call("COUNTDEVICES", DEVICES, null, null, [["class", "client"]]), /^#VALUE! By: /],
  ["an error for one", call("COUNTDEVICES", DEVICES, null, null, { code: "#N/A" }), /^#N\/A/],
  ["an unknown heading", call("COUNTDEVICES", DEVICES, null, null, "Rack"), /^#VALUE! By: .*“Rack”/],
  ["an unknown basis", call("COUNTUSERS", ACCOUNTS, "paid"), /^#VALUE! Basis: choose one of “licensed”/],
  ["active without days", call("COUNTUSERS", ACCOUNTS, "active"), /^#VALUE! Basis: active needs/],
  [
    "an error value in the list",
    call("COUNTDEVICES", [...DEVICES, ["PC3", { code: "#REF!" }, "S"]]),
    /^#VALUE! List: .*#REF!/,
  ],
  [
    "an error value that can be returned",
    call("COUNTDEVICES", [...DEVICES, ["PC3", "#N/A", "S"]]),
    /^#N\/A List: row 4 of Type/,
  ],
  [
    "a list of accounts",
    call("LISTCHANGES", DEVICES, [["Email"], ["a@x.y"]]),
    /^#VALUE! After: no column says a class/,
  ],
  ["no list", call("COUNTDEVICES", [[""]]), /^#VALUE! List: pass the whole list/],
])("%s is an error that names the argument", (_what, answer, message) => {
  expect(answer).toMatch(message);
});

test("a host may write into what it got", () => {
  const first = call("COUNTDEVICES", DEVICES) as unknown[][];
  (first[0] ?? [])[0] = "overwritten";
  expect(counted(call("COUNTDEVICES", DEVICES), 0, 0)).toBe("Class");
});
