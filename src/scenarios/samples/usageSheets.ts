import { inputSheet } from "../comparison/inputSheet";
import type { Field } from "../draft/fields/Field";
import { countField } from "../draft/fields/scenarioFields";
import { rowsOf, text, title } from "../rowsOf";
import type { SheetPlan } from "../SheetPlan";

const MONTH_FIELD: Field = {
  header: "Month",
  label: "Month",
  kind: "months",
  unit: "",
  explanation: "The months in order: numbers or dates.",
  whenBlank: "Blank: the number of the row.",
};

/** Twelve months as they were counted: the manufacturer took on a second shift in the summer. */
const USERS = [30, 30, 31, 31, 32, 38, 42, 42, 41, 34, 32, 31];
const WORKSTATIONS = [60, 60, 60, 62, 62, 66, 68, 68, 68, 64, 62, 62];

/** Months for which the table is made ready, and the rows that RERATE needs for them. */
const READY_MONTHS = 120;
const QUOTES = 30;
const HEADER_ROW = 3;

/** What was used, month by month; Excel keeps the sheet name History for itself. */
export function usageSheet(money: string): SheetPlan {
  const headers = ["Month", "Users", "Workstations", "Servers", "Kiosks", "Sites"];
  return inputSheet({
    sheet: "Usage",
    table: "Usage",
    intro:
      "What one client used in a year, one row per month. Enter your own counts, in the order of the months.",
    cells: [headers, ...USERS.map((users, index) => [index + 1, users, WORKSTATIONS[index] ?? 0, 4, 12, 1])],
    fieldOf: (header) => (header === "Month" ? MONTH_FIELD : countField(header)),
    capacity: READY_MONTHS,
    money,
    names: [],
  });
}

/** What each quote would have billed for it. */
export function rerateSheet(money: string): SheetPlan {
  return {
    name: "Usage rerated",
    cells: [
      ...rowsOf([
        [title("Usage rerated")],
        [text("What each quote would have billed for the usage, month by month, without onboarding.")],
      ]),
      { row: HEADER_ROW, column: 0, content: "=RERATE(Quotes[#All],Usage[#All],Charges[#All])" },
    ],
    formats: [
      { row: HEADER_ROW, column: 0, rows: 1, columns: QUOTES + 1, style: "heading" },
      { row: HEADER_ROW + 1, column: 1, rows: READY_MONTHS + 1, columns: QUOTES, numberFormat: money },
    ],
    columnWidths: [12, ...Array<number>(QUOTES).fill(24)],
    frozenRows: HEADER_ROW + 1,
    frozenColumns: 1,
    tables: [],
    print: { isLandscape: true },
  };
}
