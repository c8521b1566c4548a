import { listFailure, type ListResult } from "../ListIssue";
import type { CountRow } from "../lists/CountRow";
import { firstOfMonth } from "../lists/dates";
import { readGrouping } from "../lists/grouping";
import { lastOfMonths } from "../lists/snapshots";
import { groupTable, kindTable, monthTable, rowTable } from "./accountTables";
import { inactivityAt, judgeAccounts, type AccountList } from "./judgeAccounts";

/** What a count of users asks for. */
export interface UserCount extends AccountList {
  /** `class`, `client`, `site`, `month`, `row` or a heading of the list; "" is `class`. */
  readonly by: string;
}

/** Counts the users of an exported list of accounts, with everything left out accounted for. */
export function countUsers(count: UserCount): ListResult<readonly CountRow[]> {
  const accounts = judgeAccounts(count);
  if (!accounts.ok) return accounts;
  const { list, judge, snapshots, basis } = accounts.value;
  const grouping = readGrouping(list, count.by);
  if (!grouping.ok) return grouping;
  switch (grouping.value.by) {
    case "class":
      return { ok: true, value: kindTable(accounts.value) };
    case "row":
      return { ok: true, value: rowTable(accounts.value) };
    case "column":
      return { ok: true, value: groupTable(accounts.value, grouping.value.names) };
    case "month": {
      if (snapshots === undefined) return listFailure("no-snapshots", "by", { headings: list.headings });
      const months = lastOfMonths(snapshots, firstOfMonth).map((day) => ({
        month: firstOfMonth(day),
        judged: judge.judge(day, basis, inactivityAt(basis, day, count.inactiveDays)),
      }));
      return { ok: true, value: monthTable(months) };
    }
  }
}
