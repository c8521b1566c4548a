import { callOver } from "../ComparedTables";
import { MOST_TRIALS } from "../../pricing";
import { CAPACITY } from "../comparison/capacity";
import type { SheetPlan } from "../SheetPlan";
import type { StudyContext } from "./StudyContext";
import type { StudySheet } from "./StudySheet";
import { commonInputs, studyInputs } from "./studyInputs";
import { spillHeading, WIDTHS } from "./studyLooks";

/** Columns of SIMULATE. */
const COLUMNS = 6;
const SHARE = 5;
const CHART_COLUMN = COLUMNS + 1;
const MOST_GROUPS = 12;

/** What every quote costs where growth is uncertain, and how often each is the best. */
export function simulationSheet(
  context: StudyContext,
  { spread, trials, seed }: Extract<StudySheet, { kind: "Simulation" }>,
): SheetPlan {
  const inputs = studyInputs(
    context,
    "Simulation",
    {
      title: "Simulation",
      sentence: "Total cost when each trial draws the yearly growth at random around the scenario’s.",
    },
    [
      commonInputs(context).scenario,
      {
        label: "Spread",
        content: spread,
        takes: "share",
        note: "Standard deviation of the yearly growth of users and of devices.",
      },
      {
        label: "Trials",
        content: trials,
        takes: "whole number",
        most: MOST_TRIALS,
        note: "How many trials are run.",
      },
      {
        label: "Seed",
        content: seed,
        takes: "whole number",
        most: 2 ** 31 - 1,
        note: "The same seed gives the same trials on every machine.",
      },
    ],
  );
  const headerRow = inputs.nextRow + 1;
  const down = { row: headerRow + 1, rows: CAPACITY.quotes };
  const drawn = { row: headerRow + 1, columns: 1, rows: Math.min(MOST_GROUPS, Math.max(1, context.quotes)) };
  const { at } = inputs;
  return {
    name: "Simulation",
    cells: [
      ...inputs.plan.cells,
      {
        row: headerRow,
        column: 0,
        content: `=${callOver(context.tables, "SIMULATE", at("Scenario"), at("Spread"), at("Trials"), at("Seed"))}`,
      },
    ],
    formats: [
      ...inputs.plan.formats,
      { ...down, column: 1, columns: SHARE - 1, numberFormat: context.money },
      { ...down, column: SHARE, columns: 1, numberFormat: "0.0%" },
    ],
    columnWidths: [
      WIDTHS.label,
      WIDTHS.input,
      ...Array<number>(COLUMNS - 2).fill(15),
      3,
      ...Array<number>(8).fill(11),
    ],
    frozenRows: 0,
    tables: [],
    validations: inputs.plan.validations,
    notes: [
      ...inputs.plan.notes,
      ...PERCENTILES.map((text, index) => ({ row: headerRow, column: 1 + index, text })),
    ],
    highlights: [spillHeading({ row: headerRow, column: 0, rows: 1, columns: COLUMNS })],
    charts: [
      {
        name: "Percentiles",
        title: "P10, P50 and P90 of the total cost",
        kind: "bars",
        // Right of what spills, which only grows downwards.
        place: { row: 2, column: CHART_COLUMN, rows: 18, columns: 8 },
        x: { ...drawn, column: 0 },
        series: [1, 2, 3].map((column) => ({
          name: { row: headerRow, column },
          values: { ...drawn, column },
        })),
        xTitle: "Quote",
        yTitle: "Total cost",
        numberFormat: context.money,
        hasMarkers: false,
      },
    ],
    names: inputs.plan.names,
    print: { isLandscape: true, titleRow: headerRow },
    isShownFirst: true,
  };
}

const PERCENTILES = [
  "One trial in ten costs less.",
  "Half of the trials cost less.",
  "One trial in ten costs more.",
  "The mean of all trials.",
  "The share of the trials in which the quote is the best.",
];
