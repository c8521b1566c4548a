import { NO_SERIAL } from "../data/deviceWords";
import type { List } from "../lists/List";
import { headingKey, partsOf } from "../lists/words";

const PLACEHOLDERS: ReadonlySet<string> = new Set(partsOf(NO_SERIAL).map(headingKey));
const ASSET_TAG = headingKey("Asset tag");

/** Whether a text stands where a serial number is missing: a placeholder of the maker's, or one sign repeated. */
export function isNoSerial(text: string): boolean {
  const key = headingKey(text);
  return key === "" || PLACEHOLDERS.has(key) || /^(.)\1*$/u.test(key);
}

/** What each row is known by: its serial number, else its asset tag; "" where it has neither. */
export function serialNumbers(list: List): readonly string[] {
  const columns = list.columns("serial");
  const isTag = (column: number) => headingKey(list.headings[column] ?? "") === ASSET_TAG;
  const numbers = list.texts(columns.find((column) => !isTag(column)));
  const tagColumn = columns.find(isTag);
  const tags = tagColumn === undefined ? undefined : list.texts(tagColumn);
  return numbers.map((number, row) => {
    if (!isNoSerial(number)) return number.replace(/\s+/g, "").toLowerCase();
    const tag = tags?.[row] ?? "";
    return isNoSerial(tag) ? "" : `tag ${tag.replace(/\s+/g, "").toLowerCase()}`;
  });
}
