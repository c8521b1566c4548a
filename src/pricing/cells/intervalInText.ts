import { normalizedName } from "../deviceClass";

const MONTHS: Readonly<Record<string, number>> = {
  month: 1,
  monthly: 1,
  permonth: 1,
  monthtomonth: 1,
  quarter: 3,
  quarterly: 3,
  perquarter: 3,
  halfyear: 6,
  halfyearly: 6,
  semiannual: 6,
  semiannually: 6,
  year: 12,
  yearly: 12,
  peryear: 12,
  annual: 12,
  annually: 12,
};

/** The months between two bills that a word says: "quarterly in advance" is 3. */
export function intervalInText(text: string): number | undefined {
  return MONTHS[normalizedName(text.replace(/\s+in\s+advance\s*$/i, ""))];
}
