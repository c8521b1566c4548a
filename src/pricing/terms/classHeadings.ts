/** How the columns of the standard device classes are headed in a table of scenarios, by the class's key. */
export const CLASS_HEADINGS: Readonly<Record<string, readonly string[]>> = {
  workstation: ["Workstations", "PCs", "Computers", "Desktops", "Laptops", "Notebooks"],
  server: ["Servers"],
  network: ["Network devices", "Network"],
  mobile: ["Mobile devices", "Mobile", "Phones"],
};

/** Headings of a number of devices that says nothing of their class. */
export const ALL_DEVICES_HEADINGS: readonly string[] = [
  "Devices",
  "Total devices",
  "All devices",
  "Endpoints",
];

/** Words of which one in a heading, also written together with others, says that nobody manages what is counted. */
const UNMANAGED = /byod|personal|unmanaged/i;

/** Whether a heading counts devices that nobody manages, which are not counted. */
export function isUnmanaged(heading: string): boolean {
  return UNMANAGED.test(heading);
}
