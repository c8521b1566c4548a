import { callOver } from "../ComparedTables";
import { label, result } from "../rowsOf";
import type { SheetPlan } from "../SheetPlan";
import type { StudyContext } from "./StudyContext";
import { commonInputs, studyInputs } from "./studyInputs";
import { spillHeading, WIDTHS } from "./studyLooks";

/** Columns of FLIPS. */
const COLUMNS = 6;

/** For every number the nearest values at which another quote is the best. */
export function flipsSheet(context: StudyContext): SheetPlan {
  const { scenario, measure } = commonInputs(context);
  const inputs = studyInputs(
    context,
    "Flips",
    {
      title: "What flips",
      sentence: "How far each number can go before another quote is the cheapest: the nearest change first.",
    },
    [scenario, ...measure],
  );
  const { at, nextRow } = inputs;
  const headerRow = nextRow + 2;
  const best = callOver(context.tables, "BESTQUOTE", at("Measure"), at("Discount rate"));
  return {
    name: "What flips",
    cells: [
      ...inputs.plan.cells,
      { row: nextRow, column: 0, ...label("Cheapest today") },
      {
        row: nextRow,
        column: 1,
        ...result(`=INDEX(${best},${rowOfScenario(context, at("Scenario"))})`, "General"),
      },
      {
        row: headerRow,
        column: 0,
        content: `=${callOver(context.tables, "FLIPS", at("Scenario"), at("Measure"), at("Discount rate"))}`,
      },
    ],
    formats: inputs.plan.formats,
    columnWidths: [34, WIDTHS.input, 12, 24, 12, 24],
    frozenRows: headerRow + 1,
    tables: [],
    validations: inputs.plan.validations,
    notes: [...inputs.plan.notes, ...NOTES.map((text, index) => ({ row: headerRow, column: index, text }))],
    highlights: [spillHeading({ row: headerRow, column: 0, rows: 1, columns: COLUMNS })],
    names: inputs.plan.names,
    print: { isLandscape: true, columns: COLUMNS, titleRow: headerRow },
    isShownFirst: true,
  };
}

/** The position of a scenario that is given by its name, or by its position. */
export function rowOfScenario({ tables }: Pick<StudyContext, "tables">, cell: string): string {
  return `IFERROR(XMATCH(TRIM(${cell}),TRIM(${tables.scenarios}[Scenario])),${cell})`;
}

const NOTES = [
  "A number of the scenario, or of one quote.",
  "What it is today. Fractions are shares: 0.05 is 5%.",
  "The nearest lower value at which another quote is the cheapest. Blank: none within what was tried.",
  "Which one.",
  "The nearest higher value.",
  "Which one.",
];
