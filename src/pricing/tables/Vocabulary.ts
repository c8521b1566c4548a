import { normalizedName } from "../deviceClass";
import type { Term, TermKind } from "../terms/Term";
import { headingWords } from "./headingWords";

/** The terms that a kind of table knows, by their headings. */
export interface Vocabulary<Name extends string> {
  readonly terms: Readonly<Record<Name, Term>>;
  readonly nameByHeading: ReadonlyMap<string, Name>;
}

export function vocabularyOf<Name extends string>(terms: Readonly<Record<Name, Term>>): Vocabulary<Name> {
  const nameByHeading = new Map<string, Name>();
  for (const name of Object.keys(terms) as Name[]) {
    const { title, headings } = terms[name];
    for (const heading of [title, ...headings]) nameByHeading.set(normalizedName(heading), name);
  }
  return { terms, nameByHeading };
}

/** Why a heading that names a term is refused: it says another period than the one that the term is for. */
export type PeriodFault = "yearly-amount" | "monthly-figure" | "once-repeated";

/** What a heading means. */
export interface HeadingMeaning<Name> {
  readonly name: Name;
  /** Twelve where its numbers are years. */
  readonly times: number;
  readonly fault?: PeriodFault;
}

const IN_MONTHS: readonly TermKind[] = ["months", "horizon"];

/** The term that a heading names; undefined for a heading that names none. */
export function meaningOf<Name extends string>(
  heading: string,
  { terms, nameByHeading }: Vocabulary<Name>,
): HeadingMeaning<Name> | undefined {
  const whole = nameByHeading.get(normalizedName(heading));
  if (whole !== undefined) return { name: whole, times: 1 };
  const words = headingWords(heading);
  if (words === undefined) return undefined;
  const name = nameByHeading.get(words.bare) ?? nameByHeading.get(words.core);
  if (name === undefined) return undefined;
  const { period, kind } = terms[name];
  const { isMonthly, isYearly, isOnce, isYears } = words;
  if (isOnce && period !== "once") return undefined;
  if (isYears) return IN_MONTHS.includes(kind) ? { name, times: 12 } : undefined;
  const fault = periodFault(period, isMonthly, isYearly);
  if (fault !== undefined) return { name, times: 1, fault };
  return isYearly && period === undefined ? undefined : { name, times: 1 };
}

function periodFault(period: Term["period"], isMonthly: boolean, isYearly: boolean): PeriodFault | undefined {
  if (period === "once" && (isMonthly || isYearly)) return "once-repeated";
  if (period === "monthly" && isYearly) return "yearly-amount";
  if (period === "yearly" && isMonthly) return "monthly-figure";
  return undefined;
}
