import { amountOfNumber, majorUnits, type ScheduledMonth } from "../../pricing";
import { ROOM } from "./DecisionPage";

const YEAR = 12;

/** Labels of the years of a horizon; those without room of their own are one. */
export function yearLabels(months: number): readonly string[] {
  const years = Math.ceil(months / YEAR);
  const shown = Math.min(years, ROOM.years);
  return Array.from({ length: shown }, (_year, index) =>
    index === shown - 1 && years > shown ? `Years ${shown}–${years}` : `Year ${index + 1}`,
  );
}

/** What a contract costs in each of these years, one-time charges with them; empty where a month has no amount. */
export function costByYear(schedule: readonly ScheduledMonth[]): readonly number[] {
  const labels = yearLabels(schedule.length);
  const sums = labels.map(() => 0);
  for (const [index, { total }] of schedule.entries()) {
    if (!total.ok) return [];
    const year = Math.min(labels.length - 1, Math.floor(index / YEAR));
    sums[year] = (sums[year] ?? 0) + amountOfNumber(total.value);
  }
  return sums.map((sum) => majorUnits(sum));
}
