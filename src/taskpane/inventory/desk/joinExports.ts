import {
  dayWritten,
  headingKey,
  recognizeList,
  unrecognizedSentence,
  type RecognizedList,
} from "../../../inventory";
import type { DeskResult } from "./Desk";

/** An export as it was opened. */
export interface Export {
  readonly name: string;
  readonly cells: readonly (readonly unknown[])[];
  /** The day on which its file was saved; "" where that is not known. */
  readonly modified: string;
  readonly notes: readonly string[];
}

export interface JoinedExports {
  readonly cells: readonly (readonly unknown[])[];
  /** The day of each export. */
  readonly days: readonly string[];
  readonly notes: readonly string[];
}

type Map = readonly (readonly [string, string])[];

/**
 * Several exports as one list, each row with the day of its own under Snapshot; one as it is.
 *
 * @param dates the day of each export; "" for the latest on which anything in it was seen, but not after its file was
 * saved, else the day of the file
 */
export function joinExports(
  exports: readonly Export[],
  dates: readonly string[],
  map: Map,
): DeskResult<JoinedExports> {
  const [first, ...others] = exports;
  if (first === undefined) return { ok: false, problem: "No list is open." };
  const notes = [...new Set(exports.flatMap((each) => each.notes))];
  const lists = exports.map(({ cells }) => recognizeList(cells, map));
  const dayOf = (index: number): string => {
    const chosen = dates[index] ?? "";
    if (dayWritten(chosen) !== undefined) return chosen;
    const list = lists[index];
    const modified = exports[index]?.modified ?? "";
    const seen = list?.ok === true ? list.value.latestSeen : undefined;
    if (seen === undefined) return modified;
    return modified !== "" && modified < seen ? modified : seen;
  };
  const days = exports.map((_each, index) => dayOf(index));
  if (others.length === 0) return { ok: true, value: { cells: first.cells, days, notes } };
  const read: RecognizedList[] = [];
  for (const [index, list] of lists.entries()) {
    const { name } = exports[index] ?? first;
    if (!list.ok) return { ok: false, problem: `${name}: ${unrecognizedSentence(list.issue)}` };
    const known = read[0] ?? list.value;
    const isOther = known.kind !== list.value.kind || known.product !== list.value.product;
    if (isOther) {
      const problem = `${first.name} is ${described(known)}, ${name} is ${described(list.value)}. Open them one after another.`;
      return { ok: false, problem };
    }
    if (days[index] === "") {
      return {
        ok: false,
        problem: `${name} has no export date: open it as a file, or give it a column Snapshot.`,
      };
    }
    read.push(list.value);
  }
  return { ok: true, value: { cells: joined(exports, read, days), days, notes } };
}

const described = ({ kind, product }: RecognizedList): string =>
  product === undefined ? `a list of ${kind}` : `of ${product}`;

const SNAPSHOT = "Snapshot";

function joined(
  exports: readonly Export[],
  lists: readonly RecognizedList[],
  days: readonly string[],
): readonly (readonly unknown[])[] {
  const headings = new Map<string, string>();
  for (const list of lists) {
    for (const heading of list.headings) {
      const key = headingKey(heading);
      if (key !== "" && !headings.has(key)) headings.set(key, heading);
    }
  }
  const keys = [...headings.keys()];
  const isDated = lists.some(({ columns }) => columns.some(({ meanings }) => meanings.includes("snapshot")));
  const rows = lists.flatMap((list, index) => {
    const own = list.headings.map(headingKey);
    const from = keys.map((key) => own.indexOf(key));
    const day = dayWritten(days[index] ?? "") ?? "";
    return list.list.rows.map((row) => {
      const cells = exports[index]?.cells[row] ?? [];
      const line = from.map((column) => (column < 0 ? "" : (cells[column] ?? "")));
      return isDated ? line : [...line, day];
    });
  });
  return [isDated ? [...headings.values()] : [...headings.values(), SNAPSHOT], ...rows];
}
