import type { TableCells } from "../pricing";
import type { Basis } from "./accounts/accountKinds";
import { KIND_NAMES } from "./accounts/accountKinds";
import { judgeAccounts } from "./accounts/judgeAccounts";
import { groupRows } from "./devices/groups";
import { judgeDevices } from "./devices/judgeDevices";
import type { ListResult } from "./ListIssue";
import type { CountRow } from "./lists/CountRow";
import type { List } from "./lists/List";
import type { ListKind } from "./lists/ListKind";

/** Two lists to be compared. */
export interface ListComparison {
  readonly before: TableCells;
  readonly after: TableCells;
  readonly of: ListKind;
  readonly map: TableCells;
}

/** One device or account that is counted, and what it is known again by. */
interface Known {
  readonly name: string;
  /** Its class or kind. */
  readonly is: string;
  /** Serial number or asset tag, or the address of an account; "" where there is none. */
  readonly key: string;
  /** Host names with their clients, by which it is known where one of two has no serial number. */
  readonly hosts: readonly string[];
}

/** What joined, left and changed between two lists, of what is counted in them. */
export function listChanges(lists: ListComparison): ListResult<readonly CountRow[]> {
  const pair = lists.of === "devices" ? devicesOf(lists) : accountsOf(lists);
  if (!pair.ok) return pair;
  const { before, after } = pair.value;
  const earlierOf = matches(before, after);
  const joined: CountRow[] = [];
  const changed: CountRow[] = [];
  for (const known of after) {
    const earlier = earlierOf.get(known);
    if (earlier === undefined) joined.push(["joined", known.name, "", known.is]);
    else if (earlier.is !== known.is) changed.push(["changed", known.name, earlier.is, known.is]);
  }
  const kept = new Set(earlierOf.values());
  const left = before.filter((known) => !kept.has(known)).map(({ name, is }) => ["left", name, is, ""]);
  return {
    ok: true,
    value: [
      ["Change", "Name", "Was", "Is"],
      ...joined,
      ...left,
      ...changed,
      ["Net", "", before.length, after.length],
    ],
  };
}

type Pair = ListResult<{ readonly before: readonly Known[]; readonly after: readonly Known[] }>;

/** What each was before: known by its key, else by a host name where one of the two has no key. */
function matches(before: readonly Known[], after: readonly Known[]): ReadonlyMap<Known, Known> {
  const byKey = new Map<string, Known>();
  const byHost = new Map<string, Known[]>();
  for (const known of before) {
    if (known.key !== "") byKey.set(known.key, known);
    for (const host of known.hosts) byHost.set(host, [...(byHost.get(host) ?? []), known]);
  }
  const found = new Map<Known, Known>();
  for (const known of after) {
    const earlier = known.key === "" ? undefined : byKey.get(known.key);
    if (earlier !== undefined) found.set(known, earlier);
  }
  const taken = new Set(found.values());
  for (const known of after) {
    if (found.has(known)) continue;
    const candidates = known.hosts.flatMap((host) => byHost.get(host) ?? []);
    const earlier = candidates.find((each) => !taken.has(each) && (each.key === "" || known.key === ""));
    if (earlier === undefined) continue;
    found.set(known, earlier);
    taken.add(earlier);
  }
  return found;
}

function devicesOf({ before, after, map }: ListComparison): Pair {
  const known = (list: TableCells, field: string): ListResult<readonly Known[]> => {
    const judged = judgeDevices({ list, asOf: undefined, staleDays: undefined, map }, field);
    if (!judged.ok) return judged;
    const { judge, judged: devices, list: read } = judged.value;
    const names = namesOf(read);
    const rest = [...devices.keys()].filter((row) => devices[row]?.state !== "left out");
    const { serials, hosts } = judge.identities;
    const found = groupRows(rest, judge.identities).flatMap((rows): Known[] => {
      const kept = rows.find((row) => devices[row]?.state === "counted");
      if (kept === undefined) return [];
      const own = new Set(rows.map((row) => hosts[row] ?? "").filter((host) => host !== ""));
      const key = rows.map((row) => serials[row] ?? "").find((serial) => serial !== "") ?? "";
      const name = names[kept] || (read.texts(read.columns("serial")[0])[kept] ?? "");
      return [{ name, is: judge.classOf(kept), key, hosts: [...own] }];
    });
    return { ok: true, value: found };
  };
  return bothOf(known(before, "before"), () => known(after, "after"));
}

function accountsOf({ before, after, map }: ListComparison): Pair {
  const judged = (list: TableCells, field: string, basis: Basis | undefined) =>
    judgeAccounts({ list, basis, asOf: undefined, inactiveDays: undefined, map }, field);
  const first = judged(before, "before", undefined);
  if (!first.ok) return first;
  const second = judged(after, "after", undefined);
  if (!second.ok) return second;
  // Where one list has no licenses, both are compared by what the two can say.
  const isAlike = first.value.basis === second.value.basis;
  const known = (list: TableCells, field: string): ListResult<readonly Known[]> => {
    const accounts = judged(list, field, isAlike ? undefined : "enabled");
    if (!accounts.ok) return accounts;
    const { judge, judged: rows, list: read } = accounts.value;
    const users = read.texts(read.columns("user")[0]);
    const names = namesOf(read);
    const found = rows.flatMap(({ isCounted, kind }, row): Known[] => {
      if (!isCounted || kind === undefined) return [];
      const is = isAlike ? KIND_NAMES[kind] : "Enabled";
      return [{ name: users[row] || (names[row] ?? ""), is, key: judge.keys[row] ?? "", hosts: [] }];
    });
    return { ok: true, value: found };
  };
  return bothOf(known(before, "before"), () => known(after, "after"));
}

/** What the rows are called: by their name, else by their label. */
function namesOf(list: List): readonly string[] {
  return list.textsOf([...list.columns("name").slice(0, 1), ...list.columns("label").slice(0, 1)]);
}

function bothOf(before: ListResult<readonly Known[]>, after: () => ListResult<readonly Known[]>): Pair {
  if (!before.ok) return before;
  const second = after();
  if (!second.ok) return second;
  return { ok: true, value: { before: before.value, after: second.value } };
}
