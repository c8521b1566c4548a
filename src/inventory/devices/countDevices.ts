import { listFailure, type ListResult } from "../ListIssue";
import type { CountRow } from "../lists/CountRow";
import { firstOfMonth } from "../lists/dates";
import { readGrouping } from "../lists/grouping";
import { lastOfMonths } from "../lists/snapshots";
import { classTable, groupTable, monthTable, rowTable } from "./deviceTables";
import { judgeDevices, stalenessAt, type DeviceList } from "./judgeDevices";

/** What a count of devices asks for. */
export interface DeviceCount extends DeviceList {
  /** `class`, `client`, `site`, `month`, `row` or a heading of the list; "" is `class`. */
  readonly by: string;
}

/** Counts the devices of an exported list, with everything left out accounted for. */
export function countDevices(count: DeviceCount): ListResult<readonly CountRow[]> {
  const devices = judgeDevices(count);
  if (!devices.ok) return devices;
  const { list, judge, snapshots } = devices.value;
  const grouping = readGrouping(list, count.by);
  if (!grouping.ok) return grouping;
  switch (grouping.value.by) {
    case "class":
      return { ok: true, value: classTable(devices.value) };
    case "row":
      return { ok: true, value: rowTable(devices.value) };
    case "column":
      return { ok: true, value: groupTable(devices.value, grouping.value.names) };
    case "month": {
      if (snapshots === undefined) return listFailure("no-snapshots", "by", { headings: list.headings });
      const months = lastOfMonths(snapshots, firstOfMonth).map((day) => ({
        month: firstOfMonth(day),
        judged: judge.judge(day, stalenessAt(day, count.staleDays)),
      }));
      return { ok: true, value: monthTable(months) };
    }
  }
}
