import { sheetRows, type Rows, type SheetTables } from "../../../src/scenarios";

export const SCENARIOS: SheetTables["scenarios"] = [
  ["Scenario", "Users", "Months"],
  ["Base", 40, 36],
];

/** Tables with these quotes by name, user rate and uplift. */
export const quotes = (...rows: (readonly unknown[])[]): SheetTables => ({
  quotes: [["Quote", "User rate", "Uplift"], ...rows],
  scenarios: SCENARIOS,
});

const NOTHING: Rows = {
  quotes: { headers: [], rows: [] },
  scenarios: { headers: [], rows: [] },
  charges: { headers: [], rows: [] },
};

/** Tables as rows with ids of their own: quote-1, quote-2, … */
export const rowsOf = (tables: SheetTables): Rows => sheetRows(tables, NOTHING);

/** The rows of a table as tables have them, for reading: the header row first. */
export function cellsOf({ quotes: { headers, rows } }: Rows): readonly (readonly unknown[])[] {
  return [headers, ...rows.map(({ values }) => headers.map((header) => values[header] ?? ""))];
}
