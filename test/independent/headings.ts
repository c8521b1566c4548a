import { oncePerText } from "./oncePerText";
import { QUOTE_TERMS, type Term, type TermKind } from "./terms";
import { lettersApart } from "./words";

/** A header without case, spaces, punctuation and the plural s of its words. */
export const normalised = oncePerText((header) => singular(words(header)).join(""));

const singular = (given: readonly string[]) =>
  given.map((word) => (word.length > 1 && word.endsWith("s") ? word.slice(0, -1) : word));

const words = oncePerText((header): readonly string[] =>
  header
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== ""),
);

const spellingsOf = new WeakMap<readonly Term[], Map<string, Term>>();

function wholeMatch(header: string, terms: readonly Term[]): Term | undefined {
  let known = spellingsOf.get(terms);
  if (known === undefined) {
    known = new Map(
      terms.flatMap((each) => [each.name, ...each.also].map((text) => [normalised(text), each] as const)),
    );
    spellingsOf.set(terms, known);
  }
  return known.get(normalised(header));
}

/** What a heading stands for. */
export type Heading =
  | { readonly kind: "term"; readonly term: Term; readonly times: number }
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "unknown" };

const UNKNOWN: Heading = { kind: "unknown" };
const YEARLY = /\b(per\s+year|per\s+annum|yearly|annual(ly)?|a\s+year)\b|\/\s*(yr|year)\b|\bp\.?\s?a\b\.?/i;
const MONTHLY = /\b(per\s+month|monthly|a\s+month)\b|\/\s*(month|mo)\b/i;
const DUE_MONTHLY = new Set<TermKind>(["rate", "amount", "count", "hours"]);

const headingsOf = new WeakMap<readonly Term[], (header: string) => Heading>();

/** Matches a heading whole, then again without what says its unit, currency or period. */
export function headingOf(header: string, terms: readonly Term[]): Heading {
  const known = headingsOf.get(terms) ?? oncePerText((text) => matched(text, terms));
  headingsOf.set(terms, known);
  return known(header);
}

function matched(header: string, terms: readonly Term[]): Heading {
  if (header.trim() === "" || header.trim().startsWith("#")) return UNKNOWN;
  const whole = wholeMatch(header, terms);
  if (whole !== undefined) return { kind: "term", term: whole, times: 1 };
  const inYears = /\b(years|yrs)\b/i.test(header);
  const core = withoutUnits(inYears ? header.replaceAll(/[([]?\b(years|yrs)\b[)\]]?/gi, " ") : header);
  const yearly = YEARLY.test(header);
  const monthly = MONTHLY.test(header);
  const bare = yearly ? core.replace(new RegExp(YEARLY, "gi"), " ") : core;
  const found = wholeMatch(bare, terms);
  if (found === undefined) return UNKNOWN;
  if (inYears) {
    const isLength = ["Term", "Months"].includes(found.name);
    return isLength ? { kind: "term", term: found, times: 12 } : UNKNOWN;
  }
  if (yearly && DUE_MONTHLY.has(found.kind)) {
    return { kind: "refused", why: `${header}: ${found.name} is per month: use a charge billed yearly` };
  }
  if (monthly && found.kind === "yearly share") {
    return { kind: "refused", why: `${header}: ${found.name} is per year` };
  }
  if (monthly && found.kind === "one-time") {
    return { kind: "refused", why: `${header}: ${found.name} is due once: put it in Charges` };
  }
  return { kind: "term", term: found, times: 1 };
}

const IN_BRACKETS = new Set(
  (
    "user users seat seats device devices endpoint endpoints site sites hour hours hr hrs month months mo each ea per a " +
    "year yearly annual annually yr pa p monthly one time onetime optional usd eur gbp chf cad aud nzd"
  ).split(" "),
);

function withoutUnits(header: string): string {
  return header
    .replaceAll(/[([]([^)\]]*)[)\]]/g, (all, content: string) =>
      words(content).every((word) => IN_BRACKETS.has(word)) ? " " : all,
    )
    .replaceAll(/\p{Sc}|\b(USD|EUR|GBP|CHF|CAD|AUD|NZD|SEK|NOK|DKK|JPY)\b|%/gu, " ")
    .replaceAll(/\/\s*(?=(?:user|seat|device|endpoint|site|hour)s?\b)/gi, " per ")
    .replaceAll(/\bper month\b|\/\s*(month|mo)\b|\bmonthly\b|\ba month\b|\bno\. of\b|\bnumber of\b/gi, " ")
    .replaceAll(/\bmin\b\.?/gi, "minimum")
    .replaceAll(/\bmax\b\.?/gi, "maximum")
    .replaceAll(/\bincl\b\.?/gi, "included")
    .replaceAll(/\baddl\b\.?/gi, "additional")
    .replaceAll(/\bqty\b\.?/gi, "quantity");
}

const GUESSED = new Set<TermKind>([
  "rate",
  "amount",
  "one-time",
  "count",
  "hours",
  "share",
  "yearly share",
  "months",
  "factor",
]);
const NOT_WITH_MORE_WORDS = new Set(["Months", "Term", "Rate", "Price", "Cost"]);

const nearMissesOf = new WeakMap<readonly Term[], (header: string) => string | undefined>();

/** The term that an unknown heading was probably meant to be. */
export function nearMiss(header: string, terms: readonly Term[]): string | undefined {
  const known = nearMissesOf.get(terms) ?? oncePerText((text) => nearest(text, terms));
  nearMissesOf.set(terms, known);
  return known(header);
}

function nearest(header: string, terms: readonly Term[]): string | undefined {
  if (header.trim().startsWith("#") || words(header).includes("date")) return undefined;
  const given = singular(words(header));
  const plain = given.join("");
  for (const each of terms) {
    if (!GUESSED.has(each.kind)) continue;
    for (const spelling of [each.name, ...each.also]) {
      const known = normalised(spelling);
      const allowed = known.length < 5 ? 0 : known.length <= 7 ? 1 : 2;
      if (lettersApart(plain, known) <= allowed) return each.name;
      if (NOT_WITH_MORE_WORDS.has(spelling)) continue;
      const size = words(spelling).length;
      const ends = [given.slice(0, size).join(""), given.slice(-size).join("")];
      if (given.length > size && ends.includes(known)) return each.name;
    }
  }
  return undefined;
}

/** Counts that are sums or out of scope: no class, whatever a quote says. */
const NEVER_A_CLASS = new Set(["", "device", "total", "all", "unmanaged", "personal", "byod", "endpoint"]);
const WORKSTATIONS = new Set(["pc", "computer", "desktop", "laptop", "notebook"]);

/** One key for a class, however it is written: "Kiosk devices", "kiosk" and "Kiosks" are one. */
export function classKey(text: string): string {
  const plain = normalised(text).replace(/device$/, "");
  return WORKSTATIONS.has(plain) ? "workstation" : plain === "phone" ? "mobile" : plain;
}

/** The class whose rate a heading that is not a term of its own names. */
export function customRate(header: string): string | undefined {
  const plain = normalised(header);
  if (!plain.endsWith("rate") || wholeMatch(header, QUOTE_TERMS) !== undefined) return undefined;
  const key = classKey(plain.replace(/rate$/, ""));
  return NEVER_A_CLASS.has(key) ? undefined : key;
}

/** The class that "Per kiosk", "Kiosk price" and "Kiosk fee" name. */
export function spokenRate(header: string): string | undefined {
  const given = words(header);
  const key =
    given[0] === "per"
      ? classKey(given.slice(1).join(" "))
      : ["price", "fee"].includes(given.at(-1) ?? "")
        ? classKey(given.slice(0, -1).join(" "))
        : "";
  return NEVER_A_CLASS.has(key) ? undefined : key;
}

/** Whether a scenario's heading may be a class by its name alone. */
export function endsInDevices(header: string): boolean {
  return (
    normalised(header).endsWith("device") && !NEVER_A_CLASS.has(classKey(header)) && !isUnmanaged(header)
  );
}

export function isUnmanaged(header: string): boolean {
  return ["byod", "personal", "unmanaged"].some((word) => header.toLowerCase().includes(word));
}

/** How a class is called on an invoice: its column's name without "rate" and "devices". */
export function classLabel(header: string): string {
  const kept = header
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/(?:rates?|devices?)$/i, ""))
    .filter((word) => word !== "");
  const label = kept.join(" ");
  return label.charAt(0).toUpperCase() + label.slice(1);
}
