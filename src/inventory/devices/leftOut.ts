import { LEAVE_OUT } from "../data/deviceWords";
import { isDate } from "../lists/dates";
import { isLeaveOut } from "../lists/InventoryMap";
import type { List } from "../lists/List";
import { headingKey, partsOf, valueKey } from "../lists/words";

const WORDS: ReadonlySet<string> = new Set(partsOf(LEAVE_OUT).map(valueKey));
const YES: ReadonlySet<string> = new Set(["true", "yes", "y", "1", "x"]);
const NO: ReadonlySet<string> = new Set(["false", "no", "n", "0"]);

/** Why a value leaves its row out, in the user's words; undefined where it does not. */
type Reason = string | undefined;
type Judge = (value: string) => Reason;

/**
 * Why rows are left out by their status, owner, management and the like, one for each row: retired, in stock,
 * personal, unmanaged. What the map says of a value outranks all else.
 */
export function reasonsToLeaveOut(list: List): readonly Reason[] {
  const reasons: Reason[] = list.rows.map(() => undefined);
  const judge = (column: number | undefined, judgeOf: Judge) => {
    if (column === undefined) return;
    const judged = new Map<string, Reason>();
    for (const [row, value] of list.texts(column).entries()) {
      if (reasons[row] !== undefined || value === "") continue;
      if (!judged.has(value)) judged.set(value, byMap(list, value, judgeOf));
      reasons[row] = judged.get(value);
    }
  };
  const heading = (column: number) => list.headings[column] ?? "";
  const byWord: Judge = (value) => (WORDS.has(valueKey(value)) ? value : undefined);
  judge(list.columns("status")[0], byWord);
  judge(list.columns("owner")[0], byWord);
  judge(list.columns("managed")[0], (value) =>
    NO.has(valueKey(value)) ? `${heading(list.columns("managed")[0] ?? 0)} is ${value}` : byWord(value),
  );
  for (const column of list.columns("out")) {
    judge(column, (value) => {
      const isOut = YES.has(valueKey(value)) || WORDS.has(valueKey(value)) || isDate(value);
      return isOut ? heading(column) : undefined;
    });
  }
  for (const [name, values] of Object.entries(list.product?.only ?? {})) {
    const counted = new Set(partsOf(values).map(valueKey));
    const key = headingKey(name);
    const column = list.headings.findIndex((each) => headingKey(each) === key);
    judge(column < 0 ? undefined : column, (value) => (counted.has(valueKey(value)) ? undefined : value));
  }
  return reasons;
}

function byMap(list: List, value: string, judge: Judge): Reason {
  const mapped = list.map.meaningOf(value);
  if (mapped === undefined) return judge(value);
  return isLeaveOut(mapped) ? value : undefined;
}
