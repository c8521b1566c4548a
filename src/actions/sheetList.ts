const LIST = new Intl.ListFormat("en");

/** Sheets in a sentence: sheet “A”, or sheets “A” and “B”. */
export function sheetList(names: readonly string[]): string {
  return `${names.length === 1 ? "sheet" : "sheets"} ${LIST.format(names.map((name) => `“${name}”`))}`;
}

/** Sheets in short: “A”, or “A” and 6 more sheets. */
export function firstOfSheets([first = "", ...more]: readonly string[]): string {
  if (more.length === 0) return `“${first}”`;
  return `“${first}” and ${more.length} more ${more.length === 1 ? "sheet" : "sheets"}`;
}
