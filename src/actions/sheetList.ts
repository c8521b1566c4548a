const LIST = new Intl.ListFormat("en");

/** Sheets in a sentence: sheet “A”, or sheets “A” and “B”. */
export function sheetList(names: readonly string[]): string {
  return `${names.length === 1 ? "sheet" : "sheets"} ${LIST.format(names.map((name) => `“${name}”`))}`;
}
