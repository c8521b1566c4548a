import {
  comparisonDrawings,
  isFilledRow,
  openedColumns,
  shownInChart,
  type Draft,
  type SheetTables,
} from "../scenarios";
import type { WorkbookPort } from "../workbook";
import { refusal, report, type ActionReport } from "./ActionReport";
import { presentSheets } from "./presentSheets";
import { readSheets } from "./sync/readSheets";

/** Redraws charts and highlights to fit the tables, and recalculates everything. */
export async function refreshComparison(workbook: WorkbookPort, draft: Draft): Promise<ActionReport> {
  const { inserted } = draft;
  if (!inserted) return NOTHING_INSERTED;
  const read = await readSheets(workbook, inserted);
  if (!read.tables) return read.report;
  const { scenarios, quotes } = read.tables;
  // As the sheet counts them: a blank row of a table has a line of its own.
  const rows = { scenarios: scenarios.length - 1, quotes: quotes.length - 1 };
  const drawings = [
    ...comparisonDrawings(inserted, rows, draft.currency),
    ...openedColumns(inserted, read.tables),
  ];
  const present = await presentSheets(
    workbook,
    drawings.map(({ sheetKey }) => sheetKey),
  );
  if (!present.ok) return refusal(present.problem);
  const keys = present.value.map(({ key }) => key);
  const drawn = await workbook.redraw(drawings.filter(({ sheetKey }) => keys.includes(sheetKey)));
  if (!drawn.ok) return refusal(drawn.problem);
  const isDrawn = inserted.sheets.Comparison !== undefined && keys.includes(inserted.sheets.Comparison);
  const filled = { scenarios: filledRows(scenarios), quotes: filledRows(quotes) };
  return report(await workbook.recalculate(), () =>
    [
      ...(isDrawn
        ? [
            `Everything was recalculated, and charts and highlights cover ${counted(filled.scenarios, "scenario")} and ${counted(filled.quotes, "quote")}.`,
            ...chartWords(filled),
          ]
        : ["Everything was recalculated."]),
      ...(draft.charges.length > 0 && inserted.chargesTable === undefined ? [WITHOUT_CHARGES] : []),
    ].join(" "),
  );
}

/** More bars than anyone can tell apart are not drawn. */
function chartWords(filled: { readonly scenarios: number; readonly quotes: number }): string[] {
  const { scenarios, quotes } = shownInChart(filled);
  const first = [
    ...(scenarios < filled.scenarios ? [counted(scenarios, "scenario")] : []),
    ...(quotes < filled.quotes ? [counted(quotes, "quote")] : []),
  ];
  return first.length === 0 ? [] : [`The chart shows the first ${first.join(" and the first ")}.`];
}

const WITHOUT_CHARGES =
  "These sheets come from an older version and have no table of charges, so their costs leave the charges out: insert the scenario sheets again.";

const NOTHING_INSERTED: ActionReport = {
  done: false,
  message: "There are no scenario sheets of this draft in the workbook yet.",
  remedy: "Insert them from the wizard.",
};

const filledRows = ([, ...body]: SheetTables["quotes"]): number => body.filter(isFilledRow).length;

const counted = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? "" : "s"}`;
