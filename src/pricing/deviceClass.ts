import { capitalized } from "./capitalized";
import { keptByText } from "./keptByText";

/**
 * A header, term or class name as it is compared: case, spaces, punctuation and a plural s do not count.
 * "Network devices" and "network-device" are one name.
 */
export const normalizedName = keptByText((text) =>
  text
    .toLowerCase()
    .replace(/['’]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => (word.length > 1 && word.endsWith("s") ? word.slice(0, -1) : word))
    .join(""),
);

/**
 * The key of a device class: its normalized name, without a closing "device", so that "Network device rate" and a
 * column "Network" mean the same class.
 */
export function deviceClassKey(name: string): string {
  const normalized = normalizedName(name);
  const bare = normalized.endsWith("device") ? normalized.slice(0, -"device".length) : normalized;
  return bare === "" ? normalized : bare;
}

/** What a class is called on an invoice, from its header: "kiosk device rate" is "Kiosk". */
export function classLabel(header: string): string {
  const label = header
    .replaceAll("_", " ")
    .trim()
    .replace(/\W*rates?\W*$/i, "")
    .replace(/\W*devices?\W*$/i, "");
  return capitalized(label);
}

/** Managed endpoints as a reader names them: key, and label on an invoice line. */
export interface DeviceClass {
  readonly key: string;
  readonly label: string;
}

/** The classes that every workbook has. */
export const STANDARD_CLASSES: readonly DeviceClass[] = [
  { key: "workstation", label: "Workstation" },
  { key: "server", label: "Server" },
  { key: "network", label: "Network" },
  { key: "mobile", label: "Mobile" },
];

/** Where "devices added per month" go. */
export const GROWING_CLASS = "workstation";

/** The key of a column of devices that are not distinguished by class. */
export const DEVICES_KEY = "device";

/** The label of a class inside a sentence or behind "True-up": lower case, abbreviations such as NAS kept. */
export function labelWithin(label: string): string {
  return /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
