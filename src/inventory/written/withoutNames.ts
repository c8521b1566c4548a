import {
  accountKindNamed,
  isGuestAddress,
  isServiceLogin,
  KIND_NAMES,
  kindInWords,
} from "../accounts/accountKinds";
import { accountKeys } from "../accounts/groupAccounts";
import { isLeaveOut } from "../lists/InventoryMap";
import type { List } from "../lists/List";
import { valueKey } from "../lists/words";
import type { WrittenCell, WrittenList } from "./writtenList";
import { columnsToWrite } from "./columnsToWrite";

/** How a kind that was inferred from the name alone is written in a column of kinds. */
const GUEST = "Guest";
const SERVICE = "Service account";
/** The heading of a column of kinds, where a list has none; one by which no product is known. */
const KIND_HEADING = "Account type";
/** What the map leaves out, in a column of kinds. */
const LEFT_OUT = "Left out";
/** In place of what nothing is read of, and which may well be a name. */
const FILLED = "filled";

/** A list that names nobody, and what the map has to say for it to count the same. */
export interface NamelessList extends WrittenList {
  /** Kinds that the map gave to addresses, which stand in the list now, as the map has to read them. */
  readonly meanings: readonly (readonly [string, string])[];
  /** What of the map speaks of an address or a name in the list, as the map writes it. */
  readonly named: readonly string[];
}

/**
 * A list of accounts that counts the same and names nobody: each account has a number of its own in place of its
 * address and its name. The kind inferred from the name is in the column of kinds: a guest of another directory, a
 * service account, or what the map says that the address is.
 */
export function withoutNames(list: List, written: WrittenList): NamelessList {
  const columns = columnsToWrite(list);
  const kept = columns.map(({ column }) => column);
  const at = (column: number | undefined): number => (column === undefined ? -1 : kept.indexOf(column));
  const users = list.columns("user");
  const names = list.columns("name");
  const kind = at(list.columns("kind")[0]);
  const hidden = new Set([...users, ...names].map(at).filter((position) => position >= 0));
  const numbers = numbered(list);
  const kinds = kindsInferredByName(list);
  const [headings = [], ...rows] = written.cells;
  const own: readonly WrittenCell[][] = rows.map((row, index) => {
    const cells: WrittenCell[] = row.map((cell, position) => {
      if (cell === "") return cell;
      if (hidden.has(position)) return numbers[index] ?? "";
      return columns[position]?.isFiller === true ? FILLED : cell;
    });
    const inferred = kinds[index]?.inferred ?? "";
    if (kind < 0) cells.push(inferred);
    else if (inferred !== "") cells[kind] = inferred;
    return cells;
  });
  const mapped = kinds.filter(({ isByMap }) => isByMap).map(({ inferred }) => inferred);
  const logins = new Set(loginsIn(list).map(valueKey));
  return {
    ...written,
    cells: [kind < 0 ? [...headings, KIND_HEADING] : headings, ...own],
    meanings: [...new Set(mapped)].map((inferred) => [inferred, inferred]),
    named: list.map.rows.map(({ from }) => from).filter((from) => logins.has(valueKey(from))),
  };
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

/** What each row is known by to the map: its address, else its name. */
function loginsIn(list: List): readonly string[] {
  const users = list.texts(list.columns("user")[0]);
  const names = list.texts(list.columns("name")[0]);
  return users.map((user, row) => (user === "" ? (names[row] ?? "") : user));
}

interface InferredKind {
  /** "" where the column of kinds says all there is to say. */
  readonly inferred: string;
  /** Whether the map has to say what that is. */
  readonly isByMap: boolean;
}

const NOTHING: InferredKind = { inferred: "", isByMap: false };

function kindsInferredByName(list: List): readonly InferredKind[] {
  const users = list.texts(list.columns("user")[0]);
  const kinds = list.texts(list.columns("kind")[0]);
  return loginsIn(list).map((login, row) => {
    const kind = kinds[row] ?? "";
    const kindByMap = kind === "" ? undefined : list.map.meaningOf(kind);
    const byMap = login === "" ? undefined : list.map.meaningOf(login);
    // An address outranks the column of kinds, but a row that either leaves out is left out.
    if (byMap !== undefined && !isLeaveOut(kindByMap ?? "")) {
      const inferred = accountKindNamed(byMap);
      return inferred === undefined
        ? NOTHING
        : { inferred: inferred === "leave out" ? LEFT_OUT : KIND_NAMES[inferred], isByMap: true };
    }
    if (kindByMap !== undefined) return NOTHING;
    const said = kindInWords(kind);
    // A guest is one before all else; a shared mailbox comes before what the login says.
    if (said !== "guest" && isGuestAddress(users[row] ?? "")) return { inferred: GUEST, isByMap: false };
    return said === undefined && isServiceLogin(login) ? { inferred: SERVICE, isByMap: false } : NOTHING;
  });
}
