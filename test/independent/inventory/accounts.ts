import { KIND_WORDS, SERVICE_WORDS, STATUS_OUT } from "../../../src/inventory/data/accountWords";
import { LICENCE_WORDS, LICENCES, NO_LICENCE } from "../../../src/inventory/data/licences";
import type { When } from "./dates";
import type { Judged } from "./devices";
import { readColumns, type Cells, type ReadList } from "./readColumns";
import { among, bare, holdsWord, whole } from "./words";

export type Basis = "licensed" | "active" | "enabled" | "named";

const GUEST = "Guest";
const SHARED = "Shared, room or resource mailbox";
const SERVICE = "Service account";
const BLOCKED = "Blocked, suspended or deleted";
const FULL = "Full license";
const FRONTLINE = "Frontline license";
const FREE = "Free or trial license only";
const NONE = "No license";

const MAPPED: Record<string, string> = {
  guest: GUEST,
  shared: SHARED,
  service: SERVICE,
  blocked: BLOCKED,
  full: FULL,
  frontline: FRONTLINE,
  free: FREE,
  none: NONE,
};

/** Licenses of a cell, letter by letter. */
function licencesOf(cell: string): string[] {
  const names = [""];
  const letters = Array.from(cell);
  for (const [at, letter] of letters.entries()) {
    const before = letters[at - 1] ?? "";
    const behind = letters[at + 1] ?? "";
    const isBlank = (sign: string) => /\s/.test(sign);
    const parts =
      (letter === "+" && !(isBlank(before) && isBlank(behind))) ||
      /[;|\r\n]/.test(letter) ||
      (letter === "," && !/\d/.test(behind));
    if (parts) names.push("");
    else names.push((names.pop() ?? "") + letter);
  }
  return names.map((name) => name.trim().replace(/^[^\s:]+:(?=\S)/, "")).filter((name) => name !== "");
}

function licenceKind(list: ReadList, name: string): string {
  const mapped = list.mapped(name);
  if (mapped !== undefined) return mapped;
  if (among(name, NO_LICENCE, whole)) return "none";
  for (const [kind, names] of Object.entries(LICENCES)) if (among(name, names, bare)) return kind;
  for (const [kind, words] of Object.entries(LICENCE_WORDS)) if (holdsWord(name, words)) return kind;
  return "full";
}

type Sign = "can" | "cannot" | "unclear";

function signOf(list: ReadList, row: number): Sign {
  const said: Sign[] = [];
  const say = (meaning: string, judge: (text: string) => Sign) => {
    for (const column of list.columnsOf(meaning)) {
      const text = list.textAt(row, column);
      const mapped = list.mapped(text);
      said.push(mapped === undefined ? judge(text) : mapped === "blocked" ? "cannot" : "can");
    }
  };
  const yes = "true|yes|y|1|x|on";
  const no = "false|no|n|0|off";
  const fine = "enabled|active|activated|allowed";
  say("enabled", (text) =>
    among(text, `${yes}|${fine}`, whole)
      ? "can"
      : among(text, `${no}|${STATUS_OUT}`, whole)
        ? "cannot"
        : "unclear",
  );
  say("blocked", (text) =>
    text === "" || among(text, `${no}|${fine}`, whole)
      ? "can"
      : among(text, `${yes}|${STATUS_OUT}`, whole)
        ? "cannot"
        : "unclear",
  );
  say("status", (text) => (among(text, STATUS_OUT, whole) ? "cannot" : "can"));
  say("deleted", (text) => (text === "" || among(text, no, whole) ? "can" : "cannot"));
  return said.includes("cannot") ? "cannot" : said.includes("unclear") ? "unclear" : "can";
}

const COUNTED: Record<Basis, readonly string[]> = {
  licensed: [FULL, FRONTLINE],
  active: [FULL, FRONTLINE],
  enabled: [FULL, FRONTLINE, FREE, NONE],
  named: [FULL, FRONTLINE, FREE, NONE, BLOCKED],
};

/** What becomes of every row; undefined where the list is an error. `state` is "counted" or "not". */
export function judgedAccounts(
  cells: Cells,
  map: Cells,
  chosen: Basis | undefined,
  asOf: number | undefined,
  inactiveDays: number | undefined,
): Judged[] | undefined {
  const list = readColumns(cells, "accounts", map);
  if (list === undefined) return undefined;
  const exports_ = list.whenOf("snapshot");
  const dates = [...(exports_?.values() ?? [])];
  if (dates.includes("unclear")) return undefined;
  const latest = Math.max(-1, ...dates.filter((date) => typeof date === "number"));
  const hasLicences = list.columnsOf("licence").length > 0;
  const basis = chosen ?? (hasLicences ? "licensed" : "enabled");
  if (!hasLicences && (basis === "licensed" || basis === "active")) return undefined;
  const date = asOf ?? (latest < 0 ? undefined : latest);
  const seen = list.whenOf("seen");
  if (basis === "active" && (date === undefined || inactiveDays === undefined || seen === undefined))
    return undefined;
  const [licenceColumn] = list.columnsOf("licence");
  const rows = list.rows.map((row) => {
    const user = list.textAt(row, list.columnsOf("user")[0]);
    const login = user === "" ? list.textAt(row, list.columnsOf("name")[0]) : user;
    const client = list.firstText(row, list.columnsOf("client"));
    const kindValue = list.textAt(row, list.columnsOf("kind")[0]);
    const statuses = [
      ...list.columnsOf("status"),
      ...list.columnsOf("enabled"),
      ...list.columnsOf("blocked"),
    ];
    const isOut =
      (latest >= 0 && exports_?.get(row) !== latest) ||
      [login, kindValue, ...statuses.map((column) => list.textAt(row, column))].some(
        (value) => list.mapped(value) === "leave out",
      );
    const key = login.includes("@") ? login.toLowerCase() : `${login.toLowerCase()}/${client.toLowerCase()}`;
    return { row, user, login, client, kindValue, isOut, key: login === "" ? `row ${row}` : key };
  });
  const here = rows.filter(({ isOut }) => !isOut);
  return rows.map((each) => {
    const { row, client } = each;
    if (each.isOut) return { row, client, is: "Left out", state: "left out" };
    const own = here.filter(({ key }) => key === each.key);
    const [first] = own;
    if (first !== undefined && first.row !== row)
      return { row, client, is: "Duplicate", state: `duplicate of row ${first.row + 1}` };
    const is = kindOf(own);
    return {
      row,
      client,
      is,
      state: is === "Left out" ? "left out" : COUNTED[basis].includes(is) ? "counted" : "not",
    };
  });

  function kindOf(own: typeof rows): string {
    for (const value of [...own.map(({ login }) => login), ...own.map(({ kindValue }) => kindValue)]) {
      const mapped = list?.mapped(value);
      if (mapped !== undefined) return MAPPED[mapped] ?? mapped;
    }
    const says = (words: string) => own.some(({ kindValue }) => firstKind(kindValue) === words);
    if (says("guest") || own.some(({ user }) => user.toUpperCase().includes("#EXT#"))) return GUEST;
    if (says("shared")) return SHARED;
    const isService = ({ login }: (typeof rows)[number]) => {
      const name = (login.split("\\").pop() ?? "").split("@")[0] ?? "";
      return name.endsWith("$") || holdsWord(name, SERVICE_WORDS, true);
    };
    if (says("service") || own.some(isService)) return SERVICE;
    if (list === undefined) return "";
    const signs = own.map(({ row }) => signOf(list, row));
    if (signs.includes("cannot")) return BLOCKED;
    if (signs.every((sign) => sign === "unclear")) return "Unclear";
    const kinds = own
      .flatMap(({ row }) => licencesOf(list.textAt(row, licenceColumn)))
      .map((name) => licenceKind(list, name));
    const others = kinds.filter((kind) => kind !== "leave out");
    const isPaid =
      others.includes("full") ||
      (others.includes("addOn") && !others.includes("frontline") && !others.includes("free"));
    if (!isPaid && !others.includes("frontline")) {
      if (others.includes("free")) return FREE;
      return kinds.includes("leave out") ? "Left out" : NONE;
    }
    if (basis === "active" && isInactive(own.map(({ row }) => seen?.get(row) ?? "blank"))) return "Inactive";
    return isPaid ? FULL : FRONTLINE;
  }

  function isInactive(whens: readonly When[]): boolean {
    const days = whens.filter((when) => typeof when === "number");
    if (days.length > 0) return (date ?? 0) - Math.max(...days) > (inactiveDays ?? 0);
    return !whens.includes("unclear");
  }
}

const firstKind = (value: string): string | undefined =>
  Object.entries(KIND_WORDS).find(([, words]) => holdsWord(value, words))?.[0];
