import { devices, findings, userFindings, users } from "./shown";

const AS_OF = 46_355; // 2026-11-29
const HEADINGS = ["Device name", "Device type", "Last seen"];
const seen = (...dates: unknown[]) =>
  findings([HEADINGS, ...dates.map((date, index) => [`PC${index}`, "Laptop", date])], {
    asOf: AS_OF,
    days: 30,
  });
const COUNTED = "Workstations, counted";
const NEVER = "Workstations, stale: never seen";

test("first days that systems write are never, whichever way they are read, and no sign of turned dates", () => {
  expect(seen("1/1/0001 12:00:00 AM", 46_352, 46_200)).toEqual([
    NEVER,
    COUNTED,
    "Workstations, stale: 155 days",
  ]);
  expect(seen("1/1/1970", "01-01-1601", "3/4/2026")).toEqual([NEVER, NEVER, COUNTED]);
  // Its numbers still say which way the column is written.
  expect(seen("12/31/1969", "3/4/2026")).toEqual([NEVER, "Workstations, stale: 270 days"]);
});

test("two digits of a year are of the past century from 50 on", () => {
  expect(seen("12/31/69", "1/1/70", "10/15/26", "11/28/26")).toEqual([
    NEVER,
    NEVER,
    "Workstations, stale: 45 days",
    COUNTED,
  ]);
});

test("a date of deletion says so, also where days and months could change places", () => {
  const list = [
    ["Device name", "Device type", "Deleted"],
    ["PC1", "Laptop", "3/4/2026"],
    ["PC2", "Laptop", "1/1/0001"],
    ["PC3", "Laptop", "Never"],
  ];
  expect(findings(list)).toEqual(["Workstations, left out: Deleted", COUNTED, COUNTED]);
  const accounts = [
    ["Email", "Soft deletion time stamp"],
    ["a@x.y", "3/4/2026"],
    ["b@x.y", "1/1/0001 12:00:00 AM"],
    ["c@x.y", "-"],
    ["d@x.y", "some day"],
  ];
  expect(userFindings(accounts)).toEqual([
    "Blocked, suspended or deleted, not counted: Soft deletion time stamp",
    "No license, counted",
    "No license, counted",
    "Blocked, suspended or deleted, not counted: Soft deletion time stamp",
  ]);
});

test("a time of day in as_of makes nothing stale a day early", () => {
  const list = [HEADINGS, ["PC1", "Laptop", AS_OF - 30], ["PC2", "Laptop", AS_OF - 31]];
  expect(findings(list, { asOf: AS_OF + 0.7, days: 30 })).toEqual([COUNTED, "Workstations, stale: 31 days"]);
  const accounts = [
    ["Email", "Licenses", "Last login"],
    ["a@x.y", "SPE_E3", AS_OF - 30],
  ];
  expect(userFindings(accounts, { basis: "active", asOf: AS_OF + 0.7, days: 30 })).toEqual([
    "Full license, counted",
  ]);
});

test("one map serves lists of both kinds, by headings that either has", () => {
  const map = [
    ["Zuletzt", "Last seen"],
    ["Kunde", "Client"],
  ];
  const accounts = [
    ["Email", "Licenses", "Zuletzt", "Kunde"],
    ["a@x.y", "SPE_E3", AS_OF - 40, "Acme"],
  ];
  expect(userFindings(accounts, { basis: "active", asOf: AS_OF, days: 30, map })).toEqual([
    "Inactive, not counted: not seen for more than 30 days",
  ]);
  expect(users(accounts, { by: "client", map })).toEqual([
    ["Name", "Users", "Unclear"],
    ["Acme", 1, 0],
    ["Total", 1, 0],
  ]);
  const login = [["Zuletzt", "Last login"]];
  const list = [
    ["Device type", "Zuletzt"],
    ["Laptop", AS_OF - 40],
  ];
  expect(devices(list, { asOf: AS_OF, days: 30, by: "row", map: login })).toEqual([
    ["Class", "Finding"],
    ["Workstations", "stale: 40 days"],
  ]);
});

test("a guest under a hypervisor's name is what its system says, and its host a server", () => {
  const list = [
    ["Hostname", "Type", "OS"],
    ["a", "Hyper-V VM", "Windows 11"],
    ["b", "HYPERV_VMM_GUEST", "Windows Server 2022"],
    ["c", "ESXi Virtual Machine", ""],
    ["d", "Hyper-V VM host", "Windows 11"],
    ["e", "Virtual Server", "Windows 10"],
    ["f", "ESXi", "Windows 10"],
  ];
  expect(findings(list)).toEqual([COUNTED, ...Array.from({ length: 5 }, () => "Servers, counted")]);
});

test("what the map calls left out, as the counts do, is not a class of its own", () => {
  const list = [
    ["Hostname", "Type"],
    ["a", "Toaster"],
  ];
  expect(findings(list, { map: [["Toaster", "Left out"]] })).toEqual(["Unclear, left out: Toaster"]);
});
