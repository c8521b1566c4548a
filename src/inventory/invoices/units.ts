import { CLASS_WORDS } from "../data/deviceWords";
import { UNIT_WORDS } from "../data/invoiceHeadings";
import { partsOf, wordPattern, wordsIn } from "../lists/words";
import type { ExpectedLine } from "./ExpectedLine";

/** What a line charges for: a class of devices, users, hours … */
export type Unit = string;

type Pattern = readonly [unit: Unit, pattern: RegExp];

const patternsOf = (words: Readonly<Record<string, string>>): readonly Pattern[] =>
  Object.entries(words).map(([unit, each]) => [unit, wordPattern(partsOf(each))]);

const { tax, discount, onboarding, overage, hours, users, devices, sites, ...rest } = UNIT_WORDS;
const BEFORE_CLASSES = patternsOf({ tax, discount, onboarding, overage, hours });
const CLASSES = patternsOf(CLASS_WORDS);
const BEHIND_CLASSES = patternsOf({ users, devices, sites, ...rest });
const OWN_CLASS = "class ";
const ITEMS = patternsOf({ users, devices, sites });

/** The unit of a line that is expected; undefined for charges and for what only adjusts. */
export function expectedUnit({ kind, label }: ExpectedLine): Unit | undefined {
  switch (kind) {
    case "base-fee":
      return "base fee";
    case "term-discount":
      return "discount";
    case "support-hours":
      return "hours";
    case "overage":
      return overageOf(wordsIn(label));
    case "users":
    case "sites":
    case "onboarding":
    case "tax":
      return kind;
    case "devices":
      return /^devices?$/i.test(label) ? "devices" : (classOf(wordsIn(label)) ?? ownClass(label));
    case "true-up":
    case "overage-cap":
    case "charge":
    case "minimum-commitment":
    case "early-termination":
    case "job-hours":
    case "tier":
    case "tier-fee":
      return undefined;
  }
}

/** Whether a unit is a class of devices, one of the contract's own too, and not devices of whatever class. */
export const isDeviceUnit = (unit: Unit): boolean => unit.startsWith(OWN_CLASS) || unit in CLASS_WORDS;

const classOf = (words: string): Unit | undefined => CLASSES.find(([, pattern]) => pattern.test(words))?.[0];

const ownClass = (label: string): Unit => `${OWN_CLASS}${label}`;

/** Overage of users, devices or sites, where the words say which. */
function overageOf(words: string): Unit {
  const item = ITEMS.find(([, pattern]) => pattern.test(words));
  return item === undefined ? "overage" : `overage of ${item[0]}`;
}

/** The units that the words of a billed line can mean, the likeliest first. */
export function billedUnits(label: string, expected: readonly ExpectedLine[]): readonly Unit[] {
  const words = wordsIn(label);
  const found = (patterns: readonly Pattern[]) =>
    patterns.filter(([, pattern]) => pattern.test(words)).map(([unit]) => unit);
  const own = expected
    .filter((line) => line.kind === "devices" && wordPattern([line.label]).test(words))
    .map((line) => expectedUnit(line) ?? "");
  const first = found(BEFORE_CLASSES).flatMap((unit) =>
    unit === "overage" ? [...new Set([overageOf(words), "overage"])] : [unit],
  );
  const byClass = classOf(words);
  return [...first, ...own, ...(byClass === undefined ? [] : [byClass]), ...found(BEHIND_CLASSES)];
}
