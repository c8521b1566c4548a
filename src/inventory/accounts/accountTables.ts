import type { CountRow } from "../lists/CountRow";
import { dayInWords, type Day } from "../lists/dates";
import { Groups } from "../lists/grouping";
import { counted as countedWords, joined, Tallies } from "../lists/notes";
import { findingTable, type RowFinding, type RowState } from "../lists/RowFinding";
import { otherExport } from "../lists/snapshots";
import { KIND_NAMES, type AccountKind } from "./accountKinds";
import type { JudgedAccount } from "./AccountJudge";
import type { JudgedAccounts } from "./judgeAccounts";

const KINDS: readonly AccountKind[] = [
  "guest",
  "shared",
  "service",
  "blocked",
  "full",
  "frontline",
  "free",
  "none",
  "inactive",
];
const DUPLICATE = "Duplicate";
const LEFT_OUT = "Left out";

/** Which row of the table a row of the list is counted in. */
function rowNameOf({ state, kind }: JudgedAccount): string {
  if (state === "duplicate") return DUPLICATE;
  return state === "left out" || kind === undefined ? LEFT_OUT : KIND_NAMES[kind];
}

/** How many accounts there are of each kind, how many of them are counted, and why. */
export function kindTable({ list, judged, basis, counted }: JudgedAccounts): readonly CountRow[] {
  const accounts = new Map<string, { all: number; counted: number }>();
  const of = (name: string) => {
    let own = accounts.get(name);
    if (own === undefined) accounts.set(name, (own = { all: 0, counted: 0 }));
    return own;
  };
  const reasons = new Tallies();
  const unknown = new Tallies();
  let unclearDates = 0;
  for (const account of judged) {
    const name = rowNameOf(account);
    of(name).all += 1;
    if (account.isCounted) of(name).counted += 1;
    if (account.reason !== undefined) reasons.of(name).add(account.reason);
    for (const licence of account.unknownLicences ?? []) unknown.of(name).add(licence);
    if (account.hasUnclearDate === true) unclearDates += 1;
  }
  const rowOf = (name: string): CountRow => {
    const { all, counted: ofThese } = of(name);
    const notes = [...reasons.note(name, "reasons"), ...unknown.note(name, "taken as full licenses")];
    return [name, all, ofThese, joined(notes)];
  };
  const about = [
    list.product?.name ?? "list from an unknown product",
    `basis: ${basis}`,
    ...(counted === undefined ? [] : [`counted: the snapshot of ${dayInWords(counted)}`]),
    ...(unclearDates > 0 ? [`${countedWords(unclearDates, "unclear date")} taken as seen`] : []),
  ];
  const users = judged.filter(({ isCounted }) => isCounted).length;
  return [
    ["Kind", "Accounts", "Counted", "Notes"],
    ...KINDS.map((kind) => rowOf(KIND_NAMES[kind])),
    ...[DUPLICATE, LEFT_OUT, KIND_NAMES.unclear].map(rowOf),
    ["Total", judged.length, users, joined(about)],
  ];
}

interface Counts {
  users: number;
  unclear: number;
}

function tally(counts: Counts, { isCounted, kind }: JudgedAccount): void {
  if (isCounted) counts.users += 1;
  if (kind === "unclear") counts.unclear += 1;
}

/** One row for each client, site or the like, in order of appearance: a table of scenarios. */
export function groupTable(
  { judged, snapshots, counted }: JudgedAccounts,
  names: readonly string[],
): readonly CountRow[] {
  const groups = new Groups<Counts>(() => ({ users: 0, unclear: 0 }));
  const all: Counts = { users: 0, unclear: 0 };
  for (const [row, account] of judged.entries()) {
    if (otherExport(snapshots, row, counted) !== undefined) continue;
    tally(groups.of(names[row] ?? ""), account);
    tally(all, account);
  }
  return [
    ["Name", "Users", "Unclear"],
    ...groups.entries().map(({ name, value }) => [name, value.users, value.unclear]),
    ["Total", all.users, all.unclear],
  ];
}

/** One row for each month: a history. */
export function monthTable(
  months: readonly { readonly month: Day; readonly judged: readonly JudgedAccount[] }[],
): readonly CountRow[] {
  const rows = months.map(({ month, judged }) => {
    const counts: Counts = { users: 0, unclear: 0 };
    for (const account of judged) tally(counts, account);
    return [month, counts.users, counts.unclear];
  });
  return [["Month", "Users", "Unclear"], ...rows];
}

/** What becomes of each account of the list. */
export const accountFindings = ({ list, judged }: JudgedAccounts): readonly RowFinding[] =>
  judged.map((account) => {
    const state = stateOf(account);
    return {
      state,
      is: rowNameOf(account),
      finding: findingWords(state, account.reason, list.rowNumber(account.keptRow)),
    };
  });

/** What becomes of each row, in as many rows as were passed, for a column beside the list. */
export const rowTable = (accounts: JudgedAccounts): readonly CountRow[] =>
  findingTable(accounts.list, "Kind", accountFindings(accounts));

function stateOf({ state, kind, isCounted }: JudgedAccount): RowState {
  if (state !== "account") return state;
  if (isCounted) return "counted";
  return kind === "unclear" ? "unclear" : "not counted";
}

function findingWords(state: RowState, reason: string | undefined, kept: number): string {
  if (state === "duplicate") return `duplicate of row ${kept}`;
  return state === "counted" || reason === undefined ? state : `${state}: ${reason}`;
}
