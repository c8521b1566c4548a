import type { CountRow } from "../lists/CountRow";
import { dayInWords, type Day } from "../lists/dates";
import { Groups } from "../lists/grouping";
import { counted as countedWords, joined, Tallies } from "../lists/notes";
import { findingTable, type RowFinding } from "../lists/RowFinding";
import { otherExport } from "../lists/snapshots";
import { ALWAYS, UNCLEAR_CLASS, type ClassName } from "./deviceClasses";
import type { DeviceState, JudgedDevice } from "./DeviceJudge";
import type { JudgedDevices } from "./judgeDevices";

const UNCLEAR_ROW = "Unclear";
const shownClass = (className: ClassName): string => (className === UNCLEAR_CLASS ? UNCLEAR_ROW : className);

/** The classes that some rows have, the standard ones always and first, the others by name. */
function classesIn(judged: readonly JudgedDevice[]): readonly ClassName[] {
  const others = new Set(judged.map(({ className }) => className));
  for (const className of [...ALWAYS, UNCLEAR_CLASS]) others.delete(className);
  const key = (name: ClassName) => name.toLowerCase();
  return [...ALWAYS, ...[...others].sort((one, other) => (key(one) < key(other) ? -1 : 1))];
}

const STATES: readonly DeviceState[] = ["counted", "stale", "duplicate", "left out", "unclear"];

/** How many rows of each class are in each state, and why. */
export function classTable({ list, judge, judged, counted }: JudgedDevices): readonly CountRow[] {
  const counts = new Map<ClassName, Record<DeviceState, number>>();
  const of = (className: ClassName) => {
    let own = counts.get(className);
    if (own === undefined) {
      counts.set(className, (own = { counted: 0, stale: 0, duplicate: 0, "left out": 0, unclear: 0 }));
    }
    return own;
  };
  const reasons = new Tallies();
  const unclear = new Tallies();
  const neverSeen = new Map<ClassName, number>();
  const dates = { unclear: 0, blank: 0 };
  for (const [row, { state, className, reason, days, date }] of judged.entries()) {
    of(className)[state] += 1;
    if (reason !== undefined) reasons.of(className).add(reason);
    if (state === "unclear") unclear.of(className).add(judge.unclearValue(row));
    if (state === "stale" && days === undefined)
      neverSeen.set(className, (neverSeen.get(className) ?? 0) + 1);
    if (date !== undefined) dates[date] += 1;
  }
  const cells = (className: ClassName) => STATES.map((state) => of(className)[state]);
  const rowOf = (className: ClassName): CountRow => {
    const numbers = cells(className);
    const never = neverSeen.get(className) ?? 0;
    const notes = [
      ...reasons.note(className, "left out"),
      ...(never > 0 ? [`stale: ${never} never seen`] : []),
      ...unclear.note(className, "unclear"),
    ];
    return [shownClass(className), ...numbers, sumOf(numbers), joined(notes)];
  };
  const classes = [...classesIn(judged), UNCLEAR_CLASS];
  const totals = STATES.map((state) => sumOf(classes.map((className) => of(className)[state])));
  const about = [
    list.product?.name ?? "list from an unknown product",
    ...(counted === undefined ? [] : [`counted: the snapshot of ${dayInWords(counted)}`]),
    ...dateNotes(dates),
  ];
  return [
    ["Class", "Counted", "Stale", "Duplicate", "Left out", "Unclear", "Rows", "Notes"],
    ...classes.map(rowOf),
    ["Total", ...totals, sumOf(totals), joined(about)],
  ];
}

/** Dates that make no device stale although they say nothing. */
export function dateNotes({
  unclear,
  blank,
}: {
  readonly unclear: number;
  readonly blank: number;
}): string[] {
  const found = [
    ...(unclear > 0 ? [countedWords(unclear, "unclear date")] : []),
    ...(blank > 0 ? [countedWords(blank, "blank date")] : []),
  ];
  return found.length === 0 ? [] : [`${found.join(" and ")} taken as seen`];
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** How many of each class are counted, and how many are unclear. */
type Counts = Map<ClassName, number>;

function tally(counts: Counts, { state, className }: JudgedDevice): void {
  if (state === "counted" || state === "unclear") counts.set(className, (counts.get(className) ?? 0) + 1);
}

const countCells = (classes: readonly ClassName[], counts: Counts): number[] =>
  [...classes, UNCLEAR_CLASS].map((className) => counts.get(className) ?? 0);

/** One row for each client, site or the like, in order of appearance: a table of scenarios. */
export function groupTable(
  { judged, snapshots, counted }: JudgedDevices,
  names: readonly string[],
): readonly CountRow[] {
  const groups = new Groups<Counts>(() => new Map());
  const all: Counts = new Map();
  for (const [row, device] of judged.entries()) {
    if (otherExport(snapshots, row, counted) !== undefined) continue;
    tally(groups.of(names[row] ?? ""), device);
    tally(all, device);
  }
  const classes = countedClasses(judged);
  return [
    ["Name", ...classes, UNCLEAR_ROW],
    ...groups.entries().map(({ name, value }) => [name, ...countCells(classes, value)]),
    ["Total", ...countCells(classes, all)],
  ];
}

/** Classes of which something is counted. */
const countedClasses = (judged: readonly JudgedDevice[]): readonly ClassName[] =>
  classesIn(judged.filter(({ state }) => state === "counted"));

/** One row for each month: a history. */
export function monthTable(
  months: readonly { readonly month: Day; readonly judged: readonly JudgedDevice[] }[],
): readonly CountRow[] {
  const classes = countedClasses(months.flatMap(({ judged }) => judged));
  const rows = months.map(({ month, judged }) => {
    const counts: Counts = new Map();
    for (const device of judged) tally(counts, device);
    return [month, ...countCells(classes, counts)];
  });
  return [["Month", ...classes, UNCLEAR_ROW], ...rows];
}

/** What becomes of each device of the list. */
export const deviceFindings = ({ list, judge, judged }: JudgedDevices): readonly RowFinding[] =>
  judged.map((device, position) => ({
    state: device.state,
    is: shownClass(device.className),
    finding: findingWords(device, list.rowNumber(device.keptRow), judge.unclearValue(position)),
  }));

/** What becomes of each row, in as many rows as were passed, for a column beside the list. */
export const rowTable = (devices: JudgedDevices): readonly CountRow[] =>
  findingTable(devices.list, "Class", deviceFindings(devices));

function findingWords({ state, reason, days }: JudgedDevice, kept: number, unclear: string): string {
  switch (state) {
    case "counted":
      return "counted";
    case "duplicate":
      return `duplicate of row ${kept}`;
    case "stale":
      return days === undefined ? "stale: never seen" : `stale: ${countedWords(days, "day")}`;
    case "left out":
      return `left out: ${reason ?? ""}`;
    case "unclear":
      return unclear === "" ? "unclear: no class" : `unclear: ${unclear}`;
  }
}
