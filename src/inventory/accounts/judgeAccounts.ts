import type { TableCells } from "../../pricing";
import { listFailure, type ListResult } from "../ListIssue";
import type { Day } from "../lists/dates";
import { readMap } from "../lists/InventoryMap";
import type { List } from "../lists/List";
import { readList } from "../lists/readList";
import { snapshotsOf, type Snapshots } from "../lists/snapshots";
import type { Basis } from "./accountKinds";
import { AccountJudge, type Inactivity, type JudgedAccount } from "./AccountJudge";

/** A list of accounts and what it is judged by. */
export interface AccountList {
  /** The list with its headings. */
  readonly list: TableCells;
  /** What is counted; undefined for licensed accounts where the list has licenses, else for enabled ones. */
  readonly basis: Basis | undefined;
  /** The date of the export. */
  readonly asOf: Day | undefined;
  /** More days than these since the last sign-in make an account inactive; of the basis active alone. */
  readonly inactiveDays: number | undefined;
  readonly map: TableCells;
}

/** A list of accounts with what becomes of each row. */
export interface JudgedAccounts {
  readonly list: List;
  readonly judge: AccountJudge;
  readonly snapshots: Snapshots | undefined;
  readonly basis: Basis;
  readonly judged: readonly JudgedAccount[];
  /** The export that is counted; undefined where the list is one. */
  readonly counted: Day | undefined;
}

/** What becomes of each row of a list of accounts, of several exports in it the latest. */
export function judgeAccounts(
  { list: cells, basis: chosen, asOf, inactiveDays, map: mapCells }: AccountList,
  field = "list",
): ListResult<JudgedAccounts> {
  const map = readMap(mapCells);
  if (!map.ok) return map;
  const read = readList(cells, "accounts", map.value, field);
  if (!read.ok) return read;
  const list = read.value;
  const snapshots = snapshotsOf(list);
  if (!snapshots.ok) return snapshots;
  const hasLicences = list.columns("licence").length > 0;
  const basis = chosen ?? (hasLicences ? "licensed" : "enabled");
  if ((basis === "licensed" || basis === "active") && !hasLicences) {
    return listFailure("no-licences", "basis", { basis, headings: list.headings });
  }
  const counted = snapshots.value?.days.at(-1);
  const date = asOf ?? counted;
  const inactivity = inactivityAt(basis, date, inactiveDays);
  if (basis === "active" && (inactivity === undefined || list.columns("seen").length === 0)) {
    return listFailure("active-lacks", "basis", {});
  }
  const judge = new AccountJudge(list, snapshots.value);
  const judged = judge.judge(counted, basis, inactivity);
  return (
    judge.mapProblem() ?? {
      ok: true,
      value: { list, judge, snapshots: snapshots.value, basis, judged, counted },
    }
  );
}

/** When an account is inactive, by whole days; undefined where none is. */
export const inactivityAt = (
  basis: Basis,
  asOf: Day | undefined,
  days: number | undefined,
): Inactivity | undefined =>
  basis !== "active" || asOf === undefined || days === undefined
    ? undefined
    : { asOf: Math.floor(asOf), days };
