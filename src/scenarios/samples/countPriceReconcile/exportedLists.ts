import { capitalized } from "../../../pricing";
import type { InventoryRow } from "../../inventory/InventoryPlan";

/** The last days of four months, as Excel counts them: August to November 2026. */
export const SNAPSHOTS = [46_265, 46_295, 46_326, 46_356] as const;
const [, SEPTEMBER, OCTOBER, NOVEMBER] = SNAPSHOTS;

const HARBOR = "Harbor Dental";
const MILL = "Mill Street Dental";

interface Device {
  readonly name: string;
  readonly role: string;
  readonly system: string;
  readonly serial: string;
  readonly client: string;
  /** From this export on; all of them where left out. */
  readonly since?: number;
  /** Last seen on this day; a day before each export where left out. */
  readonly seen?: number;
}

const laptop = (name: string, client: string, serial: string, more: Partial<Device> = {}): Device => ({
  ...{ name, role: "WINDOWS_LAPTOP", system: "Windows 11 Pro", serial, client },
  ...more,
});
const server = (name: string, client: string, serial: string): Device => ({
  ...{ name, role: "WINDOWS_SERVER", system: "Windows Server 2022", serial, client },
});

/** A domain controller of the same name at both clients, boards without a serial number, one that was renamed, one that nobody has seen since July. */
const DEVICES: readonly Device[] = [
  ...["01", "02", "03", "04", "05", "06", "07"].map((number) =>
    laptop(`HD-WS${number}`, HARBOR, `5CG90${number}H`),
  ),
  laptop("HD-FRONT3", HARBOR, "5CG9003H", { since: SEPTEMBER }),
  laptop("HD-WS08", HARBOR, "5CG9008H", { since: OCTOBER }),
  server("DC01", HARBOR, "To be filled by O.E.M."),
  server("HD-APP1", HARBOR, "MXQ1001"),
  ...["01", "02", "03", "04", "05"].map((number) => laptop(`MS-WS${number}`, MILL, `PF2${number}MS`)),
  laptop("MS-WS06", MILL, "PF206MS", { seen: 46_205 }),
  server("DC01", MILL, "To be filled by O.E.M."),
];

/** What a tool of remote monitoring and management exports, four times. */
export const RMM_EXPORT: readonly InventoryRow[] = [
  [
    "Display Name",
    "Role",
    "OS Name",
    "Last Online",
    "Serial Number",
    "Last LoggedIn User",
    "System Manufacturer",
    "Client Name",
    "Snapshot",
  ],
  ...SNAPSHOTS.flatMap((day) =>
    DEVICES.filter(({ since = 0 }) => day >= since).map(({ name, role, system, serial, client, seen }) => [
      ...[name, role, system, seen ?? day - 1, serial, "", ""],
      ...[client, day],
    ]),
  ),
];

interface Person {
  readonly name: string;
  readonly client: string;
  readonly since?: number;
  /** Cannot sign in from this export on: they left. */
  readonly blocked?: number;
}

const PEOPLE: readonly Person[] = [
  ...["ann", "bob", "cleo", "dan", "eve", "finn", "gil", "hope", "ian"].map((name) => ({
    name,
    client: HARBOR,
  })),
  { name: "jane", client: HARBOR, blocked: OCTOBER },
  ...["kim", "leo", "mia", "ned", "olga", "pat", "rex"].map((name) => ({ name, client: MILL })),
  { name: "sue", client: MILL, since: SEPTEMBER },
  { name: "tom", client: MILL, blocked: NOVEMBER },
];

const domainOf = (client: string): string => (client === HARBOR ? "harbor.example" : "mill.example");
const PAID = "Microsoft 365 Business Premium";

/** What a directory exports, four times: people, a service account, a guest, a mailbox without a license. */
export const ACCOUNTS_EXPORT: readonly InventoryRow[] = [
  ["User principal name", "Display name", "Block credential", "Licenses", "Company", "Snapshot"],
  ...SNAPSHOTS.flatMap((day) => [
    ...PEOPLE.filter(({ since = 0 }) => day >= since).map(({ name, client, blocked = Infinity }) => [
      `${name}@${domainOf(client)}`,
      capitalized(name),
      day >= blocked ? "True" : "False",
      ...[PAID, client, day],
    ]),
    ["svc-backup@harbor.example", "Backup", "False", "Microsoft 365 Business Basic", HARBOR, day],
    ["lab_partner.example#EXT#@harbor.example", "Lab", "False", PAID, HARBOR, day],
    ["reception@mill.example", "Reception", "False", "Unlicensed", MILL, day],
  ]),
];

/** What a register of assets exports: the network, and what is not managed. */
export const ASSETS_EXPORT: readonly InventoryRow[] = [
  ["Asset Tag", "Category", "Checkout Type", "Serial", "Name", "Company", "Status"],
  ["A-001", "Firewalls", "location", "FGT60F01", "Harbor firewall", HARBOR, "Deployed"],
  ["A-002", "Switches", "location", "SW24H01", "Harbor switch", HARBOR, "Deployed"],
  ["A-003", "Switches", "location", "SW24H00", "Old switch", HARBOR, "Archived"],
  ["A-004", "Printers", "location", "PRH01", "Front desk printer", HARBOR, "Deployed"],
  ["A-005", "Displays", "user", "DSP01", "Waiting room display", HARBOR, "Deployed"],
  ["A-006", "Firewalls", "location", "FGT60F02", "Mill firewall", MILL, "Deployed"],
  ["A-007", "Switches", "location", "SW24M01", "Mill switch", MILL, "Deployed"],
  ["A-008", "Coffee machine", "location", "CM9", "Coffee", MILL, "Deployed"],
];

/** What the lists call it, and what that is. */
export const SAMPLE_MAP = [["Coffee machine", "leave out"]] as const;

/** What was signed: one contract for both. */
export const SIGNED_QUOTE: readonly InventoryRow[] = [
  ["Quote", "Provider", "Base fee", "User rate", "Server rate", "Network device rate"],
  ["Managed dental", "Calm IT", 300, 95, 180, 25],
];

/** November's invoice with five faults: a count, a rate, a product, a fee twice, and what nobody ordered. */
export const INVOICE: readonly InventoryRow[] = [
  ["Description", "Quantity", "Unit price", "Amount"],
  ["Base fee", 1, 300, 300],
  ["Base fee", 1, 300, 300],
  ["Managed users, November", 19, 95, 1_805],
  ["Servers", 3, 195, 585],
  ["Network devices", 4, 25, 120],
  ["Security awareness pack", 1, 150, 150],
  ["Total due", "", "", 3_260],
];
