import { callOver } from "../ComparedTables";
import { swingFields, swings, type Study } from "../../pricing";
import { label, result } from "../rowsOf";
import type { SheetPlan } from "../SheetPlan";
import { rowOfScenario } from "./flipsSheet";
import type { StudyContext } from "./StudyContext";
import type { StudySheet } from "./StudySheet";
import { commonInputs, fixed, studyInputs } from "./studyInputs";
import { spillHeading, WIDTHS } from "./studyLooks";

/** Columns of SWINGS. */
const COLUMNS = 7;
const AT_LOW = 4;
const CHART_COLUMN = COLUMNS + 1;
const CHART_COLUMNS = 8;
/** Columns of what the chart draws: how far both costs are from today's. */
const CHANGES = CHART_COLUMN + CHART_COLUMNS + 1;
const MOST_BARS = 12;
const READY_ROWS = 60;

/** What moves a quote's cost most, as a table and as a tornado. */
export function swingsSheet(
  context: StudyContext,
  { quote, change }: Extract<StudySheet, { kind: "Swings" }>,
): SheetPlan {
  const { scenario, measure } = commonInputs(context);
  const inputs = studyInputs(
    context,
    "Swings",
    {
      title: "Swings",
      sentence: "What one quote costs with each number a little lower and a little higher.",
    },
    [
      scenario,
      { label: "Quote", content: quote, takes: "quote" },
      {
        label: "Change",
        content: change,
        takes: "share",
        note: "Up and down. Growth changes by as many points, counts by one at least.",
      },
      ...measure,
    ],
  );
  const { at, nextRow } = inputs;
  const today = fixed(nextRow, 1);
  const headerRow = nextRow + 2;
  const firstRow = headerRow + 1;
  const bars = { row: firstRow, columns: 1, rows: barsOf(context.study, quote, change) };
  const costs = callOver(context.tables, "QUOTECOSTS", at("Measure"), at("Discount rate"), "FALSE");
  const column = `IFERROR(XMATCH(TRIM(${at("Quote")}),TRIM(${context.tables.quotes}[Quote])),${at("Quote")})`;
  const fromToday = (from: number) => {
    const all = `${fixed(firstRow, from)}:${fixed(firstRow + READY_ROWS - 1, from)}`;
    return `=IF(ISNUMBER(${all}),ROUND(${all}-${today},2),"")`;
  };
  return {
    name: "Swings",
    cells: [
      ...inputs.plan.cells,
      { row: nextRow, column: 0, ...label("Cost today") },
      {
        row: nextRow,
        column: 1,
        ...result(`=INDEX(${costs},${rowOfScenario(context, at("Scenario"))},${column})`, context.money),
      },
      {
        row: headerRow,
        column: 0,
        content: `=${callOver(context.tables, "SWINGS", at("Scenario"), at("Quote"), at("Change"), at("Measure"), at("Discount rate"))}`,
      },
      { row: headerRow, column: CHANGES, content: "Number lower" },
      { row: headerRow, column: CHANGES + 1, content: "Number higher" },
      { row: firstRow, column: CHANGES, content: fromToday(AT_LOW) },
      { row: firstRow, column: CHANGES + 1, content: fromToday(AT_LOW + 1) },
    ],
    formats: [
      ...inputs.plan.formats,
      { row: firstRow, column: AT_LOW, rows: READY_ROWS, columns: 3, numberFormat: context.money },
      { row: firstRow, column: CHANGES, rows: READY_ROWS, columns: 2, numberFormat: context.money },
    ],
    columnWidths: [
      30,
      WIDTHS.input,
      12,
      12,
      15,
      15,
      15,
      3,
      ...Array<number>(CHART_COLUMNS).fill(11),
      3,
      15,
      15,
    ],
    frozenRows: 0,
    tables: [],
    validations: inputs.plan.validations,
    notes: [
      ...inputs.plan.notes,
      { row: headerRow, column: CHANGES, text: "How much more, or less, the quote costs than today." },
    ],
    highlights: [
      spillHeading({ row: headerRow, column: 0, rows: 1, columns: COLUMNS }),
      spillHeading({ row: headerRow, column: CHANGES, rows: 1, columns: 2 }),
    ],
    charts: [
      {
        name: "Swings",
        title: "What moves the cost, from today’s",
        kind: "tornado",
        // Right of what spills, which only grows downwards.
        place: { row: 2, column: CHART_COLUMN, rows: 22, columns: CHART_COLUMNS },
        x: { ...bars, column: 0 },
        series: [CHANGES, CHANGES + 1].map((each) => ({
          name: { row: headerRow, column: each },
          values: { ...bars, column: each },
        })),
        xTitle: "Number",
        yTitle: "More or less than today",
        numberFormat: context.money,
        hasMarkers: false,
      },
    ],
    names: inputs.plan.names,
    print: { isLandscape: true, titleRow: headerRow },
    isShownFirst: true,
  };
}

/** How many bars there are now: blank rows would take room among them. */
function barsOf(
  study: { readonly ok: boolean; readonly value?: Study },
  quote: string,
  change: number,
): number {
  const { value } = study;
  if (value === undefined) return MOST_BARS;
  const column = value.names.indexOf(quote);
  const found = column < 0 ? undefined : swings(value, column, change, swingFields(value, column));
  return found?.ok ? Math.min(MOST_BARS, Math.max(1, found.value.length)) : MOST_BARS;
}
