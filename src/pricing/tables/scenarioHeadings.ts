import {
  classLabel,
  deviceClassKey,
  DEVICES_KEY,
  normalizedName,
  STANDARD_CLASSES,
  type DeviceClass,
} from "../deviceClass";
import { ALL_DEVICES_HEADINGS, CLASS_HEADINGS, isUnmanaged } from "../terms/classHeadings";
import { declareTerm } from "../terms/declareTerm";
import { SCENARIO_TERMS, type ScenarioTermName } from "../terms/scenarioTerms";
import type { Term } from "../terms/Term";
import { headingWords } from "./headingWords";
import type { KnownHeadings } from "./layTable";
import { meaningOf, vocabularyOf, type Vocabulary } from "./Vocabulary";

/** The class of devices of which nothing is said but that they are devices. */
export const ANY_DEVICE: DeviceClass = { key: DEVICES_KEY, label: "Device" };

type ClassTermName = `class ${string}`;
/** A term of a scenario, or a column of a standard class of devices. */
export type CountTermName = ScenarioTermName | ClassTermName;

const CLASS_BY_TERM = new Map<CountTermName, DeviceClass>([
  ...STANDARD_CLASSES.map((each) => [`class ${each.key}`, each] as const),
  [`class ${ANY_DEVICE.key}`, ANY_DEVICE],
]);
const CLASS_TERMS = Object.fromEntries(
  [...CLASS_BY_TERM].map(([name, { key, label }]) => {
    const [title = label, ...others] =
      key === ANY_DEVICE.key ? ALL_DEVICES_HEADINGS : (CLASS_HEADINGS[key] ?? []);
    return [name, declareTerm("count", [title, ...others], { unit: "devices" })];
  }),
) as Record<ClassTermName, Term>;

export const SCENARIO_VOCABULARY: Vocabulary<CountTermName> = vocabularyOf<CountTermName>({
  ...SCENARIO_TERMS,
  ...CLASS_TERMS,
});

/** What a table of history calls its months, besides what a table of scenarios knows. */
export const HISTORY_VOCABULARY: Vocabulary<CountTermName> = vocabularyOf<CountTermName>({
  ...SCENARIO_TERMS,
  ...CLASS_TERMS,
  months: declareTerm("text", ["Month", "Months"]),
});

/** Whether a heading of a table of history stands above its months. */
export const isMonthHeading = (heading: string): boolean =>
  meaningOf(heading, HISTORY_VOCABULARY)?.name === "months";

/** The class whose counts a term of a scenario is, if it is one. */
export const classOfCountTerm = (name: CountTermName): DeviceClass | undefined => CLASS_BY_TERM.get(name);

/** The key of a class by any of its words: "PC" and "Laptops" are workstations. */
export function classKeyOf(name: string): string {
  const normalized = normalizedName(name);
  const standard = SCENARIO_VOCABULARY.nameByHeading.get(normalized);
  const deviceClass = standard === undefined ? undefined : CLASS_BY_TERM.get(standard);
  return deviceClass?.key ?? deviceClassKey(name);
}

/** A heading without brackets, currencies and periods. */
export function plainHeading(heading: string): string {
  return headingWords(heading)?.coreText ?? heading;
}

/** Keys by which the headings of a table of counts may be classes or units: all but those that are terms. */
export function countedKeys(
  headings: readonly string[],
  vocabulary = SCENARIO_VOCABULARY,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const heading of headings) {
    if (heading === "" || heading.startsWith("#") || isUnmanaged(heading)) continue;
    const meaning = meaningOf(heading, vocabulary);
    if (meaning === undefined) keys.add(deviceClassKey(plainHeading(heading)));
    else {
      const deviceClass = CLASS_BY_TERM.get(meaning.name);
      if (deviceClass !== undefined) keys.add(deviceClass.key);
    }
  }
  return keys;
}

/** The class of a heading that is not a term: one that the quotes price, or that calls itself devices. */
export function classOfCount(
  heading: string,
  quoted: ReadonlyMap<string, DeviceClass>,
): DeviceClass | undefined {
  if (isUnmanaged(heading)) return undefined;
  const plain = plainHeading(heading);
  const key = deviceClassKey(plain);
  const known = quoted.get(key);
  if (known !== undefined) return known;
  return normalizedName(plain).endsWith("device") ? { key, label: classLabel(plain) } : undefined;
}

/** The words by which the headings of scenarios are found in a table. */
export function knownInScenarios(isPriced: (key: string) => boolean): KnownHeadings {
  return {
    table: "Scenarios",
    meaning: (heading) => meaningOf(heading, SCENARIO_VOCABULARY)?.name ?? classWord(heading, isPriced),
    nameMeaning: "name",
    wordMeanings: new Set(["leavesAtEnd"]),
    modelMeaning: undefined,
    isModelName: () => false,
  };
}

/** The same in a history, whose months are its names. */
export function knownInHistory(isPriced: (key: string) => boolean): KnownHeadings {
  return {
    ...knownInScenarios(isPriced),
    table: "History",
    meaning: (heading) => meaningOf(heading, HISTORY_VOCABULARY)?.name ?? classWord(heading, isPriced),
    nameMeaning: undefined,
    isHistory: true,
  };
}

function classWord(heading: string, isPriced: (key: string) => boolean): string | undefined {
  const normalized = normalizedName(heading);
  if (normalized === "" || isUnmanaged(heading)) return undefined;
  const key = deviceClassKey(heading);
  return normalized.endsWith("device") || isPriced(key) ? `class ${key}` : undefined;
}
