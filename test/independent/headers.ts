/** The closed list of headers, each with the other ways to write it. The first is the term itself. */
export const QUOTE_HEADERS = [
  ["Quote", "Name", "Offer"],
  ["Provider", "Vendor"],
  ["Currency"],
  ["Model", "Pricing model"],
  ["User rate", "Per user", "Seat rate", "Rate per user"],
  ["Device rate"],
  ["Workstation rate"],
  ["Server rate"],
  ["Network rate", "Network device rate"],
  ["Mobile rate", "Mobile device rate"],
  ["Site fee", "Site rate", "Per site"],
  ["Flat fee", "Flat rate", "Base fee", "Monthly fee"],
  ["Included users"],
  ["Included devices"],
  ["Included sites"],
  ["User overage", "User overage rate"],
  ["Device overage", "Device overage rate"],
  ["Site overage", "Site overage rate"],
  ["Overage cap"],
  ["Hourly rate"],
  ["Included hours"],
  ["Minimum users", "Minimum seats"],
  ["Minimum", "Minimum commitment", "Monthly minimum"],
  ["Onboarding", "Onboarding fee", "Setup fee"],
  ["Uplift", "Annual uplift", "Escalator"],
  ["Discount", "Term discount"],
  ["Billing basis"],
  ["Audit months", "Audit interval"],
  ["True-up"],
  ["Term", "Term months"],
] as const;

export const SCENARIO_HEADERS = [
  ["Scenario", "Name"],
  ["Users", "Employees", "Headcount"],
  ["Workstations"],
  ["Servers"],
  ["Network devices", "Network"],
  ["Mobile devices", "Mobile"],
  ["Sites", "Locations"],
  ["Support hours", "Hours"],
  ["User growth"],
  ["Device growth"],
  ["Users added per month", "Users added"],
  ["Devices added per month", "Devices added"],
  ["Months", "Horizon"],
] as const;

export type QuoteTerm = (typeof QUOTE_HEADERS)[number][0];
export type ScenarioTerm = (typeof SCENARIO_HEADERS)[number][0];

export const BUILT_IN_CLASSES = ["workstation", "server", "network", "mobile"] as const;

/** Counts that are sums or out of scope: no class, whatever a quote says. */
const NEVER_A_CLASS = new Set(["", "device", "total", "all", "unmanaged", "personal", "byod"]);

/** A header without case, spaces, punctuation and the plural s of its words. */
export function normalised(header: string): string {
  return words(header)
    .map((word) => word.toLowerCase())
    .map((word) => (word.length > 1 && word.endsWith("s") ? word.slice(0, -1) : word))
    .join("");
}

function words(header: string): string[] {
  return header.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

function termIn<T extends string>(
  list: readonly (readonly [T, ...string[]])[],
  header: string,
): T | undefined {
  const wanted = normalised(header);
  return list.find((spellings) => spellings.some((each) => normalised(each) === wanted))?.[0];
}

export function quoteTerm(header: string): QuoteTerm | undefined {
  return termIn<QuoteTerm>(QUOTE_HEADERS, header);
}

export function scenarioTerm(header: string): ScenarioTerm | undefined {
  return termIn<ScenarioTerm>(SCENARIO_HEADERS, header);
}

/** The class whose rate a header names ("Kiosk rate" and "Kiosk device rate" → "kiosk"). */
export function ratedClass(header: string): string | undefined {
  const plain = normalised(header);
  const key = plain.replace(/rate$/, "").replace(/device$/, "");
  if (plain === "devicerate" || !plain.endsWith("rate") || NEVER_A_CLASS.has(key)) return undefined;
  const term = quoteTerm(header);
  const isBuiltIn = BUILT_IN_CLASSES.some((each) => each === key);
  return term === undefined || isBuiltIn ? key : undefined;
}

/** The class whose count a header names, where the quotes have these rates. */
export function countedClass(header: string, rated: ReadonlySet<string>): string | undefined {
  const plain = normalised(header);
  const key = plain.replace(/device$/, "");
  if (NEVER_A_CLASS.has(key)) return undefined;
  if (BUILT_IN_CLASSES.some((each) => each === key)) return key;
  if (scenarioTerm(header) !== undefined) return undefined;
  return plain.endsWith("device") || rated.has(key) ? key : undefined;
}

/** How a class is called on an invoice: its column's name without "rate" and "devices". */
export function classLabel(header: string): string {
  const kept = words(header).filter(
    (word) => !["rate", "rates", "device", "devices"].includes(word.toLowerCase()),
  );
  const label = kept.join(" ");
  return label.charAt(0).toUpperCase() + label.slice(1);
}
