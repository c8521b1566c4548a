import { CLASS_WORDS, GUEST_WORDS, LEAVE_OUT, NO_SERIAL } from "../../../src/inventory/data/deviceWords";
import type { When } from "./dates";
import { readColumns, type Cells, type ReadList } from "./readColumns";
import { among, bare, holdsWord, whole } from "./words";

/** What the spec makes of a row. */
export interface Judged {
  readonly row: number;
  readonly state: string;
  readonly is: string;
  readonly client: string;
}

/** A device with all that it may be known again by. */
export interface JudgedDevice extends Judged {
  /** Serial number or asset tag; "" where there is none. */
  readonly serial: string;
  /** Host name, of rows that are known by it. */
  readonly host: string;
  /** What it is called. */
  readonly called: string;
}

const TITLES: Record<string, string> = {
  workstation: "Workstations",
  server: "Servers",
  network: "Network devices",
  mobile: "Mobile devices",
  printer: "Printers",
  other: "Other equipment",
};

type Said = { readonly is: string; readonly sure: boolean } | undefined;

function classBy(list: ReadList, value: string): Said {
  const mapped = list.mapped(value);
  if (mapped !== undefined)
    return { is: mapped === "leave out" ? mapped : (TITLES[mapped] ?? mapped), sure: true };
  for (const [name, values] of Object.entries(list.product?.values ?? {})) {
    if (value === "" || !among(value, values, whole)) continue;
    if (name === "nothing") return undefined;
    const key = name.replace("?", "");
    return { is: TITLES[key] ?? key, sure: !name.endsWith("?") };
  }
  const word = Object.entries(CLASS_WORDS).find(([, words]) => holdsWord(value, words));
  const isGuestOfHypervisor =
    word?.[0] === "server" &&
    holdsWord(value, GUEST_WORDS) &&
    !holdsWord(value, "host|server|domain controller");
  if (word !== undefined) return { is: TITLES[word[0]] ?? "", sure: !isGuestOfHypervisor };
  return holdsWord(value, GUEST_WORDS) ? { is: "Servers", sure: false } : undefined;
}

/** The class of a row, and whether its values leave it out. */
function classOf(list: ReadList, row: number): { readonly is: string; readonly isOut: boolean } {
  const first = classBy(list, list.textAt(row, list.columnsOf("class")[0]));
  if (first?.is === "leave out") return { is: "Unclear", isOut: true };
  if (first?.sure === true) return { is: first.is, isOut: false };
  const second = classBy(list, list.textAt(row, list.columnsOf("os")[0]));
  const isOut = second?.is === "leave out";
  return { is: (isOut ? undefined : second?.is) ?? first?.is ?? "Unclear", isOut };
}

function isLeftOut(list: ReadList, row: number): boolean {
  const isOut = (value: string, says: (value: string) => boolean) => {
    const mapped = list.mapped(value);
    return value !== "" && (mapped === undefined ? says(value) : mapped === "leave out");
  };
  const byWord = (value: string) => among(value, LEAVE_OUT, whole);
  const at = (meaning: string) => list.textAt(row, list.columnsOf(meaning)[0]);
  return (
    isOut(at("status"), byWord) ||
    isOut(at("owner"), byWord) ||
    isOut(at("managed"), (value) => among(value, "false|no|n|0", whole) || byWord(value)) ||
    list
      .columnsOf("out")
      .some((column) =>
        isOut(
          list.textAt(row, column),
          (value) => among(value, "true|yes|y|1|x", whole) || byWord(value) || /^20\d\d-/.test(value),
        ),
      ) ||
    Object.entries(list.product?.only ?? {}).some(([heading, values]) => {
      const column = list.headings.findIndex((each) => bare(each) === bare(heading));
      return column >= 0 && isOut(list.textAt(row, column), (value) => !among(value, values, whole));
    })
  );
}

function serialOf(list: ReadList, row: number): string {
  const isNone = (text: string) =>
    bare(text) === "" || among(text, NO_SERIAL, bare) || new Set(bare(text)).size === 1;
  const columns = list.columnsOf("serial");
  const isTag = (column: number) => bare(list.headings[column] ?? "") === "assettag";
  const serial = list.textAt(
    row,
    columns.find((column) => !isTag(column)),
  );
  if (!isNone(serial)) return serial.toLowerCase().replace(/\s/g, "");
  const tag = list.textAt(row, columns.find(isTag));
  return isNone(tag) ? "" : `#${tag.toLowerCase().replace(/\s/g, "")}`;
}

/** What becomes of every row; undefined where the list is an error. */
export function judgedDevices(
  cells: Cells,
  map: Cells,
  asOf: number | undefined,
  staleDays: number | undefined,
): JudgedDevice[] | undefined {
  const list = readColumns(cells, "devices", map);
  if (list === undefined) return undefined;
  const exports_ = list.whenOf("snapshot");
  const dates = [...(exports_?.values() ?? [])];
  if (dates.includes("unclear")) return undefined;
  const latest = Math.max(-1, ...dates.filter((date) => typeof date === "number"));
  const date = asOf ?? (latest < 0 ? undefined : latest);
  const seen = list.whenOf("seen");
  if (staleDays !== undefined && (date === undefined || seen === undefined)) return undefined;
  const rows = list.rows.map((row) => {
    const { is, isOut } = classOf(list, row);
    const isOther = latest >= 0 && exports_?.get(row) !== latest;
    return {
      row,
      is,
      isOut: isOther || isLeftOut(list, row) || isOut,
      serial: serialOf(list, row),
      host: list.textAt(row, list.columnsOf("name")[0]).toLowerCase(),
      client: list.firstText(row, list.columnsOf("client")),
      seen: seen?.get(row) ?? "blank",
    };
  });
  const here = rows.filter(({ isOut }) => !isOut);
  const isHosted = ({ is }: (typeof rows)[number]) => ["Workstations", "Servers", "Unclear"].includes(is);
  const isSameHost = (one: (typeof rows)[number], other: (typeof rows)[number]) =>
    one.host !== "" &&
    one.host === other.host &&
    one.client.toLowerCase() === other.client.toLowerCase() &&
    isHosted(one) &&
    isHosted(other);
  /** The first row of the device that a row is of. */
  const deviceOf = (one: (typeof rows)[number]): number => {
    if (one.serial !== "") return here.find(({ serial }) => serial === one.serial)?.row ?? one.row;
    const withSerial = here.find((other) => other.serial !== "" && isSameHost(one, other));
    if (withSerial !== undefined) return deviceOf(withSerial);
    return (
      here.find((other) => other.serial === "" && (other === one || isSameHost(one, other)))?.row ?? one.row
    );
  };
  const rank = (when: When) => (typeof when === "number" ? when : when === "never" ? -1 : 0);
  const keptOf = (device: number): number => {
    const all = here.filter((each) => deviceOf(each) === device);
    const classed = all.filter(({ is }) => is !== "Unclear");
    const some = classed.length > 0 ? classed : all;
    const last = Math.max(...some.map((each) => rank(each.seen)));
    return Math.min(...some.filter((each) => rank(each.seen) === last).map(({ row }) => row));
  };
  return rows.map((each) => {
    const { row, is, client, serial } = each;
    const host = isHosted(each) ? each.host : "";
    const at = (meaning: string) => list.textAt(row, list.columnsOf(meaning)[0]);
    const called = at("name") || at("label") || at("serial");
    const judged = (state: string): JudgedDevice => ({ row, is, client, state, serial, host, called });
    if (each.isOut) return judged("left out");
    const kept = keptOf(deviceOf(each));
    if (kept !== row) return judged(`duplicate of row ${kept + 1}`);
    if (staleDays !== undefined && date !== undefined) {
      if (each.seen === "never") return judged("stale: never seen");
      if (typeof each.seen === "number" && date - each.seen > staleDays)
        return judged(`stale: ${date - each.seen} day${date - each.seen === 1 ? "" : "s"}`);
    }
    return judged(is === "Unclear" ? "unclear" : "counted");
  });
}
