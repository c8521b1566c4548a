import { changes } from "./shown";

const HEADINGS = ["Device name", "Device type", "Serial number"];

test("what joined, left and changed of what is counted, then both counts", () => {
  const before = [
    HEADINGS,
    ["PC1", "Laptop", "S1"],
    ["PC2", "Laptop", "S2"],
    ["PC3", "Laptop", ""],
    ["PC4", "Toaster", "S4"],
    ["X", "Laptop", "S6"],
  ];
  const after = [
    HEADINGS,
    ["PC1", "Tablet", "S1"],
    ["PC3", "Laptop", "S3"],
    ["PC4", "Laptop", "S4"],
    ["PC5", "Server", "S5"],
    ["renamed", "Laptop", "S6"],
  ];
  expect(changes(before, after)).toEqual([
    ["Change", "Name", "Was", "Is"],
    ["joined", "PC4", "", "Workstations"],
    ["joined", "PC5", "", "Servers"],
    ["left", "PC2", "Workstations", ""],
    ["changed", "PC1", "Workstations", "Mobile devices"],
    ["Net", "", 4, 5],
  ]);
});

test("the lists of two tools are compared by what both say", () => {
  const tool = [
    ["Hostname", "OS", "Serial"],
    ["PC1", "Windows 11", "S1"],
    ["PC2", "Windows 11", ""],
  ];
  const register = [
    ["Name", "Category", "Serial"],
    ["Ann's laptop", "Laptop", "S1"],
    ["Bob's laptop", "Laptop", "S9"],
  ];
  expect(changes(tool, register)).toEqual([
    ["Change", "Name", "Was", "Is"],
    ["joined", "Bob's laptop", "", "Workstations"],
    ["left", "PC2", "Workstations", ""],
    ["Net", "", 2, 2],
  ]);
});

test("accounts by their address and kind; where one list has no licenses, by who can sign in", () => {
  const licensed = [
    ["Email", "Licenses"],
    ["a@x.y", "Microsoft 365 E3"],
    ["b@x.y", "SPE_F1"],
    ["c@x.y", "none"],
  ];
  const later = [
    ["Email", "Licenses"],
    ["A@x.y", "SPE_F1"],
    ["d@x.y", "SPE_E5"],
  ];
  expect(changes(licensed, later, "accounts")).toEqual([
    ["Change", "Name", "Was", "Is"],
    ["joined", "d@x.y", "", "Full license"],
    ["left", "b@x.y", "Frontline license", ""],
    ["changed", "A@x.y", "Full license", "Frontline license"],
    ["Net", "", 2, 2],
  ]);
  const plain = [
    ["Email", "Enabled"],
    ["a@x.y", true],
    ["b@x.y", false],
  ];
  expect(changes(licensed, plain, "accounts")).toEqual([
    ["Change", "Name", "Was", "Is"],
    ["left", "b@x.y", "Enabled", ""],
    ["left", "c@x.y", "Enabled", ""],
    ["Net", "", 3, 1],
  ]);
});

test("a list of the other kind is an error of its argument", () => {
  const accounts = [
    ["userPrincipalName", "userType", "accountEnabled"],
    ["a@x.y", "Member", true],
  ];
  expect(changes([HEADINGS, ["PC1", "Laptop", "S1"]], accounts)).toMatch(/^after: .*choose of accounts/);
});
