import { CURRENCY_MARK } from "../cells/currencyMarks";
import { unitOfWord } from "../cells/unitWords";
import { normalizedName } from "../deviceClass";
import { keptByText } from "../keptByText";

/** What a heading says beside its term: which period its amounts are for, and how its numbers count. */
export interface HeadingWords {
  /** Without brackets that hold a unit or the like, currencies and abbreviations, as `normalizedName` writes it. */
  readonly bare: string;
  /** The same without the words of a period. */
  readonly core: string;
  /** The core as words, for classes of devices. */
  readonly coreText: string;
  readonly isMonthly: boolean;
  readonly isYearly: boolean;
  readonly isOnce: boolean;
  /** Its numbers are years. */
  readonly isYears: boolean;
}

const BRACKETS = /\(([^()]*)\)|\[([^[\]]*)\]/g;
const SIGN = /(?:US|CA|C|AU|A|NZ|S|HK|R)?\$|\p{Sc}/giu;
const CURRENCY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${CURRENCY_MARK})(?![\\p{L}\\p{N}])`, "giu");
const COUNT_OF = /(?<!\p{L})(?:no\.?|number)\s+of(?!\p{L})/giu;
const MONTHLY = /(?<!\p{L})(?:per\s+month|monthly|a\s+month)(?!\p{L})|\/\s*(?:month|mo)\b\.?/giu;
const YEARLY =
  /(?<!\p{L})(?:per\s+(?:year|annum)|yearly|annual(?:ly)?|a\s+year|p\.\s*a\.|p\.?a\.?(?=\s|$))(?!\p{L})|\/\s*(?:year|yr)\b\.?/giu;
const FOR_EACH = /\/\s*(?=(\p{L}+))/gu;
const YEARS = /(?<!\p{L})(?:in\s+)?(?:years?|yrs?)(?!\p{L})\.?/giu;
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  min: "minimum",
  max: "maximum",
  incl: "included",
  addl: "additional",
  qty: "quantity",
};
const ABBREVIATION = /(?<!\p{L})(?:min|max|incl|add['’]?l|qty)(?!\p{L})\.?/giu;
/** Words that brackets may hold beside units, periods and currencies. */
const ALONGSIDE = new Set(["per", "each", "ea", "optional", "and", "a", "in", "", "%", "of"]);

/** Whether a text can hold anything that {@link headingWords} would take away. */
const MAY_HOLD_MORE =
  /[(/[\p{Sc}]|\b(?:month|year|yr|annual|p\.?\s*a|no|number|min|max|incl|add|qty|mo)|[A-Z]{3}/iu;

/** What a heading says; undefined where it is its words and nothing else. */
export const headingWords = keptByText((heading): HeadingWords | undefined => {
  if (!MAY_HOLD_MORE.test(heading)) return undefined;
  const said = { isMonthly: false, isYearly: false, isOnce: false, isYears: false };
  const withoutBrackets = heading.replace(
    BRACKETS,
    (whole, round: string | undefined, square: string | undefined) => {
      const found = bracketWords(round ?? square ?? "");
      if (found === undefined) return whole;
      said.isMonthly ||= found.isMonthly;
      said.isYearly ||= found.isYearly;
      said.isOnce ||= found.isOnce;
      said.isYears ||= found.isYears;
      return " ";
    },
  );
  const plain = withoutBrackets
    .replace(CURRENCY, " ")
    .replace(FOR_EACH, (slash, word: string) => (isCounted(word) ? " per " : slash))
    .replace(COUNT_OF, " ")
    .replace(ABBREVIATION, (word) => ABBREVIATIONS[word.toLowerCase().replace(/['’.]/g, "")] ?? word);
  const core = plain
    .replace(MONTHLY, () => {
      said.isMonthly = true;
      return " ";
    })
    .replace(YEARLY, () => {
      said.isYearly = true;
      return " ";
    })
    .replace(YEARS, () => {
      said.isYears = true;
      return " ";
    });
  return { bare: normalizedName(plain), core: normalizedName(core), coreText: core.trim(), ...said };
});

/** Whether a word is one of users, devices and the like, but for the months of a period. */
function isCounted(word: string): boolean {
  const unit = unitOfWord(word)?.unit;
  return unit !== undefined && unit !== "months";
}

/** The currency that a heading says; undefined where it says none, or several. */
export const currencyIn = keptByText((heading) => {
  const marks = heading.match(CURRENCY);
  return marks?.length === 1 ? marks[0] : undefined;
});

type Said = Pick<HeadingWords, "isMonthly" | "isYearly" | "isOnce" | "isYears">;

/** What the words between brackets say; undefined where one of them means something else. */
function bracketWords(text: string): Said | undefined {
  const said = { isMonthly: false, isYearly: false, isOnce: false, isYears: false };
  const words = text
    .toLowerCase()
    .replace(/one[\s-]*(?:time|off)|once/g, () => {
      said.isOnce = true;
      return " ";
    })
    .replace(/p\.\s*a\.?/g, "annual")
    .replace(SIGN, " ")
    .replace(CURRENCY, " ")
    .split(/[\s/,.·]+/);
  for (const word of words) {
    if (["month", "mo", "monthly"].includes(word)) said.isMonthly = true;
    else if (["year", "yr", "yearly", "annual", "annually", "annum", "pa"].includes(word))
      said.isYearly = true;
    else if (["years", "yrs"].includes(word)) said.isYears = true;
    else if (!ALONGSIDE.has(word) && unitOfWord(word) === undefined) return undefined;
  }
  return said;
}
