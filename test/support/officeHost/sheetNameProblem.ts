/**
 * Why Excel takes no sheet of this name; undefined where it does. After "Rename a worksheet"
 * (https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9).
 */
export function sheetNameProblem(name: string): string | undefined {
  if (name === "") return "a sheet name is blank";
  if (name.length > 31) return "a sheet name has more than 31 characters";
  if (/[/\\?*:[\]]/.test(name)) return "a sheet name holds one of / \\ ? * : [ ]";
  if (name.startsWith("'") || name.endsWith("'")) return "a sheet name begins or ends with an apostrophe";
  return name.toLowerCase() === "history" ? "the sheet name History is reserved" : undefined;
}

/**
 * Why Excel takes no table of this name; undefined where it does. After "Rename an Excel table"
 * (https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114).
 */
export function tableNameProblem(name: string): string | undefined {
  if (name.length > 255) return "a table name has more than 255 characters";
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) return "a table name holds a character that it may not";
  if (/^[A-Z]{1,3}\d+$/i.test(name) || /^[RC]$/i.test(name) || /^R\d+C\d+$/i.test(name)) {
    return "a table name reads as a cell";
  }
  return undefined;
}
