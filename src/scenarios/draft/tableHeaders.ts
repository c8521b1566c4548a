import {
  CHARGE_VOCABULARY,
  CLASS_HEADINGS,
  deviceClassKey,
  isUnmanaged,
  meaningOf,
  normalizedName,
  QUOTE_TERMS,
  QUOTE_VOCABULARY,
  rateOfClass,
  SCENARIO_VOCABULARY,
} from "../../pricing";
import { classRateHeader, isDeviceClassHeader } from "./deviceClassHeaders";

/**
 * The header under which the draft has what a table of quotes has under this one; itself where it is not a term.
 *
 * @param classes the headers of the device classes in the table of scenarios
 */
export function quoteHeaderOf(header: string, classes: readonly string[]): string {
  const meaning = meaningOf(header, QUOTE_VOCABULARY);
  if (meaning !== undefined) {
    // A heading that its table refuses, or whose numbers are years, stays as it is, so that it says so here too.
    const isPlain = meaning.fault === undefined && meaning.times === 1 && meaning.name !== "ownRate";
    return isPlain ? QUOTE_TERMS[meaning.name].title : header.trim();
  }
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
  const meaning = meaningOf(header, SCENARIO_VOCABULARY);
  if (meaning !== undefined) {
    const isPlain = meaning.fault === undefined && meaning.times === 1;
    return isPlain ? (SCENARIO_VOCABULARY.terms[meaning.name]?.title ?? header.trim()) : header.trim();
  }
  return classes.find((each) => deviceClassKey(each) === deviceClassKey(header)) ?? header.trim();
}

/** The header under which the draft has what a table of charges has under this one. */
export function chargeHeaderOf(header: string): string {
  const meaning = meaningOf(header, CHARGE_VOCABULARY);
  return meaning === undefined ? header.trim() : CHARGE_VOCABULARY.terms[meaning.name].title;
}

/** The key of the class of the workbook's own whose rate stands under this header of a table of quotes, if any. */
export function rateKeyOf(header: string): string | undefined {
  if (meaningOf(header, QUOTE_VOCABULARY) !== undefined) return undefined;
  return rateOfClass(header)?.deviceClass.key;
}

/**
 * Whether a column of a table of scenarios counts devices of a class.
 *
 * @param quoted the keys of the classes of the workbook's own that the quotes have a column for
 */
export function countsDevices(header: string, quoted: readonly string[]): boolean {
  const normalized = normalizedName(header);
  if (!isDeviceClassHeader(header) || isUnmanaged(header)) return false;
  return (
    Object.values(CLASS_HEADINGS).some(([title]) => title === header) ||
    quoted.includes(deviceClassKey(header)) ||
    (normalized.endsWith("device") && normalized !== "device")
  );
}
