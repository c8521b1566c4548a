import { cellSentence, comparisonOf, costMatrix, notesOf, ZERO, type TableCells } from "../../../src/pricing";

type Values = Readonly<Record<string, unknown>>;
/** A table of records, headed by their names in the order of their first mention. */
export const table = (...records: readonly Values[]): TableCells => {
  const headings = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return [headings, ...records.map((record) => headings.map((heading) => record[heading] ?? ""))];
};
export const quote = (values: Values) => table({ Quote: "Acme", ...values });
export const OFFICE = table({ Scenario: "Now", Users: 10, Workstations: 12, Months: 12 });
export const PER_USER = quote({ "User rate": 100 });
export const charge = (values: Values) => table({ Quote: "Acme", Charge: "X", ...values });

/** The total of the first quote in the first scenario, or what keeps it from an answer. */
export function total(
  quotes: TableCells,
  scenarios: TableCells = OFFICE,
  charges?: TableCells,
): number | string {
  const comparison = comparisonOf(quotes, scenarios, charges);
  if (!comparison.ok) return cellSentence(comparison.issue);
  const cost = costMatrix(comparison.value, "total", ZERO)[0]?.[0];
  if (cost === undefined) return "no cost";
  return cost.ok ? cost.value : cellSentence(cost.issue);
}

/** All notes on the first table's quotes, in one text. */
export function noted(quotes: TableCells, scenarios: TableCells = OFFICE, charges?: TableCells): string {
  const comparison = comparisonOf(quotes, scenarios, charges);
  if (!comparison.ok) throw new Error(cellSentence(comparison.issue));
  return notesOf(comparison.value, costMatrix(comparison.value, "total", ZERO)).join(" ");
}
