import { isGuestAddress, isServiceLogin, kindInWords } from "../accounts/accountKinds";
import { accountKeys } from "../accounts/groupAccounts";
import type { List } from "../lists/List";
import type { WrittenCell, WrittenList } from "./writtenList";
import { columnsToWrite } from "./columnsToWrite";

/** What a kind that the name alone told is called in a column of kinds. */
const GUEST = "Guest";
const SERVICE = "Service account";
/** The heading of a column of kinds, where a list has none; one by which no product is known. */
const KIND_HEADING = "Account type";

/**
 * A list of accounts that counts the same and names nobody: each account has a running number in place of its address
 * and its name. What the name told, a guest of another directory or a service account, stands in the column of kinds.
 */
export function withoutNames(list: List, written: WrittenList): WrittenList {
  const kept = columnsToWrite(list).map(({ column }) => column);
  const at = (column: number | undefined): number => (column === undefined ? -1 : kept.indexOf(column));
  const users = list.columns("user");
  const names = list.columns("name");
  const kind = at(list.columns("kind")[0]);
  const hidden = new Set([...users, ...names].map(at).filter((position) => position >= 0));
  const numbers = numbered(list);
  const kinds = kindsToldByName(list);
  const [headings = [], ...rows] = written.cells;
  const own: readonly WrittenCell[][] = rows.map((row, index) => {
    const cells: WrittenCell[] = row.map((cell, position) =>
      hidden.has(position) && cell !== "" ? (numbers[index] ?? "") : cell,
    );
    const told = kinds[index] ?? "";
    if (kind < 0) cells.push(told);
    else if (told !== "") cells[kind] = told;
    return cells;
  });
  return { ...written, cells: [kind < 0 ? [...headings, KIND_HEADING] : headings, ...own] };
}

/** A number for each account in order of appearance; an address keeps its sign, as it is the same at every client. */
function numbered(list: List): readonly string[] {
  const numbers = new Map<string, string>();
  let last = 0;
  return accountKeys(list).map((key) => {
    const known = key === "" ? undefined : numbers.get(key);
    if (known !== undefined) return known;
    last += 1;
    const number = `${last}${key.includes("@") ? "@" : ""}`;
    numbers.set(key, number);
    return number;
  });
}

function kindsToldByName(list: List): readonly string[] {
  const users = list.texts(list.columns("user")[0]);
  const names = list.texts(list.columns("name")[0]);
  const kinds = list.texts(list.columns("kind")[0]);
  return users.map((user, row) => {
    const kind = kinds[row] ?? "";
    if (list.map.meaningOf(kind) !== undefined) return "";
    const said = kindInWords(kind);
    // A guest is one before all else; a shared mailbox comes before what the login says.
    if (said !== "guest" && isGuestAddress(user)) return GUEST;
    return said === undefined && isServiceLogin(user === "" ? (names[row] ?? "") : user) ? SERVICE : "";
  });
}
