import { listFailure, type ListResult } from "../ListIssue";
import type { List } from "./List";
import { valueKey } from "./words";

/** What a count is made by: one of the words, or a column of the list. */
export type Grouping =
  | { readonly by: "class" | "month" | "row" }
  /** What each row is grouped under. */
  | { readonly by: "column"; readonly names: readonly string[] };

const WORDS: Readonly<Record<string, "class" | "month" | "row">> = {
  "": "class",
  class: "class",
  kind: "class",
  month: "month",
  row: "row",
};

/** Reads what to count by: class, client, site, month, row, or any heading of the list. */
export function readGrouping(list: List, by: string): ListResult<Grouping> {
  const word = WORDS[valueKey(by)];
  if (word !== undefined) return { ok: true, value: { by: word } };
  const key = valueKey(by).replace(/s$/, "");
  if (key === "client" || key === "site") {
    const columns = list.columns(key);
    if (columns.length > 0) return { ok: true, value: { by: "column", names: list.textsOf(columns) } };
  }
  const column = list.columnNamed(by);
  if (column === undefined) {
    return listFailure("no-column", "by", { wanted: by, headings: list.headings });
  }
  return list.errorIn([column]) ?? { ok: true, value: { by: "column", names: list.texts(column) } };
}

/** How a group without a name is called. */
export const NO_NAME = "(blank)";

/** Groups in the order in which their names are first met; letter case does not part them. */
export class Groups<T> {
  private readonly groups = new Map<string, { readonly name: string; readonly value: T }>();

  constructor(private readonly make: () => T) {}

  of(name: string): T {
    const key = name.toLowerCase();
    let group = this.groups.get(key);
    if (group === undefined) {
      this.groups.set(key, (group = { name: name === "" ? NO_NAME : name, value: this.make() }));
    }
    return group.value;
  }

  entries(): readonly { readonly name: string; readonly value: T }[] {
    return [...this.groups.values()];
  }
}
