import type { TableCells } from "../../pricing";
import { listFailure, type ListResult } from "../ListIssue";
import type { Day } from "../lists/dates";
import { readMap } from "../lists/InventoryMap";
import type { List } from "../lists/List";
import { readList } from "../lists/readList";
import { snapshotsOf, type Snapshots } from "../lists/snapshots";
import { DeviceJudge, type JudgedDevice, type Staleness } from "./DeviceJudge";

/** A list of devices and what it is judged by. */
export interface DeviceList {
  /** The list with its headings. */
  readonly list: TableCells;
  /** The date of the export. */
  readonly asOf: Day | undefined;
  /** More days than these since it was seen make a device stale; undefined where none is. */
  readonly staleDays: number | undefined;
  readonly map: TableCells;
}

/** A list of devices with what becomes of each row. */
export interface JudgedDevices {
  readonly list: List;
  readonly judge: DeviceJudge;
  readonly snapshots: Snapshots | undefined;
  readonly judged: readonly JudgedDevice[];
  /** The export that is counted; undefined where the list is one. */
  readonly counted: Day | undefined;
}

/** What becomes of each row of a list of devices, of several exports in it the latest. */
export function judgeDevices(
  { list: cells, asOf, staleDays, map: mapCells }: DeviceList,
  field = "list",
): ListResult<JudgedDevices> {
  const map = readMap(mapCells);
  if (!map.ok) return map;
  const read = readList(cells, "devices", map.value, field);
  if (!read.ok) return read;
  const list = read.value;
  const snapshots = snapshotsOf(list);
  if (!snapshots.ok) return snapshots;
  const counted = snapshots.value?.days.at(-1);
  const date = asOf ?? counted;
  if (staleDays !== undefined) {
    if (date === undefined) return listFailure("no-date", "stale_days", { days: "stale_days" });
    if (list.columns("seen").length === 0) {
      return listFailure("no-seen", "stale_days", { days: "stale_days", headings: list.headings });
    }
  }
  const judge = new DeviceJudge(list, snapshots.value);
  const judged = judge.judge(counted, stalenessAt(date, staleDays));
  return { ok: true, value: { list, judge, snapshots: snapshots.value, judged, counted } };
}

/** When a device is stale, by whole days; undefined where none is. */
export const stalenessAt = (asOf: Day | undefined, days: number | undefined): Staleness | undefined =>
  asOf === undefined || days === undefined ? undefined : { asOf: Math.floor(asOf), days };
