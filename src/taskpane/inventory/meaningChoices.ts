/** Classes that a value can stand for. */
export const CLASSES = [
  "Workstations",
  "Servers",
  "Network devices",
  "Mobile devices",
  "Printers",
  "Other equipment",
  "leave out",
] as const;

/** Kinds that a license can stand for. */
export const KINDS = ["full", "frontline", "free", "leave out"] as const;

/** What a column can mean, in words that the map takes. */
export const COLUMN_MEANINGS = [
  "Class",
  "Operating system",
  "Serial number",
  "Hostname",
  "Last seen",
  "Status",
  "Client",
  "Site",
  "Email",
  "Name",
  "Enabled",
  "Licenses",
  "Last login",
  "Snapshot",
] as const;
