import "../support/customFunctions";
import { shown } from "../support/customFunctions";
import { catalogue } from "../../src/functions/catalogue";

const QUOTES = [
  ["Quote", "User rate", "Uplift", "First uplift month"],
  ["Acme", 100, 0.1, 3],
];
/** August, September and October 2026, each with users of its own. */
const BY_DATE = [
  ["Month", "Users"],
  [46_235, 10],
  [46_266, 12],
  [46_296, 15],
];
const BY_NAME = [
  ["Month", "Users"],
  ["August", 10],
  ["September", 12],
];
const ONE_ROW = [
  ["Month", "Users"],
  ["any", 10],
];
const BILLED = [
  ["Line", "Amount"],
  ["Users", 1000],
];

/** The amount that is due for users in a month, or the message. */
function due(counts: readonly (readonly unknown[])[], ...month: readonly unknown[]): unknown {
  const { RECONCILE } = catalogue as unknown as Record<string, (...values: unknown[]) => unknown>;
  const answer = shown(() => RECONCILE?.(BILLED, QUOTES, "Acme", counts, month[0] ?? null, null, undefined));
  if (!Array.isArray(answer)) return answer;
  const rows = answer as unknown[][];
  const column = (rows[0] ?? []).indexOf("Expected");
  return rows[1]?.[column];
}

test.each<[string, unknown, number]>([
  ["none: the last row", null, 1650],
  ["the date as it stands", 46_235, 1000],
  ["a date later in the month", 46_280, 1200],
  ["the month in words, as messages have it", "Sep 2026", 1200],
  ["a position", 2, 1200],
  ["a position as text", " 1 ", 1000],
])("the month billed may be %s", (_what, month, amount) => {
  expect(due(BY_DATE, month)).toBe(amount);
});

test("a label of the history is a month, whatever its case", () => {
  expect([due(BY_NAME, "august"), due(BY_NAME, "September"), due(BY_NAME, 1)]).toEqual([1000, 1200, 1000]);
});

test("counts of one row hold for any month, uplift included", () => {
  expect([2, 3, 15].map((month) => due(ONE_ROW, month))).toEqual([1000, 1100, 1210]);
});

test.each<[string, readonly (readonly unknown[])[], unknown, RegExp]>([
  ["a position beyond the rows", BY_DATE, 4, /^#VALUE! Month: .*4.*3/],
  ["a position beyond the longest horizon", ONE_ROW, 601, /^#VALUE! Month: .*601.*600/],
  [
    "a date of another month",
    BY_DATE,
    46_327,
    /^#N\/A Month: there is no “Nov 2026”; give one of “Aug 2026”, “Sep 2026”, “Oct 2026”, or a position/,
  ],
  [
    "a label that no row has",
    BY_NAME,
    "October",
    /^#N\/A Month: there is no “October”; give one of “August”, “September”/,
  ],
  ["a part of a month", BY_DATE, 1.5, /^#N\/A Month: there is no “1.5”; give one of “Aug 2026”/],
])("%s is an error that says which months there are", (_what, counts, month, message) => {
  expect(due(counts, month)).toMatch(message);
});
