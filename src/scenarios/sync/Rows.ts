import type { Draft, FieldValue } from "../draft/Draft";
import { quoteTable, scenarioTable } from "../draft/draftTables";

/** A quote or a scenario as a row: what tells it apart, and its values by the draft's headers. */
export interface Row {
  readonly id: string;
  readonly values: Readonly<Record<string, FieldValue>>;
}

/** A table as rows that are known one by one. */
export interface TableRows {
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
}

/** Quotes and scenarios, of the draft or of its sheets. */
export interface Rows {
  readonly quotes: TableRows;
  readonly scenarios: TableRows;
}

/** Both tables, and the header of their names. */
export const TABLES = [
  { table: "quotes", name: "Quote" },
  { table: "scenarios", name: "Scenario" },
] as const;

/** What a row holds in a column; nothing is a blank. */
export const valueIn = ({ values }: Pick<Row, "values">, header: string): FieldValue => values[header] ?? "";

/** Whether two values are the same to whoever reads them. */
export function isSameValue(left: FieldValue, right: FieldValue): boolean {
  const plain = (value: FieldValue): FieldValue => (typeof value === "string" ? value.trim() : value);
  return plain(left) === plain(right);
}

/** Whether two rows hold the same; a column that one of them lacks is blank there. */
export function isSameRow(one: Pick<Row, "values">, other: Pick<Row, "values">): boolean {
  const headers = new Set([...Object.keys(one.values), ...Object.keys(other.values)]);
  return [...headers].every((header) => isSameValue(valueIn(one, header), valueIn(other, header)));
}

/** When a row is filled: something stands in one of its cells. */
export const isFilledRow = (cells: readonly unknown[]): boolean =>
  cells.some(
    (cell) => cell !== null && cell !== undefined && (typeof cell !== "string" || cell.trim() !== ""),
  );

/** The draft's quotes and scenarios as rows. */
export function draftRows(draft: Draft): Rows {
  return {
    quotes: rowsOf(quoteTable(draft), draft.quotes),
    scenarios: rowsOf(scenarioTable(draft), draft.scenarios),
  };
}

function rowsOf(
  [first = [], ...lines]: readonly (readonly unknown[])[],
  records: readonly { readonly id: string }[],
): TableRows {
  const headers = first.map(String);
  const rows = records.map(({ id }, place) => {
    const cells = lines[place] ?? [];
    const values = headers.map((header, column) => [header, cells[column] as FieldValue] as const);
    return { id, values: Object.fromEntries(values) };
  });
  return { headers, rows };
}
