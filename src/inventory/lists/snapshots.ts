import { listFailure, type ListResult } from "../ListIssue";
import { dayInWords, isDay, NEVER, NOT_SAID, type Day } from "./dates";
import type { List } from "./List";

/** Several exports in one list, each row with the date of its own. */
export interface Snapshots {
  /** For each row; a row without a date is of no export. */
  readonly ofRow: Int32Array;
  /** The dates of the exports, earliest first. */
  readonly days: readonly Day[];
}

/** The exports in a list; undefined where it is one. A date that cannot be read is an error. */
export function snapshotsOf(list: List): ListResult<Snapshots | undefined> {
  const ofRow = list.days("snapshot");
  if (ofRow === undefined) return { ok: true, value: undefined };
  const days = new Set<Day>();
  for (let row = 0; row < ofRow.length; row++) {
    const day = ofRow[row] ?? NOT_SAID;
    if (isDay(day)) days.add(day);
    else if (day !== NOT_SAID && day !== NEVER) return unclearSnapshot(list, row);
  }
  if (days.size === 0) return { ok: true, value: undefined };
  return { ok: true, value: { ofRow, days: [...days].sort((one, other) => one - other) } };
}

function unclearSnapshot(list: List, row: number) {
  const columns = list.columns("snapshot");
  const column = columns.find((each) => list.texts(each)[row] !== "") ?? columns[0];
  return listFailure("unclear-snapshot", list.field, {
    found: list.texts(column)[row] ?? "",
    heading: list.headings[column ?? 0] ?? "",
    row: (list.rows[row] ?? 0) + 1,
  });
}

/** Why a row is not of the export that is counted; undefined where it is. */
export function otherExport(
  snapshots: Snapshots | undefined,
  row: number,
  counted: Day | undefined,
): string | undefined {
  const day = snapshots?.ofRow[row];
  if (day === undefined || day === counted) return undefined;
  return isDay(day) ? `snapshot of ${dayInWords(day)}` : "no snapshot date";
}

/** The last export of each month, earliest first. */
export function lastOfMonths({ days }: Snapshots, monthOf: (day: Day) => Day): readonly Day[] {
  return days.filter((day, index) => {
    const next = days[index + 1];
    return next === undefined || monthOf(next) !== monthOf(day);
  });
}
