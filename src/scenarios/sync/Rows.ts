import type { Draft, FieldValue } from "../draft/Draft";
import { chargeTable, quoteTable, scenarioTable } from "../draft/draftTables";

/** A quote, a scenario or a charge as a row: what tells it apart, and its values by the draft's headers. */
export interface Row {
  readonly id: string;
  readonly values: Readonly<Record<string, FieldValue>>;
}

/** A table as rows that are known one by one. */
export interface TableRows {
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
}

/** Quotes, scenarios and charges, of the draft or of its sheets. */
export interface Rows {
  readonly quotes: TableRows;
  readonly scenarios: TableRows;
  readonly charges: TableRows;
}

/** The tables, what they are called, the header of their names, and those by which a row is known again. */
export const TABLES = [
  { table: "quotes", title: "Quotes", name: "Quote", known: ["Quote"] },
  { table: "scenarios", title: "Scenarios", name: "Scenario", known: ["Scenario"] },
  { table: "charges", title: "Charges", name: "Charge", known: ["Quote", "Charge"] },
] as const;
export type RowTable = (typeof TABLES)[number];

/** Something for each of the tables. */
export function forTables<T>(make: (table: RowTable) => T): Record<RowTable["table"], T> {
  const [quotes, scenarios, charges] = TABLES;
  return { quotes: make(quotes), scenarios: make(scenarios), charges: make(charges) };
}

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

/** The draft's quotes, scenarios and charges as rows. */
export function draftRows(draft: Draft): Rows {
  return {
    quotes: rowsOf(quoteTable(draft), draft.quotes),
    scenarios: rowsOf(scenarioTable(draft), draft.scenarios),
    charges: rowsOf(chargeTable(draft), draft.charges),
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
