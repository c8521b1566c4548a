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

test("a list has not changed against itself, whatever its rows can be known by", () => {
  const list = [
    ["Name", "Device type", "Client"],
    ["Office", "Printer", "Acme"],
    ["Office", "Switch", "Acme"],
    ["Office", "Switch", "Beta"],
    ["", "Laptop", "Beta"],
    ["Desk", "Laptop", "Beta"],
  ];
  expect(changes(list, list)).toEqual([
    ["Change", "Name", "Was", "Is"],
    ["Net", "", 5, 5],
  ]);
  const turned = [...list.slice(0, 1), ...list.slice(1).reverse(), ["Office", "Switch", "Beta"]];
  expect(changes(list, turned)).toEqual([
    ["Change", "Name", "Was", "Is"],
    ["joined", "Office", "", "Network devices"],
    ["Net", "", 5, 6],
  ]);
});

test("changes stand in the order of the list, with serial numbers or without", () => {
  const list = [HEADINGS, ["PC1", "Laptop", ""], ["PC2", "Laptop", "S2"], ["PC3", "Laptop", ""]];
  const names = (rows: unknown) => (rows as unknown[][]).slice(1, -1).map(([, name]) => name);
  expect(names(changes([HEADINGS, ["SW1", "Switch", "S1"]], list))).toEqual(["PC1", "PC2", "PC3", "SW1"]);
});

test("of two tools one may name clients and the other write domains behind host names", () => {
  const tool = [
    ["Hostname", "OS", "Serial", "Client"],
    ["PC1", "Windows 11", "S1", "Acme"],
    ["DC01", "Windows Server 2022", "", "Acme"],
    ["DC01", "Windows Server 2019", "", "Beta"],
    ["PC3", "Windows 11", "S3", "Beta"],
  ];
  const scanner = [
    ["Hostname", "OS"],
    ["pc1.acme.example", "Windows 11"],
    ["dc01.acme.example", "Windows Server 2022"],
    ["dc01.beta.example", "Windows Server 2019"],
    ["PC4.beta.example", "Windows 11"],
  ];
  expect(changes(tool, scanner)).toEqual([
    ["Change", "Name", "Was", "Is"],
    ["joined", "PC4.beta.example", "", "Workstations"],
    ["left", "PC3", "Workstations", ""],
    ["Net", "", 4, 4],
  ]);
  // Two domains are two devices.
  const other = [scanner[0] ?? [], ["pc1.beta.example", "Windows 11"]];
  expect(changes(scanner.slice(0, 2), other)).toHaveLength(4);
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
