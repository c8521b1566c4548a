import {
  CLASS_HEADERS,
  customClassOf,
  deviceClassKey,
  isDeviceClassName,
  isNeverClass,
  normalizedName,
  QUOTE_TERMS,
  SCENARIO_TERMS,
} from "../../pricing";
import { classRateHeader, isDeviceClassHeader } from "./deviceClassHeaders";

interface Term {
  readonly title: string;
  readonly aliases: readonly string[];
}

function titlesBySpelling(terms: readonly Term[]): ReadonlyMap<string, string> {
  return new Map(
    terms.flatMap(({ title, aliases }) =>
      [title, ...aliases].map((spelling) => [normalizedName(spelling), title] as const),
    ),
  );
}

const QUOTE_TITLES = titlesBySpelling(Object.values(QUOTE_TERMS));
const SCENARIO_TITLES = titlesBySpelling([
  ...Object.values(SCENARIO_TERMS),
  ...Object.values(CLASS_HEADERS).map(([title = "", ...aliases]) => ({ title, aliases })),
]);

/**
 * The header under which the draft has what a table of quotes has under this one; itself where it is no term.
 *
 * @param classes the headers of the device classes in the table of scenarios
 */
export function quoteHeaderOf(header: string, classes: readonly string[]): string {
  const title = QUOTE_TITLES.get(normalizedName(header));
  if (title !== undefined) return title;
  const key = rateKeyOf(header);
  const deviceClass = classes.find((each) => deviceClassKey(each) === key);
  return deviceClass === undefined ? header.trim() : classRateHeader(deviceClass);
}

/** What headers mean by such a reading. Of two columns that mean the same the second keeps its spelling. */
export function meantBy(written: readonly string[], headerOf: (header: string) => string): readonly string[] {
  const headers: string[] = [];
  for (const header of written) {
    const meaning = headerOf(header);
    headers.push(headers.includes(meaning) ? header : meaning);
  }
  return headers;
}

/** The header under which the draft has what a table of scenarios has under this one. */
export function scenarioHeaderOf(header: string, classes: readonly string[]): string {
  const title = SCENARIO_TITLES.get(normalizedName(header));
  if (title !== undefined) return title;
  return classes.find((each) => deviceClassKey(each) === deviceClassKey(header)) ?? header.trim();
}

/** The key of the class of the workbook's own whose rate stands under this header of a table of quotes, if any. */
export function rateKeyOf(header: string): string | undefined {
  const normalized = normalizedName(header);
  return QUOTE_TITLES.has(normalized) ? undefined : customClassOf(header, normalized)?.key;
}

/**
 * Whether a column of a table of scenarios counts devices of a class.
 *
 * @param quoted the keys of the classes of the workbook's own that the quotes have a column for
 */
export function countsDevices(header: string, quoted: readonly string[]): boolean {
  const normalized = normalizedName(header);
  if (!isDeviceClassHeader(header) || isNeverClass(normalized)) return false;
  return (
    Object.values(CLASS_HEADERS).some(([title]) => title === header) ||
    quoted.includes(deviceClassKey(header)) ||
    isDeviceClassName(normalized)
  );
}
