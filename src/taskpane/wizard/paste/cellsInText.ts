/** What may part the cells of a line, where it holds no tab: the first that stands in the first line. */
const SEPARATORS = [";", "|", ","];

/**
 * The cells of a table that was copied as text: parted by tabs as sheets copy them, or by another sign that stands in
 * its first line. A cell in quotation marks may hold any of them, and line breaks. Blank lines at the end are none.
 */
export function cellsInText(text: string): readonly (readonly string[])[] {
  const [first = ""] = text.split("\n", 1);
  const separator = text.includes("\t") ? "\t" : (SEPARATORS.find((each) => first.includes(each)) ?? "\t");
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  const endCell = (): void => {
    row.push(cell.trim());
    cell = "";
  };
  const endRow = (): void => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? "";
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += sign;
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell.trim() === "") {
      cell = "";
      isQuoted = true;
    } else if (sign === separator) endCell();
    else if (sign === "\n") endRow();
    else if (sign !== "\r") cell += sign;
  }
  if (cell !== "" || row.length > 0) endRow();
  while (rows.length > 0 && rows.at(-1)?.every((each) => each === "") === true) rows.pop();
  return rows;
}

/** Whether a text is more than one cell, and so nothing for a single field. */
export const isTableText = (text: string): boolean => /[\t\n]/.test(text.trim());
