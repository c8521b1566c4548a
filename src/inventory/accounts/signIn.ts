import { STATUS_OUT } from "../data/accountWords";
import { NEVER, NOT_SAID, readDays } from "../lists/dates";
import { isLeaveOut } from "../lists/InventoryMap";
import type { List } from "../lists/List";
import { partsOf, valueKey } from "../lists/words";

/** Whether an account can be used, as its row says. */
export interface SignIn {
  /** Why it cannot, in the user's words; undefined where nothing says so. */
  readonly blocked?: string;
  /** What cannot be read as yes or no, with its heading. */
  readonly unclear?: string;
  /** The value by which the map leaves the row out. */
  readonly leftOut?: string;
}

const YES: ReadonlySet<string> = new Set(["true", "yes", "y", "1", "x", "on"]);
const NO: ReadonlySet<string> = new Set(["false", "no", "n", "0", "off"]);
const ENABLED: ReadonlySet<string> = new Set(["enabled", "active", "activated", "allowed"]);
const OUT: ReadonlySet<string> = new Set(partsOf(STATUS_OUT).map(valueKey));

const CAN: SignIn = {};

type Judge = (value: string, heading: string) => SignIn;

const byEnabled: Judge = (value, heading) => {
  const key = valueKey(value);
  if (YES.has(key) || ENABLED.has(key)) return CAN;
  if (NO.has(key) || OUT.has(key)) return { blocked: `${heading} is ${value}` };
  return { unclear: value === "" ? `${heading} is blank` : `${heading} is ${value}` };
};

const byBlocked: Judge = (value, heading) => {
  const key = valueKey(value);
  if (key === "" || NO.has(key) || ENABLED.has(key)) return CAN;
  if (YES.has(key) || OUT.has(key)) return { blocked: heading };
  return { unclear: `${heading} is ${value}` };
};

const byStatus: Judge = (value) => (OUT.has(valueKey(value)) ? { blocked: value } : CAN);

const byDeletion: Judge = (value, heading) => {
  const [day] = readDays([value]);
  return day === NOT_SAID || day === NEVER || NO.has(valueKey(value)) ? CAN : { blocked: heading };
};

/** Words of the map that say of a value that nobody can sign in. */
const BLOCKED: ReadonlySet<string> = new Set([
  "blocked",
  "suspended",
  "deleted",
  "blockedsuspendedordeleted",
]);

/** Whether the account of each row can be used; any column may say that it cannot. */
export function signIns(list: List): readonly SignIn[] {
  const found: SignIn[] = list.rows.map(() => CAN);
  const judge = (column: number, judgeOf: Judge) => {
    const heading = list.headings[column] ?? "";
    const judged = new Map<string, SignIn>();
    for (const [row, value] of list.texts(column).entries()) {
      let own = judged.get(value);
      if (own === undefined) judged.set(value, (own = byMap(list, value, heading, judgeOf)));
      if (own !== CAN) found[row] = { ...own, ...found[row] };
    }
  };
  for (const column of list.columns("enabled")) judge(column, byEnabled);
  for (const column of list.columns("blocked")) judge(column, byBlocked);
  for (const column of list.columns("status")) judge(column, byStatus);
  for (const column of list.columns("deleted")) judge(column, byDeletion);
  return found;
}

function byMap(list: List, value: string, heading: string, judge: Judge): SignIn {
  const mapped = value === "" ? undefined : list.map.meaningOf(value);
  if (mapped === undefined) return judge(value, heading);
  if (isLeaveOut(mapped)) return { leftOut: value };
  return BLOCKED.has(valueKey(mapped)) ? { blocked: value } : CAN;
}
