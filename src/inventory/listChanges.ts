import type { TableCells } from "../pricing";
import type { Basis } from "./accounts/accountKinds";
import { KIND_NAMES } from "./accounts/accountKinds";
import { judgeAccounts, type JudgedAccounts } from "./accounts/judgeAccounts";
import { groupRows } from "./devices/groups";
import { judgeDevices, type JudgedDevices } from "./devices/judgeDevices";
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
  readonly client: string;
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

/** A way to know a device or account again. */
interface Way {
  readonly keys: (known: Known) => readonly string[];
  readonly fits?: (one: Known, other: Known) => boolean;
}

const hasDomain = ({ hosts }: Known): boolean => hosts.some((host) => /^[^\n]*\./.test(host));
const withoutDomain = (host: string): string => host.replace(/\.[^\n]*/, "");
const lacksKey = (one: Known, other: Known): boolean => one.key === "" || other.key === "";
/** What has neither number nor host name is known by what it is called, each once. */
const labeled = (known: Known, label: string): string[] =>
  known.key === "" && known.hosts.length === 0 ? [`${label}\n${known.client}`.toLowerCase()] : [];

/** By number or address, else by host name, which one of two tools may write without its domain; else by label. */
const WAYS: readonly Way[] = [
  { keys: ({ key }) => (key === "" ? [] : [key]) },
  { keys: ({ hosts }) => hosts, fits: lacksKey },
  {
    keys: ({ hosts }) => hosts.map(withoutDomain),
    fits: (one, other) => lacksKey(one, other) && hasDomain(one) !== hasDomain(other),
  },
  { keys: (known) => labeled(known, `${known.name}\n${known.is}`) },
  { keys: (known) => (known.name === "" ? [] : labeled(known, known.name)) },
];

/** What each was before; each is known again once. */
function matches(before: readonly Known[], after: readonly Known[]): ReadonlyMap<Known, Known> {
  const found = new Map<Known, Known>();
  const taken = new Set<Known>();
  for (const { keys, fits = () => true } of WAYS) {
    const byKey = new Map<string, Known[]>();
    for (const known of before) {
      if (taken.has(known)) continue;
      for (const key of keys(known)) byKey.set(key, [...(byKey.get(key) ?? []), known]);
    }
    for (const known of after) {
      if (found.has(known)) continue;
      const candidates = keys(known).flatMap((key) => byKey.get(key) ?? []);
      const earlier = candidates.find((each) => !taken.has(each) && fits(each, known));
      if (earlier === undefined) continue;
      found.set(known, earlier);
      taken.add(earlier);
    }
  }
  return found;
}

/** Without clients, where only one of the lists names them: two tools may well say different things of a device. */
function alikeInClients(before: List, after: List): (known: Known) => Known {
  if (before.columns("client").length > 0 === after.columns("client").length > 0) return (known) => known;
  const bare = (key: string) => key.replace(/\n.*$/s, "\n");
  return (known) => ({ ...known, client: "", key: bare(known.key), hosts: known.hosts.map(bare) });
}

function devicesOf({ before, after, map }: ListComparison): Pair {
  const judged = (list: TableCells, field: string) =>
    judgeDevices({ list, asOf: undefined, staleDays: undefined, map }, field);
  const first = judged(before, "before");
  if (!first.ok) return first;
  const second = judged(after, "after");
  if (!second.ok) return second;
  const alike = alikeInClients(first.value.list, second.value.list);
  return pairOf(countedDevices(first.value).map(alike), countedDevices(second.value).map(alike));
}

function countedDevices({ judge, judged, list }: JudgedDevices): readonly Known[] {
  const names = namesOf(list);
  const clients = list.textsOf(list.columns("client"));
  const rest = [...judged.keys()].filter((row) => judged[row]?.state !== "left out");
  const { serials, hosts } = judge.identities;
  const devices: Known[] = [];
  for (const rows of groupRows(rest, judge.identities)) {
    const kept = rows.find((row) => judged[row]?.state === "counted");
    if (kept === undefined) continue;
    const own = new Set(rows.map((row) => hosts[row] ?? "").filter((host) => host !== ""));
    const key = rows.map((row) => serials[row] ?? "").find((serial) => serial !== "") ?? "";
    const name = names[kept] || (list.texts(list.columns("serial")[0])[kept] ?? "");
    devices[kept] = { name, is: judge.classOf(kept), key, hosts: [...own], client: clients[kept] ?? "" };
  }
  // In the order of the list; rows that are not counted leave gaps.
  return Object.values(devices);
}

function accountsOf({ before, after, map }: ListComparison): Pair {
  const judged = (list: TableCells, field: string, basis: Basis | undefined) =>
    judgeAccounts({ list, basis, asOf: undefined, inactiveDays: undefined, map }, field);
  const first = judged(before, "before", undefined);
  if (!first.ok) return first;
  const second = judged(after, "after", undefined);
  if (!second.ok) return second;
  const alike = alikeInClients(first.value.list, second.value.list);
  if (first.value.basis === second.value.basis) {
    return pairOf(countedAccounts(first.value).map(alike), countedAccounts(second.value).map(alike));
  }
  // Where one list has no licenses, both are compared by what the two can say.
  const earlier = judged(before, "before", "enabled");
  if (!earlier.ok) return earlier;
  const later = judged(after, "after", "enabled");
  if (!later.ok) return later;
  const enabled = (known: Known) => alike({ ...known, is: "Enabled" });
  return pairOf(countedAccounts(earlier.value).map(enabled), countedAccounts(later.value).map(enabled));
}

function countedAccounts({ judge, judged, list }: JudgedAccounts): readonly Known[] {
  const users = list.texts(list.columns("user")[0]);
  const names = namesOf(list);
  const clients = list.textsOf(list.columns("client"));
  return judged.flatMap(({ isCounted, kind }, row): Known[] => {
    if (!isCounted || kind === undefined) return [];
    const name = users[row] || (names[row] ?? "");
    return [
      { name, is: KIND_NAMES[kind], key: judge.keys[row] ?? "", hosts: [], client: clients[row] ?? "" },
    ];
  });
}

const pairOf = (before: readonly Known[], after: readonly Known[]): Pair => ({
  ok: true,
  value: { before, after },
});

/** What the rows are called: by their name, else by their label. */
function namesOf(list: List): readonly string[] {
  return list.textsOf([...list.columns("name").slice(0, 1), ...list.columns("label").slice(0, 1)]);
}
