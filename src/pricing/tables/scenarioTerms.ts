/** What a cell under a header of a table of scenarios holds. */
export type ScenarioTermKind = "text" | "count" | "hours" | "growth" | "added" | "horizon";

export interface ScenarioTermHeader {
  readonly title: string;
  readonly aliases: readonly string[];
  readonly kind: ScenarioTermKind;
}

const term = (
  title: string,
  kind: ScenarioTermKind,
  aliases: readonly string[] = [],
): ScenarioTermHeader => ({
  title,
  kind,
  aliases,
});

/** The closed list of headers of a table of scenarios, but for the device classes. */
export const SCENARIO_TERMS = {
  name: term("Scenario", "text", ["Name"]),
  users: term("Users", "count", ["Employees", "Headcount"]),
  sites: term("Sites", "count", ["Locations"]),
  supportHours: term("Support hours", "hours", ["Hours"]),
  userGrowth: term("User growth", "growth"),
  deviceGrowth: term("Device growth", "growth"),
  usersAdded: term("Users added per month", "added", ["Users added"]),
  devicesAdded: term("Devices added per month", "added", ["Devices added"]),
  months: term("Months", "horizon", ["Horizon"]),
} as const satisfies Record<string, ScenarioTermHeader>;

export type ScenarioTermName = keyof typeof SCENARIO_TERMS;

/** Columns of the standard device classes, by the class's key. */
export const CLASS_HEADERS: Readonly<Record<string, readonly string[]>> = {
  workstation: ["Workstations"],
  server: ["Servers"],
  network: ["Network devices", "Network"],
  mobile: ["Mobile devices", "Mobile"],
};

/** Normalized names that sound like a class but count what other columns count, or what nobody manages. */
const NO_CLASSES: readonly string[] = [
  "device",
  "totaldevice",
  "alldevice",
  "unmanageddevice",
  "personaldevice",
  "byoddevice",
  "total",
  "all",
  "unmanaged",
  "personal",
  "byod",
];

/** Whether a normalized header can be a device class by its own name. */
export function isDeviceClassName(normalized: string): boolean {
  return normalized.endsWith("device") && !NO_CLASSES.includes(normalized);
}

/** Whether a normalized header never is a class, whatever a quote prices. */
export function isNeverClass(normalized: string): boolean {
  return NO_CLASSES.includes(normalized);
}
