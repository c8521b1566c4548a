import {
  CLASS_HEADINGS,
  classLabel,
  comparableName,
  deviceClassKey,
  ALL_DEVICES_HEADINGS,
  isUnmanaged,
  normalizedName,
  QUOTE_TERMS,
  SCENARIO_TERMS,
  STANDARD_CLASSES,
  type Term,
} from "../../pricing";

/** The headers of the standard device classes in a table of scenarios, in their order. */
export const STANDARD_CLASS_HEADERS: readonly string[] = STANDARD_CLASSES.map(
  ({ key, label }) => CLASS_HEADINGS[key]?.[0] ?? label,
);

const COUNT_NAMES: ReadonlySet<string> = new Set(
  Object.values(SCENARIO_TERMS).flatMap(({ title, headings }) => [title, ...headings].map(normalizedName)),
);

/** Headers of rates that are not a class's, though they read like one: "Seat rate", "Hourly rate". */
const OTHER_RATES: ReadonlySet<string> = new Set(
  Object.values(QUOTE_TERMS)
    .filter(({ deviceClass }: Term) => deviceClass === undefined)
    .flatMap(({ title, headings }) => [title, ...headings].map(normalizedName)),
);

const ALL_DEVICES: ReadonlySet<string> = new Set(
  [...ALL_DEVICES_HEADINGS, "all", "total"].map(normalizedName),
);

/** Whether a header of the environment's counts is a device class: neither users, sites nor hours. */
export function isDeviceClassHeader(header: string): boolean {
  return !COUNT_NAMES.has(normalizedName(header));
}

/** What one device of the class is called: "Kiosks" is "Kiosk", "Network devices" is "Network". */
export function classNameOf(header: string): string {
  const key = deviceClassKey(header);
  const standard = STANDARD_CLASSES.find((each) => each.key === key);
  if (standard !== undefined) return standard.label;
  // The plural s goes, but not that of an abbreviation, nor one of two.
  return classLabel(header).replace(/(?<=\p{Ll})(?<!s)s$/u, "");
}

/** The header of the rate of a class in a table of quotes: "Workstation rate", "Kiosk rate". */
export function classRateHeader(header: string): string {
  const key = deviceClassKey(header);
  const standard = Object.values(QUOTE_TERMS).find(({ deviceClass }: Term) => deviceClass === key);
  return standard?.title ?? `${classNameOf(header)} rate`;
}

/**
 * Why a device class of this name cannot be added beside the others, as a sentence without the field that it is said
 * of; undefined where it can.
 *
 * @param headers the headers of the counts that are there
 */
export function deviceClassProblem(name: string, headers: readonly string[]): string | undefined {
  const header = name.trim();
  const normalized = normalizedName(header);
  if (!/\p{L}/u.test(normalized)) return "Give it a name, for example Printers.";
  if (COUNT_NAMES.has(normalized)) return `“${header}” already means something else here.`;
  if (
    isUnmanaged(header) ||
    ALL_DEVICES.has(normalized) ||
    OTHER_RATES.has(normalizedName(classRateHeader(header)))
  ) {
    return `“${header}” cannot have a rate of its own: name the kind of device.`;
  }
  if (/[[\]#'@"]/.test(header))
    return `“${header}” holds one of [ ] # ' @ ", which a column name can't contain.`;
  const key = deviceClassKey(header);
  const same = headers.find(
    (each) => comparableName(each) === comparableName(header) || deviceClassKey(each) === key,
  );
  return same === undefined ? undefined : `“${same}” is there already.`;
}
