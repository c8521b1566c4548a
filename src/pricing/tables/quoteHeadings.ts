import { classLabel, normalizedName, STANDARD_CLASSES, type DeviceClass } from "../deviceClass";
import { keptByText } from "../keptByText";
import { modelNamed } from "../models/catalogue";
import { QUOTE_TERMS, type QuoteTermName } from "../terms/quoteTerms";
import type { ClassHeading } from "./findColumns";
import { headingWords } from "./headingWords";
import type { KnownHeadings } from "./layTable";
import { classKeyOf } from "./scenarioHeadings";
import { meaningOf, vocabularyOf } from "./Vocabulary";

export const QUOTE_VOCABULARY = vocabularyOf<QuoteTermName>(QUOTE_TERMS);

/** Kinds under which words stand, and so no names. */
const WORD_KINDS: ReadonlySet<string> = new Set([
  "text",
  "model",
  "bandsMode",
  "basis",
  "arrears",
  "classes",
]);

/** The words by which the headings of quotes are found in a table. */
export const KNOWN_IN_QUOTES: KnownHeadings = {
  table: "Quotes",
  meaning: (heading) => {
    const meaning = meaningOf(heading, QUOTE_VOCABULARY);
    if (meaning !== undefined) return meaning.name;
    const rate = rateOfClass(heading);
    return rate?.isRate === true ? `class ${rate.deviceClass.key}` : undefined;
  },
  nameMeaning: "name",
  wordMeanings: new Set(
    (Object.keys(QUOTE_TERMS) as QuoteTermName[]).filter(
      (name) => WORD_KINDS.has(QUOTE_TERMS[name].kind) && name !== "provider",
    ),
  ),
  modelMeaning: "model",
  isModelName: (text) => modelNamed(text) !== undefined,
};

/** What a heading says of the price of one class of devices. */
interface RateOfClass {
  readonly deviceClass: DeviceClass;
  /** Whether it says "rate", and not another word for a price. */
  readonly isRate: boolean;
  readonly isYearly: boolean;
}

const PRICE_WORDS = /\s*\b(rates?|prices?|fees?)\W*$/i;
const PER = /^\W*per\s+/i;

/** The class that a heading prices: "Kiosk rate", "Per kiosk", "Kiosk fee"; undefined for another heading. */
export const rateOfClass = keptByText((heading): RateOfClass | undefined => {
  const words = headingWords(heading);
  const text = (words?.coreText ?? heading).replaceAll("_", " ").trim();
  const [, behind] = PRICE_WORDS.exec(text) ?? [];
  const name = behind === undefined ? PER.test(text) && text.replace(PER, "") : text.replace(PRICE_WORDS, "");
  if (name === false || normalizedName(name) === "") return undefined;
  const key = classKeyOf(name);
  const standard = STANDARD_CLASSES.find((each) => each.key === key);
  return {
    deviceClass: standard ?? { key, label: classLabel(name) },
    isRate: behind?.toLowerCase().startsWith("rate") === true,
    isYearly: words?.isYearly === true,
  };
});

/**
 * The class of a heading in which it is written together with "rate": "Kioskrate". Many words end like this, so it is
 * one only where the scenarios count such a class.
 */
function classBeforeRate(heading: string): DeviceClass | undefined {
  const text = (headingWords(heading)?.coreText ?? heading).trim();
  const [, name] = /^(.*\p{L})rates?$/iu.exec(text) ?? [];
  return name === undefined ? undefined : { key: classKeyOf(name), label: classLabel(name) };
}

/** The classes of the workbook's own that the headings of quotes may price, by key. */
export function pricedClasses(headings: readonly string[]): ReadonlyMap<string, DeviceClass> {
  const found = new Map<string, DeviceClass>();
  for (const heading of headings) {
    if (heading === "" || heading.startsWith("#") || meaningOf(heading, QUOTE_VOCABULARY) !== undefined)
      continue;
    const deviceClass = rateOfClass(heading)?.deviceClass ?? classBeforeRate(heading);
    if (deviceClass !== undefined && !found.has(deviceClass.key)) found.set(deviceClass.key, deviceClass);
  }
  return found;
}

/** What a heading that is not a term says of a class: its rate where the scenarios count it. */
export function classRateHeading(
  heading: string,
  isCounted: (key: string) => boolean,
): ClassHeading | "idle" | undefined {
  const rate = rateOfClass(heading);
  if (rate === undefined) {
    const deviceClass = classBeforeRate(heading);
    return deviceClass !== undefined && isCounted(deviceClass.key) ? { deviceClass } : undefined;
  }
  const { deviceClass, isRate, isYearly } = rate;
  if (!isCounted(deviceClass.key)) return isRate ? "idle" : undefined;
  return isYearly ? { deviceClass, fault: "yearly-amount" } : { deviceClass };
}

/** The class whose rate a term of a quote is, if it is one. */
export function classOfQuoteTerm(name: QuoteTermName): DeviceClass | undefined {
  const { deviceClass } = QUOTE_TERMS[name];
  return STANDARD_CLASSES.find(({ key }) => key === deviceClass);
}
