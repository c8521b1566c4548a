import { countDevices, countUsers, listChanges } from "../src/inventory";
import { remark } from "./timed";

type Cells = readonly (readonly unknown[])[];

/** What real lists repeat, and what they do not. */
const TYPES = ["Laptop", "Desktop", "Windows Server 2022", "Switch", "VM", "Printer", "Managed device"];
const SYSTEMS = ["Windows 11 Pro", "Windows 10 Enterprise", "macOS 14.5", "Ubuntu 22.04", "iOS 17", ""];
const STATUSES = ["Active", "Active", "Active", "Retired", ""];
const LICENCES = [
  "Microsoft 365 Business Premium",
  "Microsoft 365 E3+Microsoft Power Automate Free",
  "SPE_F1",
  "FLOW_FREE",
  "",
];
const AS_OF = 46_355;

const of = <T>(values: readonly T[], index: number): T | undefined => values[index % values.length];

function deviceList(rows: number): Cells {
  const cells: unknown[][] = [
    ["Device name", "Device type", "OS", "Serial number", "Client", "Site", "Last seen", "Status"],
  ];
  for (let row = 0; row < rows; row++) {
    cells.push([
      `PC-${row % (rows - 1000)}`,
      of(TYPES, row),
      of(SYSTEMS, row * 7),
      row % 9 === 0 ? "To be filled by O.E.M." : `SN${row % (rows - 500)}`,
      `Client ${row % 200}`,
      `Site ${row % 700}`,
      row % 5 === 0 ? `2026-0${1 + (row % 9)}-1${row % 10}T08:00:00Z` : AS_OF - (row % 90),
      of(STATUSES, row * 3),
    ]);
  }
  return cells;
}

function accountList(rows: number): Cells {
  const cells: unknown[][] = [
    ["Email", "Display name", "Enabled", "User type", "Licenses", "Client", "Office", "Last sign-in"],
  ];
  for (let row = 0; row < rows; row++) {
    cells.push([
      `user${row % (rows - 1000)}@client${row % 200}.example`,
      `User ${row}`,
      row % 11 !== 0,
      row % 13 === 0 ? "Guest" : "Member",
      of(LICENCES, row),
      `Client ${row % 200}`,
      `Office ${row % 700}`,
      row % 4 === 0 ? "2026-10-01" : AS_OF - (row % 90),
    ]);
  }
  return cells;
}

const devices = (list: Cells, by: string) => countDevices({ list, asOf: AS_OF, staleDays: 30, by, map: [] });
const users = (list: Cells, by: string) =>
  countUsers({ list, basis: "active", asOf: AS_OF, inactiveDays: 30, by, map: [] });

/** Milliseconds of the processor that a call takes: a machine that does other things meanwhile does not count. */
function print(name: string, count: () => unknown): void {
  const times: number[] = [];
  for (let round = 0; round < 6; round++) {
    const start = process.cpuUsage();
    count();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  const [first = 0, ...others] = times;
  const shown = [first, Math.min(...others), others.sort((one, other) => one - other)[2] ?? 0];
  const [cold, best, median] = shown.map((time) => `${time.toFixed(0).padStart(5)} ms`);
  remark(`${name.padEnd(52)} first ${cold}   best ${best}   median ${median}`);
}

for (const rows of [25_000, 50_000, 100_000]) {
  const deviceCells = deviceList(rows);
  const accountCells = accountList(rows);
  const shown = `${rows.toLocaleString("en-US")} rows × 8 columns`;
  for (const by of ["class", "client", "row"]) {
    print(`devices by ${by}, ${shown}`, () => devices(deviceCells, by));
  }
  for (const by of ["class", "client", "row"]) {
    print(`users by ${by}, ${shown}`, () => users(accountCells, by));
  }
}

const ROWS = 100_000;
const list = deviceList(ROWS);
const later = [...list.slice(0, 1), ...list.slice(2000)];
print("changes between two lists of 100,000 rows", () =>
  listChanges({ before: list, after: later, of: "devices", map: [] }),
);

/** What a count holds while it runs, at most: what is there when nothing has been collected yet. */
const collect = globalThis.gc ?? (() => undefined);
for (const [name, count] of [
  ["devices by class", () => devices(list, "class")],
  ["users by class", () => users(accountList(ROWS), "class")],
] as const) {
  collect();
  const before = process.memoryUsage().heapUsed;
  count();
  const after = process.memoryUsage().heapUsed;
  remark(
    `${name}, 100,000 rows: ${((after - before) / 2 ** 20).toFixed(0)} MB taken until the answer stands`,
  );
}
