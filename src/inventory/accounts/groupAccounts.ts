import type { List } from "../lists/List";

/** Rows of one account. */
export interface AccountRows {
  readonly rows: readonly number[];
  /** What it is known again by; "" where it has neither address nor name. */
  readonly key: string;
}

/** What each row's account is known by: its address, else its name; a name without a domain stands at every client. */
export function accountKeys(list: List): readonly string[] {
  const users = list.textsOf(list.columns("user").slice(0, 1));
  const names = list.texts(list.columns("name")[0]);
  const clients = list.textsOf(list.columns("client"));
  return users.map((user, row) => {
    const known = user === "" ? (names[row] ?? "") : user;
    if (known === "") return "";
    if (known.includes("@")) return known.toLowerCase();
    return `${known.toLowerCase()}\n${(clients[row] ?? "").toLowerCase()}`;
  });
}

/** The accounts among some rows, in order of appearance. */
export function groupAccounts(rows: readonly number[], keys: readonly string[]): readonly AccountRows[] {
  const groups: { rows: number[]; key: string }[] = [];
  const byKey = new Map<string, { rows: number[]; key: string }>();
  for (const row of rows) {
    const key = keys[row] ?? "";
    const known = key === "" ? undefined : byKey.get(key);
    if (known !== undefined) {
      known.rows.push(row);
      continue;
    }
    const made = { rows: [row], key };
    groups.push(made);
    if (key !== "") byKey.set(key, made);
  }
  return groups;
}
