import type { Worksheet } from "@univerjs/core";
import type { CellRange } from "../cells/cellAddress";

/** What stands in the headings of a table that covers these cells, "" for nothing. */
export function headingsOf(worksheet: Worksheet, table: CellRange): string[] {
  return Array.from({ length: table.endColumn - table.startColumn + 1 }, (_column, index) =>
    String(worksheet.getCellRaw(table.startRow, table.startColumn + index)?.v ?? "").trim(),
  );
}

/**
 * The names of a table's columns, by what stands in their headings from left to right. A blank heading gets the first
 * free one of "Column 3", "Column 4" and so on, counted from its own place.
 */
export function columnNames(headings: readonly string[]): readonly string[] {
  const taken = new Set(headings.map((heading) => heading.toLowerCase()));
  return headings.map((heading, index) => {
    if (heading !== "") return heading;
    let number = index + 1;
    while (taken.has(`column ${number}`)) number += 1;
    taken.add(`column ${number}`);
    return `Column ${number}`;
  });
}
